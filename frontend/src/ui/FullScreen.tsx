import { useEffect, useRef, type ReactNode } from "react";
import "./full-screen.css";

interface FullScreenProps {
  /** The name of what fills the screen. */
  label: string;
  /** The person leaves it, also with Escape. */
  onClose(): void;
  children: ReactNode;
}

/** Something good that just happened and fills the whole screen, above everything else. */
export function FullScreen({ label, onClose, children }: FullScreenProps) {
  const ref = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (ref.current?.open === false) ref.current.showModal();
  }, []);

  return (
    <dialog ref={ref} className="wesh-full-screen" aria-label={label} onClose={onClose}>
      <div className="wesh-full-screen__content">{children}</div>
    </dialog>
  );
}
