import type { ReactNode } from "react";
import { Link } from "wouter";
import "./card.css";

interface CardProps {
  children: ReactNode;
  /** The whole card leads there; the title is the link's name. */
  href?: string;
  title?: ReactNode;
  level?: 2 | 3 | 4;
}

/** A piece of content that belongs together. With `href` the whole card can be tapped. */
export function Card({ title, level = 3, href, children }: CardProps) {
  const Tag = `h${level}` as const;
  return (
    <div className={`wesh-card ${href ? "wesh-card--link" : ""}`}>
      {title && (
        <Tag className="wesh-card__title">
          {href ? (
            <Link href={href} className="wesh-card__link">
              {title}
            </Link>
          ) : (
            title
          )}
        </Tag>
      )}
      {children}
    </div>
  );
}

/** Content under each other with even space; `columns` puts it side by side where there is room, `fields` narrow inputs. */
export function Stack({
  children,
  columns,
  gap = "m",
}: {
  children: ReactNode;
  columns?: boolean | "fields";
  gap?: "s" | "m" | "l";
}) {
  const shape = columns === "fields" ? "wesh-stack--fields" : columns ? "wesh-stack--columns" : "";
  return <div className={`wesh-stack wesh-stack--${gap} ${shape}`}>{children}</div>;
}

/** Things on one line that wraps, such as buttons or badges; `spread` over the whole line. */
export function Row({ children, spread }: { children: ReactNode; spread?: boolean }) {
  return <div className={`wesh-row ${spread ? "wesh-row--spread" : ""}`}>{children}</div>;
}
