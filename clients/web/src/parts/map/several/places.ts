import type { Box, Division, Plane } from './plane';

/** A region with what is drawn of it. */
export interface Place {
  readonly id: string;
  readonly label: string;
  readonly units: readonly Division[];
  readonly box: Box;
  /** Where its mark wants to stand, in the plane. */
  readonly x: number;
  readonly y: number;
}

/** What a page knows of a region: enough to find it on the map. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly units: readonly string[];
}

/** Regions that have divisions in this plane. */
export function placesOf(plane: Plane, regions: readonly Named[]): readonly Place[] {
  const divisions = new Map(plane.countries.flatMap(country => country.units.map(unit => [unit.id, unit] as const)));
  return regions.flatMap(({ id, label, units: ids }) => {
    const units = ids.flatMap(unit => divisions.get(unit) ?? []);
    return units.length === 0 ? [] : [{ id, label, units, box: around(units.map(unit => unit.box)), ...middle(units) }];
  });
}

/** The smallest box around boxes. */
export function around(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map(box => box[0])), Math.min(...boxes.map(box => box[1])),
    Math.max(...boxes.map(box => box[2])), Math.max(...boxes.map(box => box[3])),
  ];
}

/** The labelled point of the division that lies nearest to the middle of all: surely inside, and where the eye looks for it. */
function middle(units: readonly Division[]): { x: number; y: number } {
  const whole = units.reduce((sum, unit) => sum + unit.area, 0);
  const x = units.reduce((sum, unit) => sum + unit.x * unit.area, 0) / whole;
  const y = units.reduce((sum, unit) => sum + unit.y * unit.area, 0) / whole;
  const away = (unit: Division) => (unit.x - x) ** 2 + (unit.y - y) ** 2;
  const near = units.reduce((best, unit) => (away(unit) < away(best) ? unit : best));
  return { x: near.x, y: near.y };
}
