import { SkipLink } from "@nl-design-system-candidate/skip-link-react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useText } from "../i18n/LanguageProvider.tsx";
import "./face-layout.css";
import { LanguagePicker } from "./LanguagePicker.tsx";
import { Logo } from "./Logo.tsx";
import { NavBar, type NavItem } from "./NavBar.tsx";

interface FaceLayoutProps {
  /** The name of this door, such as "Bewoner". */
  door?: string;
  nav?: { label: string; items: readonly NavItem[] };
  /** Something of the face at the end of the header, such as who is signed in. */
  aside?: ReactNode;
  /** Messages above every page: offline, new version. */
  notices?: ReactNode;
  children: ReactNode;
}

/** The frame of a face: header, navigation (below on phones, on top on wide screens) and the page. */
export function FaceLayout({ door, nav, aside, notices, children }: FaceLayoutProps) {
  const text = useText();
  return (
    <div className={`wesh-face ${nav ? "wesh-face--with-nav" : ""}`}>
      <SkipLink href="#content">{text.app.skip}</SkipLink>
      <header className="wesh-face__header">
        <Link href="/" className="wesh-face__brand">
          <Logo />
          <span className="wesh-face__name">
            {text.app.name}
            {door && <span className="wesh-face__door">{door}</span>}
            <span className="wesh-hidden">: {text.app.home}</span>
          </span>
        </Link>
        <div className="wesh-face__aside">
          {aside}
          <LanguagePicker />
        </div>
      </header>
      {nav && <NavBar label={nav.label} items={nav.items} />}
      {notices}
      <main id="content" tabIndex={-1} className="wesh-face__main">
        {children}
      </main>
    </div>
  );
}
