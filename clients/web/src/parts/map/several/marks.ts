import { shared, type Frame } from './frame';
import type { Box } from './plane';

/** A round mark with a value: where its region lies, where it stands so that no two touch, and where its name is written. */
export interface Mark {
  readonly id: string;
  readonly label: string;
  readonly anchorX: number;
  readonly anchorY: number;
  readonly x: number;
  readonly y: number;
  readonly name: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
}

export interface MarkSizes {
  readonly radius: number;
  /** Height of the letters of names. */
  readonly letters: number;
  /** How wide a letter is on average, as a share of its height. */
  readonly letterWidth: number;
}

type Anchored = Pick<Mark, 'id' | 'label' | 'anchorX' | 'anchorY'>;
type Settled = Pick<Mark, keyof Anchored | 'x' | 'y'>;

/** Puts marks and their names into a frame; what is `taken` stays free of both. The same input gives the same picture. */
export function layOutMarks(anchors: readonly Anchored[], frame: Frame, sizes: MarkSizes, taken: readonly Box[]): readonly Mark[] {
  return named(settled(anchors, frame, sizes, taken), frame, sizes, taken);
}

/** Pushes marks apart until none touch, each as near to its place as the others let it. */
function settled(anchors: readonly Anchored[], frame: Frame, { radius }: MarkSizes, taken: readonly Box[]): readonly Settled[] {
  const marks = anchors.map(anchor => ({ ...anchor, x: anchor.anchorX, y: anchor.anchorY }));
  const apart = 2 * radius + 3;
  for (let round = 0; round < 160; round++) {
    for (let i = 0; i < marks.length; i++)
      for (let j = i + 1; j < marks.length; j++) push(marks[i]!, marks[j]!, apart);
    for (const mark of marks) {
      if (round < 120) {
        mark.x += (mark.anchorX - mark.x) * 0.06;
        mark.y += (mark.anchorY - mark.y) * 0.06;
      }
      for (const box of taken) leave(mark, box, radius + 2);
      mark.x = Math.min(Math.max(mark.x, frame.left + radius + 2), frame.left + frame.width - radius - 2);
      mark.y = Math.min(Math.max(mark.y, frame.top + radius + 2), frame.top + frame.height - radius - 2);
    }
  }
  return marks;
}

interface Point { x: number; y: number }

function push(a: Point, b: Point, apart: number): void {
  let dx = b.x - a.x;
  let dy = b.y - a.y;
  if (dx === 0 && dy === 0) dx = 1;
  const away = Math.hypot(dx, dy);
  if (away >= apart) return;
  const half = (apart - away) / 2 / away;
  a.x -= dx * half;
  a.y -= dy * half;
  b.x += dx * half;
  b.y += dy * half;
}

/** Moves a mark out of a box by the shortest way. */
function leave(mark: Point, [x0, y0, x1, y1]: Box, room: number): void {
  const ways = [mark.x - (x0 - room), x1 + room - mark.x, mark.y - (y0 - room), y1 + room - mark.y];
  if (ways.some(way => way <= 0)) return;
  const least = ways.indexOf(Math.min(...ways));
  if (least === 0) mark.x = x0 - room;
  else if (least === 1) mark.x = x1 + room;
  else if (least === 2) mark.y = y0 - room;
  else mark.y = y1 + room;
}

const circleOf = ({ x, y }: Point, radius: number): Box => [x - radius, y - radius, x + radius, y + radius];

interface Spot { readonly name: Mark['name']; readonly box: Box; readonly order: number }

/** Writes each name beside its mark where it covers least: right, left, below, above, then the corners. */
function named(marks: readonly Settled[], frame: Frame, sizes: MarkSizes, taken: readonly Box[]): readonly Mark[] {
  const circles = marks.map(mark => circleOf(mark, sizes.radius));
  const spots = marks.map(mark => spotsOf(mark, frame, sizes));
  const chosen: (Spot | undefined)[] = marks.map(() => undefined);
  const inside: Box = [frame.left + 2, frame.top + 2, frame.left + frame.width - 2, frame.top + frame.height - 2];
  const cost = (spot: Spot, own: number) =>
    (size(spot.box) - shared(spot.box, inside)) * 20
    + circles.reduce((sum, circle) => sum + shared(spot.box, circle) * 12, 0)
    + taken.reduce((sum, box) => sum + shared(spot.box, box) * 10, 0)
    + chosen.reduce((sum, other, index) => sum + (other && index !== own ? shared(spot.box, other.box) * 8 : 0), 0)
    + spot.order * sizes.letters * 2;
  for (let round = 0; round < 4; round++)
    marks.forEach((_, i) => { chosen[i] = spots[i]!.reduce((best, spot) => (cost(spot, i) < cost(best, i) ? spot : best)); });
  return marks.map((mark, i) => ({ ...mark, name: chosen[i]!.name }));
}

const size = ([x0, y0, x1, y1]: Box) => (x1 - x0) * (y1 - y0);

/** How wide a name is, with room for the arrow of a change. */
const widthOf = (label: string, { letters, letterWidth }: MarkSizes) => (label.length + 1.6) * letters * letterWidth;

/** The box that a name fills. */
export function nameBox(label: string, name: Mark['name'], sizes: MarkSizes): Box {
  const wide = widthOf(label, sizes);
  const x = name.anchor === 'start' ? name.x : name.anchor === 'end' ? name.x - wide : name.x - wide / 2;
  return [x, name.y - sizes.letters * 0.8, x + wide, name.y + sizes.letters * 0.25];
}

/** Where a name may stand, the best place first: beside, below, above, then further out and slanting. */
function spotsOf({ label, x, y }: Settled, frame: Frame, sizes: MarkSizes): readonly Spot[] {
  const { radius: r, letters } = sizes;
  const gap = letters * 0.3;
  const low = letters * 0.3;
  const slant = r * 0.8;
  const above = y - r - gap;
  const below = y + r + letters;
  const names: readonly Mark['name'][] = [
    { x: x + r + gap, y: y + low, anchor: 'start' },
    { x: x - r - gap, y: y + low, anchor: 'end' },
    { x, y: below, anchor: 'middle' },
    { x, y: above, anchor: 'middle' },
    { x: x + slant, y: y - slant - gap / 2, anchor: 'start' },
    { x: x + slant, y: y + slant + letters * 0.9, anchor: 'start' },
    { x: x - slant, y: y - slant - gap / 2, anchor: 'end' },
    { x: x - slant, y: y + slant + letters * 0.9, anchor: 'end' },
    ...[above, below].flatMap(level => [0.5, -0.5].map(part => ({ x: x + part * widthOf(label, sizes), y: level, anchor: 'middle' as const }))),
  ];
  return names.map((name, order) => {
    const kept = name.anchor === 'middle' ? { ...name, x: within(name.x, widthOf(label, sizes) / 2, frame) } : name;
    return { name: kept, box: nameBox(label, kept, sizes), order };
  });
}

const within = (x: number, half: number, frame: Frame) => Math.min(Math.max(x, frame.left + half + 3), frame.left + frame.width - half - 3);
