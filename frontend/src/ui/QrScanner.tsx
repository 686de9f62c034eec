import { useText } from "../i18n/LanguageProvider.tsx";
import { Alert } from "./Alert.tsx";
import { Button } from "./Button.tsx";
import { Spinner } from "./Progress.tsx";
import "./qr-scanner.css";
import { useQrScan, type ScanState } from "./useQrScan.ts";

interface QrScannerProps {
  /** What is scanned here, for who cannot see the picture. */
  label: string;
  /** Gets each code once, also when it stays in sight. */
  onText(text: string): void;
  /** A new round tells a code again that was told before. */
  round?: number;
}

/** The camera, looking for a QR code. The page beside it always offers to type the code as well. */
export function QrScanner({ label, onText, round = 0 }: QrScannerProps) {
  const { video, state, restart } = useQrScan(onText, round);
  const hasPicture = state === "starting" || state === "scanning";
  return (
    <div className="wesh-scanner">
      <div className="wesh-scanner__window" hidden={!hasPicture}>
        <video ref={video} aria-label={label} muted playsInline className="wesh-scanner__video" />
        {state === "scanning" && <span className="wesh-scanner__aim" aria-hidden="true" />}
      </div>
      <ScanStatus state={state} onRetry={restart} />
    </div>
  );
}

function ScanStatus({ state, onRetry }: { state: ScanState; onRetry: () => void }) {
  const words = useText().app.scanner;
  const retry = useText().app.retry;
  if (state === "starting") return <Spinner label={words.starting} />;
  if (state === "scanning") {
    return (
      <p role="status" className="wesh-scanner__hint">
        {words.scanning}
      </p>
    );
  }
  return (
    <Alert kind="warning">
      {words[state]}
      <div>
        <Button onClick={onRetry}>{retry}</Button>
      </div>
    </Alert>
  );
}
