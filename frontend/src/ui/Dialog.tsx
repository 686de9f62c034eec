import { useEffect, useId, useRef, type ReactNode } from "react";
import { useText } from "../i18n/LanguageProvider.tsx";
import { Button } from "./Button.tsx";
import "./dialog.css";
import { Heading } from "./Heading.tsx";

interface DialogProps {
  title: string;
  open: boolean;
  onClose(): void;
  children: ReactNode;
  /** What the person can do besides closing. */
  actions?: ReactNode;
}

/** A question above the page, by the browser's own modal dialog: focus stays inside, Escape closes. */
export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  const text = useText();

  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog?.open === false) dialog.showModal();
    if (!open && dialog?.open === true) dialog.close();
  }, [open]);

  return (
    <dialog ref={ref} className="wesh-dialog" aria-labelledby={id} onClose={onClose}>
      {open && (
        <div className="wesh-dialog__content">
          <Heading level={2} id={id}>
            {title}
          </Heading>
          {children}
          <div className="wesh-row">
            {actions}
            <Button purpose="subtle" onClick={onClose}>
              {text.app.close}
            </Button>
          </div>
        </div>
      )}
    </dialog>
  );
}
