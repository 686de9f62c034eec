import { Logo } from "./Logo.tsx";
import "./poster.css";
import { QrCode } from "./QrCode.tsx";

interface PosterProps {
  headline: string;
  name: string;
  /** What the code says, and what it is for, for who cannot see it. */
  code: { text: string; label: string };
  steps: readonly string[];
}

/** A sheet to hang up: printed it fills one page, on the screen it is its own preview. */
export function Poster({ headline, name, code, steps }: PosterProps) {
  return (
    <article className="wesh-poster" aria-label={headline}>
      <div className="wesh-poster__head">
        <Logo />
        <span className="wesh-poster__headline">{headline}</span>
      </div>
      <QrCode {...code} />
      <span className="wesh-poster__name">{name}</span>
      <ol className="wesh-poster__steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </article>
  );
}
