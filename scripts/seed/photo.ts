import type { TaskContent } from "../../protocol/task-content.ts";
import { encodePng } from "./png.ts";

const WIDTH = 480;
const HEIGHT = 360;
const HORIZON = 210;

type Color = readonly [red: number, green: number, blue: number];
type Shape =
  | { box: readonly [left: number, top: number, width: number, height: number]; color: Color }
  | { disc: readonly [x: number, y: number, radius: number]; color: Color };

const WOOD: Color = [140, 96, 58];
const STEEL: Color = [84, 92, 102];
const LEAF: Color = [62, 122, 58];
const PAVING: Color = [176, 168, 158];
const RED: Color = [196, 62, 48];
const CREAM: Color = [240, 226, 200];
const SKIN: Color = [206, 160, 128];
const BLUE: Color = [48, 92, 150];

const box = (color: Color, left: number, top: number, width: number, height: number): Shape => ({
  box: [left, top, width, height],
  color,
});
const disc = (color: Color, x: number, y: number, radius: number): Shape => ({ disc: [x, y, radius], color });
const person = (coat: Color, x: number): Shape[] => [disc(SKIN, x, 172, 14), box(coat, x - 15, 186, 30, 62)];

/** What a photo of each kind of work shows. */
const SCENES: Record<TaskContent["kind"], Shape[]> = {
  paint: [
    box(RED, 120, 190, 240, 16),
    box(RED, 120, 216, 240, 16),
    box(RED, 110, 246, 260, 14),
    box(STEEL, 138, 190, 10, 104),
    box(STEEL, 332, 190, 10, 104),
  ],
  clean: [
    box(PAVING, 0, 270, WIDTH, 90),
    disc(STEEL, 240, 170, 34),
    box(STEEL, 206, 170, 68, 110),
    box(LEAF, 206, 186, 68, 16),
  ],
  green: [
    box(WOOD, 232, 190, 18, 96),
    disc(LEAF, 240, 150, 62),
    disc(LEAF, 196, 178, 36),
    disc(LEAF, 286, 176, 38),
    box(WOOD, 60, 272, 110, 26),
    disc(RED, 84, 262, 11),
    disc(CREAM, 116, 260, 11),
    disc(RED, 146, 262, 11),
  ],
  watch: [
    box(PAVING, 0, 262, WIDTH, 98),
    box(STEEL, 96, 70, 8, 200),
    disc(CREAM, 100, 66, 18),
    box(WOOD, 300, 120, 130, 142),
    box(CREAM, 322, 146, 30, 34),
    box(CREAM, 376, 146, 30, 34),
    ...person([232, 190, 40], 200),
  ],
  walk: [box(PAVING, 170, HORIZON, 140, 150), disc(LEAF, 70, 190, 54), ...person(BLUE, 216), ...person(RED, 266)],
  visit: [
    box(CREAM, 0, 0, WIDTH, 250),
    box(WOOD, 90, 236, 300, 18),
    box(WOOD, 112, 254, 14, 84),
    box(WOOD, 354, 254, 14, 84),
    box(BLUE, 180, 206, 34, 30),
    box(RED, 266, 206, 34, 30),
  ],
  repair: [
    disc(STEEL, 160, 262, 56),
    disc(PAVING, 160, 262, 44),
    disc(STEEL, 324, 262, 56),
    disc(PAVING, 324, 262, 44),
    box(RED, 160, 200, 150, 10),
    box(RED, 232, 200, 10, 64),
    box(STEEL, 302, 170, 10, 92),
    box(STEEL, 286, 168, 44, 8),
  ],
  help: [
    ...person(BLUE, 176),
    box(WOOD, 250, 214, 110, 80),
    disc(RED, 276, 208, 14),
    disc(LEAF, 306, 204, 18),
    disc(CREAM, 336, 208, 13),
  ],
};

/** A drawn photo of some work: the same work and number always give the same picture, other numbers another light. */
export function drawPhoto(kind: TaskContent["kind"], number: number): Uint8Array<ArrayBuffer> {
  const rgb = new Uint8Array(WIDTH * HEIGHT * 3);
  const light = (number * 17) % 40;
  for (let y = 0; y < HEIGHT; y++) fillRow(rgb, y, 0, WIDTH, backgroundAt(y, light));
  for (const shape of SCENES[kind]) paint(rgb, shape);
  return encodePng({ width: WIDTH, height: HEIGHT, rgb });
}

function backgroundAt(y: number, light: number): Color {
  if (y < HORIZON) return [150 + light + y / 6, 190 + light / 2 + y / 8, 225];
  return [112 + light / 2, 146 + light / 2 - (y - HORIZON) / 5, 84];
}

function paint(rgb: Uint8Array, shape: Shape): void {
  if ("box" in shape) {
    const [left, top, width, height] = shape.box;
    for (let y = top; y < top + height; y++) fillRow(rgb, y, left, left + width, shape.color);
    return;
  }
  const [x, y, radius] = shape.disc;
  for (let row = -radius; row <= radius; row++) {
    const half = Math.round(Math.sqrt(radius * radius - row * row));
    fillRow(rgb, y + row, x - half, x + half, shape.color);
  }
}

function fillRow(rgb: Uint8Array, y: number, from: number, to: number, color: Color): void {
  for (let x = from; x < to; x++) rgb.set(color, (y * WIDTH + x) * 3);
}
