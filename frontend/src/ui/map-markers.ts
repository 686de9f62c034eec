import leaflet from "leaflet";
import { iconPath, type IconName } from "./Icon.tsx";
import type { Point } from "./pin-groups.ts";

/** Width and height of what can be tapped, in pixels. */
export const TARGET = 44;

interface Place {
  latitude: number;
  longitude: number;
}

/** A pin as the map draws it. */
export interface MapPin extends Place {
  key: string;
  label: string;
  tone: string;
  icon: IconName | undefined;
}

/** A name on the ground, to find one's way by. */
export interface MapName extends Place {
  name: string;
}

/** The name of a neighbourhood, behind everything else, so many pixels below its place. */
export function nameMarker({ latitude, longitude, name }: MapName, below: number): leaflet.Marker {
  const html = document.createElement("span");
  html.textContent = name;
  const icon = leaflet.divIcon({ className: "wesh-map__name", html, iconSize: [0, 0], iconAnchor: [0, -below] });
  return leaflet.marker([latitude, longitude], { icon, interactive: false, keyboard: false, zIndexOffset: -1000 });
}

/** A pin as a real button, shifted from its place when others share it. */
export function pinMarker(pin: MapPin, isSelected: boolean, shift: Point, onSelect: () => void): leaflet.Marker {
  const button = pinButton(pin.key, pin.label, `wesh-map__pin wesh-map__pin--${pin.tone}`, onSelect);
  button.setAttribute("aria-pressed", String(isSelected));
  const face = document.createElement("span");
  if (pin.icon) face.append(iconImage(pin.icon));
  button.append(face);
  return buttonMarker(pin, button, shift, isSelected);
}

/** Several pins as one button that says how many. */
export function groupMarker(
  { key, label, count }: { key: string; label: string; count: number },
  at: Place,
  hasSelected: boolean,
  onOpen: () => void,
): leaflet.Marker {
  const className = `wesh-map__group ${hasSelected ? "wesh-map__group--selected" : ""}`;
  const button = pinButton(key, label, className, onOpen);
  button.textContent = String(count);
  return buttonMarker(at, button, { x: 0, y: 0 }, hasSelected);
}

/** The place that was pointed out. */
export function pickedMarker({ latitude, longitude }: Place): leaflet.Marker {
  const html = document.createElement("span");
  html.append(iconImage("place"));
  const icon = leaflet.divIcon({ className: "wesh-map__picked", html, iconSize: [36, 36], iconAnchor: [18, 33] });
  return leaflet.marker([latitude, longitude], { icon, interactive: false, keyboard: false, zIndexOffset: 2000 });
}

function pinButton(key: string, label: string, className: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = className;
  button.title = label;
  button.setAttribute("aria-label", label);
  button.setAttribute("data-pin", key);
  // The map under the button must not take the tap for a place that is pointed out.
  leaflet.DomEvent.on(button, "click", (event) => {
    leaflet.DomEvent.stop(event);
    onClick();
  });
  return button;
}

function buttonMarker(at: Place, html: HTMLElement, shift: Point, isInFront: boolean): leaflet.Marker {
  const icon = leaflet.divIcon({
    className: "wesh-map__spot",
    html,
    iconSize: [TARGET, TARGET],
    iconAnchor: [TARGET / 2 - shift.x, TARGET / 2 - shift.y],
  });
  return leaflet.marker([at.latitude, at.longitude], { icon, keyboard: false, zIndexOffset: isInFront ? 1000 : 0 });
}

function iconImage(name: IconName): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", iconPath(name));
  svg.append(path);
  return svg;
}
