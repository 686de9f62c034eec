import wasmUrl from "zxing-wasm/reader/zxing_reader.wasm?url";

/** Reads the QR code in what a video shows now; undefined when there is none. */
export type ReadQr = (video: HTMLVideoElement) => Promise<string | undefined>;

/** Loads the reader, which is WebAssembly of our own origin. Throws when this browser cannot run it. */
export async function loadQrReader(): Promise<ReadQr> {
  const { BarcodeDetector, prepareZXingModule } = await import("barcode-detector/ponyfill");
  const locateFile = (path: string, prefix: string) => (path.endsWith(".wasm") ? wasmUrl : prefix + path);
  await prepareZXingModule({ overrides: { locateFile }, fireImmediately: true });
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  return async (video) => (await detector.detect(video))[0]?.rawValue;
}
