import "leaflet/dist/leaflet.css";
import leaflet from "leaflet";
import { groupMarker, nameMarker, pickedMarker, pinMarker, TARGET, type MapName, type MapPin } from "./map-markers.ts";
import { groupPins, writeNames, ringOf } from "./pin-groups.ts";

const CLOSEST = 18;
const NEAR = 15;
const WORLD: [number, number][] = [
  [-85, -180],
  [-85, 180],
  [85, 180],
  [85, -180],
];

interface Place {
  latitude: number;
  longitude: number;
}

/** Everything on the map. */
export interface MapContent {
  fence: readonly [latitude: number, longitude: number][];
  names: readonly MapName[];
  pins: readonly MapPin[];
  selected: string | undefined;
  picked: Place | undefined;
}

/** The words of the map itself. */
export interface MapWords {
  zoomIn: string;
  zoomOut: string;
  group(count: number): string;
}

/** What the map tells. */
export interface MapHandlers {
  onSelect(key: string): void;
  onPick(place: Place): void;
}

/** A map on the screen. */
export class TownMap {
  readonly #map: leaflet.Map;
  readonly #words: MapWords;
  readonly #handlers: MapHandlers;
  readonly #ground = leaflet.layerGroup();
  readonly #names = leaflet.layerGroup();
  readonly #pins = leaflet.layerGroup();
  readonly #resize: ResizeObserver;
  #content: MapContent = { fence: [], names: [], pins: [], selected: undefined, picked: undefined };

