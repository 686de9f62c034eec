import { useEffect, useEffectEvent, useRef, useState, type RefObject } from "react";
import { closeCamera, openCamera, type CameraProblem } from "./camera.ts";
import { loadQrReader, type ReadQr } from "./qr-reader.ts";

/** Where scanning is. `unavailable`: the reader itself could not be loaded. */
export type ScanState = "starting" | "scanning" | "unavailable" | CameraProblem;

const BETWEEN_LOOKS = 120;

interface Scan {
  video: RefObject<HTMLVideoElement | null>;
  state: ScanState;
  /** Tries again to open the camera. */
  restart(): void;
}

/** Shows the camera in a video and tells each code it sees once. A new `round` forgets what was told. */
export function useQrScan(onText: (text: string) => void, round: number): Scan {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef<string>(undefined);
  const [state, setState] = useState<ScanState>("starting");
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    told.current = undefined;
  }, [round]);

  const tell = useEffectEvent((text: string) => {
    if (told.current === text) return;
    told.current = text;
    onText(text);
  });

  useEffect(() => {
    const stop = new AbortController();
    void scan({ video: video.current, signal: stop.signal, enter: setState, tell: (text) => tell(text) });
    return () => stop.abort();
  }, [attempt]);

  const restart = () => {
    setState("starting");
    setAttempt((last) => last + 1);
  };
  return { video, state, restart };
}

interface Sink {
  video: HTMLVideoElement | null;
  signal: AbortSignal;
  enter(state: ScanState): void;
  tell(text: string): void;
}

async function scan(sink: Sink): Promise<void> {
  const { video, signal, enter } = sink;
  const [camera, read] = await Promise.all([openCamera(), loadQrReader().catch(() => undefined)]);
  if (typeof camera === "string") return signal.aborted ? undefined : enter(camera);
  if (signal.aborted || video === null || read === undefined) {
    closeCamera(camera);
    return signal.aborted ? undefined : enter("unavailable");
  }
  signal.addEventListener("abort", () => closeCamera(camera), { once: true });
  for (const track of camera.getTracks()) track.addEventListener("ended", () => enter("no-camera"));
  video.srcObject = camera;
  await video.play().catch(() => undefined); // a page that is left at once interrupts it
  if (!signal.aborted) enter("scanning");
  await look(video, read, sink);
}

async function look(video: HTMLVideoElement, read: ReadQr, { signal, tell }: Sink): Promise<void> {
  while (!signal.aborted) {
    const isVisible = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && !document.hidden;
    // A single frame that cannot be read is no reason to stop looking.
    const text = isVisible ? await read(video).catch(() => undefined) : undefined;
    if (text && !signal.aborted) tell(text);
    await new Promise((done) => setTimeout(done, BETWEEN_LOOKS));
  }
}
