import { CopyButton } from "./CopyButton.tsx";
import "./copy-text.css";

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
  return (
    <div className="wesh-copy">
      <p className="wesh-copy__text">
        {(whole ? [shown] : inGroups(shown)).map((group, index) => (
          <code key={index}>{group}</code>
        ))}
      </p>
      <CopyButton text={text} />
    </div>
  );
}

function inGroups(text: string): string[] {
  return text.match(/.{1,4}/g) ?? [];
}
