import type { ReactNode } from "react";
import { Link } from "wouter";
import "./entry-list.css";
import { Icon, type IconName } from "./Icon.tsx";

/** One line of a list: what it is, a detail under it and something at its end, such as an amount. */
export interface Entry {
  key: string;
  icon: IconName;
  title: string;
  detail?: ReactNode;
  end?: ReactNode;
  href?: string;
}

/** Lines under each other, each of which can lead somewhere. */
export function EntryList({ label, entries }: { label: string; entries: readonly Entry[] }) {
  return (
    <ul className="wesh-entries" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <span className="wesh-entries__icon">
            <Icon name={entry.icon} />
          </span>
          <span className="wesh-entries__text">
            {entry.href ? (
              <Link href={entry.href} className="wesh-entries__link">
                {entry.title}
              </Link>
            ) : (
              <span>{entry.title}</span>
            )}
            {entry.detail && <span className="wesh-entries__detail">{entry.detail}</span>}
          </span>
          {entry.end && <span className="wesh-entries__end">{entry.end}</span>}
        </li>
      ))}
    </ul>
  );
}
