// What both projections need: degrees to the plane, and where a label has room.
import { geoMercatorRaw } from 'd3-geo';

const radians = Math.PI / 180;

/** Degrees to planar Mercator in radians, y upwards: the rings are wound for the plane, so no spherical clipping may touch them. */
export const mercator = ([longitude, latitude]) => geoMercatorRaw(longitude * radians, latitude * radians);

/** The same shape in the plane of another projection. */
export function projected(geometry, point) {
  const walk = coordinates => (typeof coordinates[0] === 'number' ? point(coordinates) : coordinates.map(walk));
  return { ...geometry, coordinates: walk(geometry.coordinates) };
}

/** The point furthest from the edge of the largest ring, by a shrinking grid: where a label has most room. */
export function roomiest(rings) {
  const ring = rings.reduce((a, b) => (Math.abs(area(a)) > Math.abs(area(b)) ? a : b));
  let best = { x: 0, y: 0, room: -Infinity };
  let box = grown(ring);
  for (let pass = 0; pass < 5; pass++) {
    const n = 24;
    for (let i = 0; i <= n; i++)
      for (let j = 0; j <= n; j++) {
        const x = box.x + (box.w * i) / n;
        const y = box.y + (box.h * j) / n;
        const room = distance(x, y, ring);
        if (room > best.room) best = { x, y, room };
      }
    box = { x: best.x - box.w / 8, y: best.y - box.h / 8, w: box.w / 4, h: box.h / 4 };
  }
  return best;
}

function grown(ring) {
  const xs = ring.map(p => p[0]);
  const ys = ring.map(p => p[1]);
  return { x: Math.min(...xs), y: Math.min(...ys), w: Math.max(...xs) - Math.min(...xs), h: Math.max(...ys) - Math.min(...ys) };
}

/** Signed area of a closed ring. */
export function area(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length - 1; i++) sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  return sum / 2;
}

function distance(x, y, ring) {
  let inside = false;
  let least = Infinity;
  for (let i = 0; i < ring.length - 1; i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[i + 1];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1e-12;
    const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    least = Math.min(least, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
  }
  return inside ? least : -least;
}
