import { useState } from "react";
import type { Here } from "./filters.ts";

const PATIENCE = 15_000;
const FRESH_ENOUGH = 300_000;

/** Whether the person told where they are: not asked, asking, told, or why not. */
export type HereState =
  { kind: "off" } | { kind: "asking" } | { kind: "on"; here: Here } | { kind: "refused" } | { kind: "unknown" };

/** Asks the device where it is, only when the person wants it. The answer stays on the device. */
export function useHere(): { state: HereState; ask: () => void; stop: () => void } {
  const [state, setState] = useState<HereState>({ kind: "off" });
  const ask = () => {
    if (!("geolocation" in navigator)) return setState({ kind: "unknown" });
    setState({ kind: "asking" });
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => setState({ kind: "on", here: { latitude, longitude } }),
      (failure) => setState({ kind: failure.code === failure.PERMISSION_DENIED ? "refused" : "unknown" }),
      { enableHighAccuracy: false, timeout: PATIENCE, maximumAge: FRESH_ENOUGH },
    );
  };
  return { state, ask, stop: () => setState({ kind: "off" }) };
}
