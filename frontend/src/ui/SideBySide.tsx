import type { ReactNode } from "react";
import "./side-by-side.css";

interface SideBySideProps {
  main: ReactNode;
  side: ReactNode;
  /** Names the side and keeps it in sight while the work scrolls. */
  follows?: string;
}

/** The work and what belongs beside it; under each other where there is no room. */
export function SideBySide({ main, side, follows }: SideBySideProps) {
  return (
    <div className="wesh-sides">
      <div>{main}</div>
      {follows === undefined ? (
        <div>{side}</div>
      ) : (
        <section className="wesh-sides__follower" aria-label={follows} tabIndex={0}>
          {side}
        </section>
      )}
    </div>
  );
}
