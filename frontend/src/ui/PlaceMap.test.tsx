import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { LanguageProvider } from "../i18n/LanguageProvider.tsx";
import { PlaceMap, type Pin } from "./PlaceMap.tsx";

const FENCE: [number, number][] = [
  [50.82, 5.9],
  [50.82, 6.02],
  [50.93, 6.02],
  [50.93, 5.9],
];
const pins: Pin[] = [
  { key: "a", latitude: 50.84, longitude: 5.92, label: "Verf de bank" },
  { key: "b", latitude: 50.91, longitude: 6.0, label: "Veeg het plein" },
];

beforeEach(() => {
  // jsdom lays nothing out: give the map the size of a small phone.
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(343);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(400);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

function map(props: Partial<Parameters<typeof PlaceMap>[0]>) {
  return (
    <LanguageProvider initial="nl">
      <PlaceMap label="Kaart" fence={FENCE} pins={pins} {...props} />
    </LanguageProvider>
  );
}

it("gives every pin a button with its words, and tells which one is chosen", async () => {
  const onSelect = vi.fn();
  const { rerender } = render(map({ onSelect }));
  await userEvent.click(await screen.findByRole("button", { name: "Veeg het plein" }));
  expect(onSelect).toHaveBeenCalledWith("b");
  rerender(map({ onSelect, selected: "b" }));
  expect(screen.getByRole("button", { name: "Veeg het plein" }).getAttribute("aria-pressed")).toBe("true");
  expect(screen.getByRole("button", { name: "Verf de bank" }).getAttribute("aria-pressed")).toBe("false");
});

it("puts pins of one spot together, and keeps who was on a pin there when the map is drawn anew", async () => {
  const near = { ...pins[0], key: "c", label: "Was de borden" } as Pin;
  const { rerender } = render(map({ pins: [...pins, near] }));
  expect(await screen.findByRole("button", { name: "2 plekken bij elkaar: inzoomen" })).toBeTruthy();
  screen.getByRole("button", { name: "Veeg het plein" }).focus();
  rerender(map({ pins: [...pins] }));
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Veeg het plein");
});

it("lets a place be pointed out without a mouse: the middle of the map", async () => {
  const onPick = vi.fn();
  render(map({ pins: [], onPick }));
  await userEvent.click(await screen.findByRole("button", { name: "Kies het midden van de kaart" }));
  const [place] = onPick.mock.calls[0] as [{ latitude: number; longitude: number }];
  expect(place.latitude).toBeCloseTo(50.875, 1);
  expect(place.longitude).toBeCloseTo(5.96, 1);
});

it("shows names of neighbourhoods and no word of anybody else", async () => {
  const { container } = render(map({}));
  expect(await screen.findByText("Centrum")).toBeTruthy();
  expect(container.querySelectorAll("img, a[href^='http']")).toHaveLength(0);
});