  /** Opens a map in this element. Nothing is loaded from outside, unless the city named a server of map tiles. */
  constructor(element: HTMLElement, words: MapWords, handlers: MapHandlers) {
    this.#words = words;
    this.#handlers = handlers;
    const options = { zoomControl: false, attributionControl: false, maxZoom: CLOSEST, zoomSnap: 0.25 };
    this.#map = leaflet.map(element, options).setView([0, 0], 2);
    leaflet.control.scale({ imperial: false }).addTo(this.#map);
    // Where the city leaves the map empty, so that they cover no pin.
    const zoom = { position: "bottomleft", zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut } as const;
    leaflet.control.zoom(zoom).addTo(this.#map);
    addTiles(this.#map);
    for (const layer of [this.#ground, this.#names, this.#pins]) layer.addTo(this.#map);
    this.#map.on("zoomend", () => this.#drawMarkers());
    this.#map.on("click", ({ latlng }) => handlers.onPick({ latitude: latlng.lat, longitude: latlng.lng }));
    // A map in a panel that was hidden, or on a phone that was turned, has to measure itself again.
    this.#resize = new ResizeObserver(() => this.#map.invalidateSize({ animate: false }));
    this.#resize.observe(element);
  }

  /** Shows this and nothing else. */
  draw(content: MapContent): void {
    const before = this.#content;
    this.#content = content;
    if (content.fence !== before.fence) this.#drawGround();
    if (content.selected !== before.selected) this.#showSelected();
    this.#drawMarkers();
  }

  /** Where the middle of the map is. */
  centre(): Place {
    const { lat, lng } = this.#map.getCenter();
    return { latitude: lat, longitude: lng };
  }

  /** Takes the map off the screen. */
  remove(): void {
    this.#resize.disconnect();
    this.#map.remove();
  }

  #drawGround(): void {
    this.#ground.clearLayers();
    const ring = this.#content.fence.map(([latitude, longitude]): [number, number] => [latitude, longitude]);
    if (ring.length === 0) return;
    const shape = { interactive: false, stroke: false, fillOpacity: 1 };
    leaflet.polygon([WORLD, ring], { ...shape, className: "wesh-map__outside" }).addTo(this.#ground);
    const line = { ...shape, stroke: true, fill: false, className: "wesh-map__fence" };
    const bounds = leaflet.polygon(ring, line).addTo(this.#ground).getBounds();
    // In this order: a limit that is set first pans the map towards itself, and goes on panning after the fit.
    this.#map.fitBounds(bounds, { animate: false, padding: [8, 8] }).setMaxBounds(bounds.pad(0.5));
    this.#map.setMinZoom(this.#map.getZoom() - 1);
  }

  #showSelected(): void {
    const { pins, selected } = this.#content;
    const pin = pins.find(({ key }) => key === selected);
    if (pin === undefined) return;
    // The overview tells most about where a place is, so the map comes nearer only to part a pin from others.
    const group = this.#groups().find((candidate) => candidate.includes(pin));
    const zoom = group?.length === 1 ? this.#map.getZoom() : Math.max(this.#map.getZoom(), NEAR);
    const isInSight = zoom === this.#map.getZoom() && this.#map.getBounds().contains([pin.latitude, pin.longitude]);
    if (!isInSight) this.#map.setView([pin.latitude, pin.longitude], zoom, { animate: !isStill() });
  }

  #groups(): MapPin[][] {
    return groupPins(this.#content.pins, (pin) => this.#onScreen(pin), TARGET);
  }

  #drawMarkers(): void {
    const focused = document.activeElement?.getAttribute("data-pin");
    const { names, picked } = this.#content;
    const groups = this.#groups();
    const centres = groups.map((group) => this.#onScreen(middleOf(group)));
    this.#names.clearLayers();
    for (const { name, below } of writeNames(names, (at) => this.#onScreen(at), centres)) {
      nameMarker(name, below).addTo(this.#names);
    }
    this.#pins.clearLayers();
    for (const group of groups) this.#drawGroup(group);
    if (picked) pickedMarker(picked).addTo(this.#pins);
    // The buttons were made anew: who was on one with the keyboard stays there.
    if (!focused) return;
    const buttons = this.#map.getContainer().querySelectorAll<HTMLElement>("[data-pin]");
    [...buttons].find((button) => button.getAttribute("data-pin") === focused)?.focus();
  }

  #drawGroup(group: readonly MapPin[]): void {
    const isSelected = (pin: MapPin) => pin.key === this.#content.selected;
    const [first] = group;
    if (first !== undefined && group.length > 1 && this.#map.getZoom() < CLOSEST) {
      const bounds = leaflet.latLngBounds(group.map((pin): [number, number] => [pin.latitude, pin.longitude]));
      const count = group.length;
      const face = { key: `group-${first.key}`, label: this.#words.group(count), count };
      const open = () => this.#zoomInto(bounds);
      // At its first pin: first pins are out of each other's reach, the middles of groups need not be.
      groupMarker(face, first, group.some(isSelected), open).addTo(this.#pins);
      return;
    }
    const ring = ringOf(group.length, TARGET);
    group.forEach((pin, index) => {
      const select = () => this.#handlers.onSelect(pin.key);
      pinMarker(pin, isSelected(pin), ring[index] ?? { x: 0, y: 0 }, select).addTo(this.#pins);
    });
  }

  #zoomInto(bounds: leaflet.LatLngBounds): void {
    const zoom = Math.max(this.#map.getZoom() + 1, this.#map.getBoundsZoom(bounds.pad(0.3)));
    this.#map.setView(bounds.getCenter(), Math.min(CLOSEST, zoom), { animate: !isStill() });
  }

  #onScreen({ latitude, longitude }: Place): leaflet.Point {
    return this.#map.project([latitude, longitude], this.#map.getZoom());
  }
}

function middleOf(group: readonly MapPin[]): Place {
  const { lat, lng } = leaflet.latLngBounds(group.map(({ latitude, longitude }) => [latitude, longitude])).getCenter();
  return { latitude: lat, longitude: lng };
}

function isStill(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function addTiles(map: leaflet.Map): void {
  const url = import.meta.env.VITE_TILES_URL;
  if (!url) return;
  const thanks = import.meta.env.VITE_TILES_ATTRIBUTION ?? "";
  leaflet.control.attribution({ prefix: false }).addAttribution(thanks).addTo(map);
  leaflet.tileLayer(url, { maxZoom: CLOSEST }).addTo(map);
}
