import { useState } from "react";
import { useText } from "../i18n/LanguageProvider.tsx";
import { Button } from "./Button.tsx";
import "./copy-text.css";

const SHOWN_FOR = 3_000;

interface CopyTextProps {
  /** What is copied. */
  text: string;
  /** What is shown of it, to be read aloud; the same text unless said. */
  shown?: string;
  /** In one piece, such as a link: nobody reads it aloud. */
  whole?: boolean;
}

/** A code to read aloud or copy, in groups of four so that the eye does not get lost. */
export function CopyText({ text, shown = text, whole }: CopyTextProps) {
  const words = useText().app;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_FOR);
  };
  return (
    <div className="wesh-copy">
      <p className="wesh-copy__text">
        {(whole ? [shown] : inGroups(shown)).map((group, index) => (
          <code key={index}>{group}</code>
        ))}
      </p>
      {/* A browser that refuses the clipboard leaves the text to be selected by hand. */}
      <Button onClick={() => void copy().catch(() => undefined)}>{copied ? words.copied : words.copy}</Button>
      <span role="status" className="wesh-hidden">
        {copied ? words.copied : ""}
      </span>
    </div>
  );
}

function inGroups(text: string): string[] {
  return text.match(/.{1,4}/g) ?? [];
}
