import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useText } from "../i18n/LanguageProvider.tsx";
import { NEIGHBOURHOODS } from "../lib/city.ts";
import type { Tone } from "./Badge.tsx";
import { Button } from "./Button.tsx";
import type { IconName } from "./Icon.tsx";
import type { TownMap } from "./leaflet-map.ts";
import "./place-map.css";
import { Spinner } from "./Progress.tsx";

/** A place on earth, in degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** Something on the map that can be chosen. */
export interface Pin extends Place {
  key: string;
  /** What it is, for who cannot see the map and for who points at it. */
  label: string;
  tone?: Tone;
  icon?: IconName;
}

interface PlaceMapProps {
  /** What the map shows, for who cannot see it. */
  label: string;
  /** The city's boundary as the chain has it. The same array between drawings keeps the map where it is. */
  fence: readonly [latitude: number, longitude: number][];
  pins: readonly Pin[];
  selected?: string;
  onSelect?(key: string): void;
  /** Makes the map a way to point out a place: by a tap, or the middle of the map by a button. */
  onPick?(place: Place): void;
  picked?: Place;
}

type State = "loading" | "there" | "unavailable";

/** The map of the city. The page always has a list beside it: the map never is the only way. */
export function PlaceMap({ label, fence, pins, selected, onSelect, onPick, picked }: PlaceMapProps) {
  const words = useText().app.map;
  const element = useRef<HTMLDivElement>(null);
  const map = useRef<TownMap>(undefined);
  const [state, setState] = useState<State>("loading");

  const tellSelect = useEffectEvent((key: string) => onSelect?.(key));
  const tellPick = useEffectEvent((place: Place) => onPick?.(place));
  const open = useEffectEvent((Map: typeof TownMap, target: HTMLElement) => {
    map.current = new Map(target, words, { onSelect: (key) => tellSelect(key), onPick: (place) => tellPick(place) });
  });

  useEffect(() => {
    let hasLeft = false;
    const enter = (next: State) => hasLeft || setState(next);
    void import("./leaflet-map.ts")
      .then(({ TownMap: Map }) => {
        if (!hasLeft && element.current !== null) open(Map, element.current);
        enter("there");
      })
      .catch(() => enter("unavailable"));
    return () => {
      hasLeft = true;
      map.current?.remove();
      map.current = undefined;
    };
  }, []);

  useEffect(() => {
    if (state !== "there") return;
    const drawn = pins.map(({ tone = "action", icon, ...pin }) => ({ ...pin, tone, icon }));
    map.current?.draw({ fence, names: NEIGHBOURHOODS, pins: drawn, selected, picked });
  }, [state, fence, pins, selected, picked]);

  return (
    <div className={`wesh-map ${onPick ? "wesh-map--picking" : ""}`}>
      <div className="wesh-map__frame">
        <div ref={element} role="region" aria-label={label} className="wesh-map__canvas" />
        {onPick && <span className="wesh-map__aim" aria-hidden="true" />}
        {state === "loading" && <Spinner label={words.loading} />}
        {state === "unavailable" && <p className="wesh-map__away">{words.unavailable}</p>}
      </div>
      {onPick && state === "there" && (
        <div className="wesh-map__pick">
          <Button onClick={() => map.current && onPick(map.current.centre())}>{words.pickCentre}</Button>
          <span className="wesh-map__hint">{words.pickHint}</span>
        </div>
      )}
    </div>
  );
}
