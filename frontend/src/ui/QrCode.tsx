import { useMemo } from "react";
import { encode } from "uqr";
import "./qr-code.css";

interface QrCodeProps {
  /** What the code says. */
  text: string;
  /** What the code is for, for who cannot see it. */
  label: string;
}

/** A QR code, always dark on white so that every scanner reads it. */
export function QrCode({ text, label }: QrCodeProps) {
  const { path, size } = useMemo(() => {
    const { data, size } = encode(text, { ecc: text.length > 300 ? "L" : "M", border: 2 });
    const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { path: dots.join(""), size };
  }, [text]);
  return (
    <svg className="wesh-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
