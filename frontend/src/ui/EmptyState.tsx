import type { ReactNode } from "react";
import "./empty-state.css";
import { Icon, type IconName } from "./Icon.tsx";

interface EmptyStateProps {
  title: string;
  icon?: IconName;
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing here yet: says why and what the person can do. */
export function EmptyState({ title, icon = "info", children, action }: EmptyStateProps) {
  return (
    <div className="wesh-empty">
      <span className="wesh-empty__icon">
        <Icon name={icon} size={32} />
      </span>
      <p className="wesh-empty__title">{title}</p>
      {children && <div>{children}</div>}
      {action}
    </div>
  );
}
