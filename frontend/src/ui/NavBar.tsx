import { Link, useLocation } from "wouter";
import { Icon, type IconName } from "./Icon.tsx";
import "./nav-bar.css";

/** One main page of a face. */
export interface NavItem {
  href: string;
  label: string;
  icon: IconName;
}

function isCurrent(items: readonly NavItem[], item: NavItem, location: string): boolean {
  const fits = (href: string) => location === href || location.startsWith(`${href}/`);
  const best = items.filter((other) => fits(other.href)).sort((a, b) => b.href.length - a.href.length)[0];
  return best?.href === item.href;
}

/** The main pages of a face. */
export function NavBar({ label, items }: { label: string; items: readonly NavItem[] }) {
  const [location] = useLocation();
  return (
    <nav className="wesh-nav" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={isCurrent(items, item, location) ? "page" : undefined}>
              <Icon name={item.icon} />
              <span>{item.label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
