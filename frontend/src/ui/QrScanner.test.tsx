import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { LanguageProvider } from "../i18n/LanguageProvider.tsx";
import { loadQrReader } from "./qr-reader.ts";
import { QrScanner } from "./QrScanner.tsx";

vi.mock("./qr-reader.ts");

const stop = vi.fn();
const getUserMedia = vi.fn();
let inSight: string | undefined;
const read = vi.fn(async () => inSight);

beforeEach(() => {
  stop.mockReset();
  inSight = undefined;
  read.mockClear();
  const track = { stop, addEventListener: vi.fn() };
  getUserMedia.mockReset().mockResolvedValue({ getTracks: () => [track] });
  Object.defineProperty(navigator, "mediaDevices", { value: { getUserMedia }, configurable: true });
  vi.spyOn(HTMLMediaElement.prototype, "play").mockResolvedValue();
  vi.spyOn(HTMLMediaElement.prototype, "readyState", "get").mockReturnValue(4);
  vi.mocked(loadQrReader).mockResolvedValue(read);
});

function scanner(onText: (text: string) => void, round = 0) {
  return (
    <LanguageProvider initial="nl">
      <QrScanner label="Camera" onText={onText} round={round} />
    </LanguageProvider>
  );
}

it("tells a code once while it stays in sight, the next one, and the same again in a new round", async () => {
  const onText = vi.fn();
  inSight = "first";
  const { rerender } = render(scanner(onText));
  await screen.findByText("Houd de code in het vak.");
  await waitFor(() => expect(read.mock.calls.length).toBeGreaterThan(3));
  expect(onText.mock.calls).toEqual([["first"]]);
  inSight = "second";
  await waitFor(() => expect(onText).toHaveBeenLastCalledWith("second"));
  rerender(scanner(onText, 1));
  await waitFor(() => expect(onText).toHaveBeenCalledTimes(3));
  expect(onText).toHaveBeenLastCalledWith("second");
});

it.each([
  ["NotAllowedError", /mag de camera niet gebruiken/],
  ["NotFoundError", /vinden geen camera/],
  ["NotReadableError", /vinden geen camera/],
])("says what is wrong after %s, and tries again when asked", async (name, sentence) => {
  getUserMedia.mockRejectedValueOnce(new DOMException("no", name));
  render(scanner(vi.fn()));
  await screen.findByText(sentence);
  await userEvent.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
  expect(await screen.findByText("Houd de code in het vak.")).toBeTruthy();
});

it("says that it cannot read codes, and lets go of the camera", async () => {
  vi.mocked(loadQrReader).mockRejectedValueOnce(new Error("no WebAssembly"));
  render(scanner(vi.fn()));
  await screen.findByText(/kan geen codes lezen/);
  expect(stop).toHaveBeenCalledOnce();
});

it("switches the camera off when the page is left", async () => {
  const { unmount } = render(scanner(vi.fn()));
  await screen.findByText("Houd de code in het vak.");
  expect(stop).not.toHaveBeenCalled();
  unmount();
  expect(stop).toHaveBeenCalledOnce();
});
