import { useEffect, useRef, type ReactNode } from "react";
import { useText } from "../i18n/LanguageProvider.tsx";
import { Heading } from "./Heading.tsx";
import { Icon } from "./Icon.tsx";
import "./page.css";
import { Text, TextLink } from "./Text.tsx";

interface PageProps {
  title: string;
  lead?: ReactNode;
  /** Where "back" leads; none for the main pages of a face. */
  back?: { href: string; label: string };
  /** Wide pages are for tables and maps beside lists. */
  wide?: boolean;
  children: ReactNode;
}

let firstPage = true;

/** One page: sets the document's title and, after a step inside the app, moves focus to the heading. */
export function Page({ title, lead, back, wide, children }: PageProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · ${text.app.name}`;
  }, [title, text]);

  useEffect(() => {
    if (!firstPage) {
      window.scrollTo({ top: 0 });
      heading.current?.focus({ preventScroll: true });
    }
    firstPage = false;
  }, []);

  return (
    <div className={`wesh-page ${wide ? "wesh-page--wide" : ""}`}>
      {back && (
        <div className="wesh-page__back">
          <Icon name="back" size={20} />
          <TextLink href={back.href}>{back.label}</TextLink>
        </div>
      )}
      <Heading level={1} ref={heading} focusable>
        {title}
      </Heading>
      {lead && <Text lead>{lead}</Text>}
      {children}
    </div>
  );
}
