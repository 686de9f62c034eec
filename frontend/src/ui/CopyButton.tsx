import { useState } from "react";
import { useText } from "../i18n/LanguageProvider.tsx";
import { Button } from "./Button.tsx";

const SHOWN_FOR = 3_000;

/** Copies a text, and says so for a moment. A browser that refuses leaves the text to be selected by hand. */
export function CopyButton({ text }: { text: string }) {
  const words = useText().app;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_FOR);
  };
  return (
    <>
      <Button onClick={() => void copy().catch(() => undefined)}>{copied ? words.copied : words.copy}</Button>
      <span role="status" className="wesh-hidden">
        {copied ? words.copied : ""}
      </span>
    </>
  );
}
