import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";
import "./icon-text.css";

/** A few words with their icon. */
export function IconText({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <span className="wesh-icon-text">
      <Icon name={icon} size={20} />
      <span>{children}</span>
    </span>
  );
}
