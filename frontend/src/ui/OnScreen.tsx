import type { ReactNode } from "react";
import "./on-screen.css";

/** What belongs to the screen and is left out when the page is printed. */
export function OnScreen({ children }: { children: ReactNode }) {
  return <div className="wesh-on-screen">{children}</div>;
}
