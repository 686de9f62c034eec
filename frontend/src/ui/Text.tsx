import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import "./text.css";

interface TextProps {
  children: ReactNode;
  lead?: boolean;
  small?: boolean;
  subtle?: boolean;
}

/** A paragraph. */
export function Text({ children, lead, small, subtle }: TextProps) {
  const classes = [small ? "wesh-text--small" : "", subtle ? "wesh-text--subtle" : ""].join(" ").trim();
  return (
    <Paragraph purpose={lead ? "lead" : undefined} className={classes || undefined}>
      {children}
    </Paragraph>
  );
}

/** A link inside the app. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="nl-link">
      {children}
    </Link>
  );
}
