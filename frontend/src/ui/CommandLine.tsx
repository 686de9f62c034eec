import { useState } from "react";
import { useText } from "../i18n/LanguageProvider.tsx";
import { Button } from "./Button.tsx";
import "./command-line.css";

const SHOWN_FOR = 3_000;

/** A line to type in a terminal, to be copied whole. */
export function CommandLine({ label, text }: { label: string; text: string }) {
  const words = useText().app;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_FOR);
  };
  return (
    <div className="wesh-command">
      <pre role="region" aria-label={label} tabIndex={0}>
        <code>{text}</code>
      </pre>
      {/* A browser that refuses the clipboard leaves the text to be selected by hand. */}
      <Button onClick={() => void copy().catch(() => undefined)}>{copied ? words.copied : words.copy}</Button>
      <span role="status" className="wesh-hidden">
        {copied ? words.copied : ""}
      </span>
    </div>
  );
}
