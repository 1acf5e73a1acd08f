import { t } from '../../../messages';

/** How a kind is drawn. Shape and row tell kinds apart; colour only says it again. */
interface Drawn {
  /** From the top: what comes over the room, what control does, what is said, what is decided, what is drafted. */
  readonly row: 0 | 1 | 2 | 3 | 4;
  readonly path: (x: number, y: number) => string;
}

const triangleDown = (x: number, y: number) => `M${x - 4} ${y - 4}h8l-4 7.5z`;
const triangleUp = (x: number, y: number) => `M${x - 4.5} ${y + 4}h9l-4.5 -8.5z`;
const diamond = (x: number, y: number) => `M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`;
const square = (x: number, y: number) => `M${x - 3.5} ${y - 3.5}h7v7h-7z`;
const dot = (r: number) => (x: number, y: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const cross = (x: number, y: number) => `M${x - 3.5} ${y - 3.5}l7 7M${x + 3.5} ${y - 3.5}l-7 7`;
const plus = (x: number, y: number) => `M${x - 4} ${y}h8M${x} ${y - 4}v8`;
const bar = (x: number, y: number) => `M${x} ${y - 3}v6`;
const tee = (x: number, y: number) => `M${x - 2.5} ${y - 3.5}h5M${x} ${y - 3.5}v7`;
const tick = (x: number, y: number) => `M${x - 3.5} ${y}l2.5 3l4.5 -6.5`;

/** Of what there is most comes first, so that what is rare is drawn over it. */
export const drawn: Readonly<Record<string, Drawn>> = {
  order: { row: 4, path: bar },
  message: { row: 2, path: dot(2) },
  signature: { row: 3, path: tee },
  request: { row: 3, path: dot(3.2) },
  answer: { row: 3, path: tick },
  argument: { row: 3, path: plus },
  agreement: { row: 2, path: square },
  breach: { row: 2, path: cross },
  announcement: { row: 1, path: square },
  fix: { row: 1, path: dot(3.2) },
  ruling: { row: 1, path: diamond },
  inject: { row: 0, path: triangleDown },
  crisis: { row: 0, path: triangleUp },
};

/** A turning point: a star, above everything. */
export const star = (x: number, y: number) =>
  `M${x} ${y - 5.5}l1.6 3.6l3.9 .4l-2.9 2.6l.8 3.8l-3.4 -2l-3.4 2l.8 -3.8l-2.9 -2.6l3.9 -.4z`;

/** The rows that have anything to show, each with its place from the top. */
export function rowsOf(kinds: readonly string[]): ReadonlyMap<number, number> {
  const used = [...new Set(kinds.map(kind => drawn[kind]!.row))].sort((one, other) => one - other);
  return new Map(used.map((row, place) => [row, place]));
}

/** A kind's mark by itself, beside its words. */
export function KindMark({ kind }: { kind: string }) {
  const path = kind === 'turning' ? star(7, 7) : drawn[kind]?.path(7, 7);
  if (!path) return null;
  return <svg class="kind-mark" viewBox="0 0 14 14" aria-hidden="true"><path class={`tick ${kind}`} d={path} /></svg>;
}

/** What the marks on the line mean; only of kinds that it has. */
export function Legend({ kinds }: { kinds: readonly string[] }) {
  return (
    <ul class="tick-legend" data-testid="replay-legend">
      {kinds.map(kind => <li key={kind}><KindMark kind={kind} /> {t(`moment.name.${kind}` as 'moment.name.inject')}</li>)}
    </ul>
  );
}
