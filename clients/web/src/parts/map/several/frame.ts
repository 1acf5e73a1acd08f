import type { Box } from './plane';
import { around, type Place } from './places';

/** A part of the plane as it is drawn: `at + (point - from) * scale`, inside a rectangle of the picture. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fromX: number;
  readonly fromY: number;
  readonly scale: number;
}

/** The picture: the whole, and a corner in which places that lie too close together are drawn once more. */
export interface Frames {
  readonly whole: Frame;
  readonly corner: Frame | null;
}

/** Width of every picture, in its own units; letters and marks are sized in them. */
export const pictureWidth = 1000;

const edge = { left: 0.05, right: 0.1, top: 0.05, bottom: 0.07 };
const cornerWidth = 0.49;
const cornerHeight = 0.36;
// Marks and names stand around the places of the corner.
const cornerEdge = 0.16;
const flattest = 0.62;
const tallest = 1.3;

export const inFrame = (frame: Frame, x: number, y: number) =>
  ({ x: frame.left + (x - frame.fromX) * frame.scale, y: frame.top + (y - frame.fromY) * frame.scale });

const boxInFrame = (frame: Frame, [x0, y0, x1, y1]: Box): Box => {
  const from = inFrame(frame, x0, y0);
  const to = inFrame(frame, x1, y1);
  return [from.x, from.y, to.x, to.y];
};

/** Frames for places: the whole shows all of them, the corner those that are enlarged. */
export function framesOf(places: readonly Place[], enlarged: readonly string[]): Frames {
  const whole = wholeOf(around(places.map(place => place.box)));
  const close = places.filter(place => enlarged.includes(place.id));
  return { whole, corner: close.length > 1 ? cornerOf(whole, places, close) : null };
}

function wholeOf([x0, y0, x1, y1]: Box): Frame {
  const inner = pictureWidth * (1 - edge.left - edge.right);
  const high = (y1 - y0) / Math.max(x1 - x0, 1);
  const height = pictureWidth * Math.min(tallest, Math.max(flattest, high * (1 - edge.left - edge.right) / (1 - edge.top - edge.bottom)));
  const scale = Math.min(inner / (x1 - x0), height * (1 - edge.top - edge.bottom) / (y1 - y0));
  const spareX = inner - (x1 - x0) * scale;
  const spareY = height * (1 - edge.top - edge.bottom) - (y1 - y0) * scale;
  return {
    left: 0, top: 0, width: pictureWidth, height, scale,
    fromX: x0 - (pictureWidth * edge.left + spareX / 2) / scale,
    fromY: y0 - (height * edge.top + spareY / 2) / scale,
  };
}

function cornerOf(whole: Frame, places: readonly Place[], close: readonly Place[]): Frame {
  const [x0, y0, x1, y1] = around(close.map(place => place.box));
  const most = { width: whole.width * cornerWidth, height: whole.height * cornerHeight };
  const inner = 1 - 2 * cornerEdge;
  const scale = Math.min(most.width * inner / (x1 - x0), most.height * inner / (y1 - y0));
  const width = most.width;
  const height = Math.min(most.height, (y1 - y0) * scale / inner);
  const base = { width, height, scale, fromX: (x0 + x1) / 2 - width / 2 / scale, fromY: (y0 + y1) / 2 - height / 2 / scale };
  const gap = 8;
  const corners = [whole.height - height - gap, gap].flatMap(top => [gap, whole.width - width - gap].map(left => ({ ...base, left, top })));
  const hidden = (frame: Frame) => places.flatMap(place => place.units).reduce((sum, unit) => sum + shared(rectOf(frame), boxInFrame(whole, unit.box)), 0);
  return corners.reduce((best, corner) => (hidden(corner) < hidden(best) ? corner : best));
}

export const rectOf = (frame: Frame): Box => [frame.left, frame.top, frame.left + frame.width, frame.top + frame.height];

/** How much two boxes share. */
export function shared(a: Box, b: Box): number {
  const wide = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const high = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** The part of the whole that the corner shows larger. */
export function sourceOf(whole: Frame, corner: Frame): Box {
  return boxInFrame(whole, [corner.fromX, corner.fromY, corner.fromX + corner.width / corner.scale, corner.fromY + corner.height / corner.scale]);
}
