import { describe, expect, it } from 'vitest';
import scenario from '../../../scenarios/hemisphere-2009/scenario.yaml?raw';
import { framesOf, inFrame, rectOf, shared, type Frame } from '../src/parts/map/several/frame';
import { layOutMarks, nameBox, type Mark, type MarkSizes } from '../src/parts/map/several/marks';
import { loadPlane } from '../src/parts/map/several/plane';
import { placesOf, type Place } from '../src/parts/map/several/places';
import { markSizes } from '../src/parts/map/several/sizes';

/** The map of the capstone as its author wrote it: the most crowded that there is. */
const words = (text: string) => text.split(',').map(word => word.trim());
const countries = words(/countries: \[(.*)\]/.exec(scenario)![1]!);
const enlarged = words(/enlarge: \[(.*)\]/.exec(scenario)![1]!);
const labels = new Map([...scenario.matchAll(/^ {4}([\w-]+): "?([^[\]"\n]+)"?$/gm)].map(found => [found[1]!, found[2]!]));
const regions = [...scenario.matchAll(/^ {4}([\w-]+): \[([A-Z]{2}-.*)\]$/gm)].map(found => ({ id: found[1]!, label: labels.get(found[1]!) ?? found[1]!, units: words(found[2]!) }));

const plane = await loadPlane(countries);
const places = placesOf(plane, regions);
const { whole, corner } = framesOf(places, enlarged);

const anchors = (frame: Frame, shown: readonly Place[]) => shown.map(({ id, label, x, y }) => {
  const at = inFrame(frame, x, y);
  return { id, label, anchorX: at.x, anchorY: at.y };
});
const inCorner = (place: Place) => enlarged.includes(place.id);

function marksFor(sizes: MarkSizes): readonly (readonly [Frame, readonly Mark[]])[] {
  return [
    [whole, layOutMarks(anchors(whole, places.filter(place => !inCorner(place))), whole, sizes, [rectOf(corner!)])],
    [corner!, layOutMarks(anchors(corner!, places.filter(inCorner)), corner!, sizes, [])],
  ];
}

describe.each(Object.entries(markSizes))('a map of the hemisphere on a %s', (_, sizes) => {
  const pictures = marksFor(sizes);

  it('shows every region once', () => {
    expect(regions.length).toBeGreaterThanOrEqual(15);
    expect(pictures.flatMap(([, marks]) => marks.map(mark => mark.id)).sort()).toEqual(regions.map(region => region.id).sort());
  });

  it('keeps marks apart, so that a thumb finds the right one', () => {
    for (const [, marks] of pictures)
      for (const [i, a] of marks.entries())
        for (const b of marks.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} and ${b.id}`).toBeGreaterThan(2 * sizes.radius - 1);
  });

  it('writes no name over a mark or another name, and none outside', () => {
    for (const [frame, marks] of pictures)
      for (const mark of marks) {
        const box = nameBox(mark.label, mark.name, sizes);
        const size = (box[2] - box[0]) * (box[3] - box[1]);
        expect(shared(box, rectOf(frame)), mark.id).toBeGreaterThan(size - 1);
        for (const other of marks) {
          expect(shared(box, [other.x - sizes.radius, other.y - sizes.radius, other.x + sizes.radius, other.y + sizes.radius]), `${mark.id} on ${other.id}`).toBeLessThan(size * 0.06);
          if (other !== mark) expect(shared(box, nameBox(other.label, other.name, sizes)), `${mark.id} and ${other.id}`).toBeLessThan(size * 0.06);
        }
      }
  });

  it('keeps marks near the places for which they speak', () => {
    for (const [, marks] of pictures)
      for (const mark of marks) expect(Math.hypot(mark.x - mark.anchorX, mark.y - mark.anchorY), mark.id).toBeLessThan(3.5 * sizes.radius);
  });
});

describe('the corner for places that lie close together', () => {
  it('shows them much larger and covers no other region', () => {
    expect(corner!.scale / whole.scale).toBeGreaterThan(2.5);
    for (const unit of places.flatMap(place => place.units)) {
      const from = inFrame(whole, unit.box[0], unit.box[1]);
      const to = inFrame(whole, unit.box[2], unit.box[3]);
      expect(shared(rectOf(corner!), [from.x, from.y, to.x, to.y]), unit.id).toBe(0);
    }
  });

  it('is left out where nothing is to be enlarged', () => expect(framesOf(places, []).corner).toBeNull());
});

describe('a map of countries without boundaries', () => {
  it('has no places', async () => expect(placesOf(await loadPlane(['atl']), regions)).toEqual([]));
});
