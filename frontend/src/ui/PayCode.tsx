import type { ReactNode } from "react";
import "./pay-code.css";
import { QrCode } from "./QrCode.tsx";

interface PayCodeProps {
  /** What the code says. */
  text: string;
  /** What the code is for, for who cannot see it. */
  label: string;
  /** The shop's name. */
  name: string;
  /** What stands above the code, such as the amount. */
  children?: ReactNode;
}

/** A shop's code to pay, as large as fits, with the name the payer will see as well. */
export function PayCode({ text, label, name, children }: PayCodeProps) {
  return (
    <div className="wesh-pay-code">
      <span className="wesh-pay-code__name">{name}</span>
      {children}
      <QrCode text={text} label={label} />
    </div>
  );
}
