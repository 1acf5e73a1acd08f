// Projects a country's first-level divisions to SVG paths once, so that the browser needs no map library.
// Run: npm run project-boundaries. Reads geo/<country>.topo.json, writes src/geo/<country>.json.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { geoIdentity, geoMercatorRaw, geoPath } from 'd3-geo';
import { feature, mesh, neighbors } from 'topojson-client';

const width = 640;
const margin = 34;
const isoNumbers = { bol: '068' };

/** Degrees to planar Mercator: the rings are wound for the plane, so no spherical clipping may touch them. */
function project(geometry) {
  const point = ([longitude, latitude]) => geoMercatorRaw((longitude * Math.PI) / 180, (latitude * Math.PI) / 180);
  const walk = coordinates => (typeof coordinates[0] === 'number' ? point(coordinates) : coordinates.map(walk));
  return { ...geometry, coordinates: walk(geometry.coordinates) };
}

const planar = shape => ({ type: 'Feature', properties: {}, geometry: project(shape.geometry ?? shape) });

/** The point furthest from the edge, by a shrinking grid: where a label has most room. */
function roomiest(rings) {
  const ring = rings.reduce((a, b) => (Math.abs(area(a)) > Math.abs(area(b)) ? a : b));
  let best = { x: 0, y: 0, room: -Infinity };
  const xs = ring.map(p => p[0]);
  const ys = ring.map(p => p[1]);
  let box = { x: Math.min(...xs), y: Math.min(...ys), w: Math.max(...xs) - Math.min(...xs), h: Math.max(...ys) - Math.min(...ys) };
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

function area(ring) {
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

const round = value => Math.round(value * 10) / 10;

const place = label => ({ x: round(label.x), y: round(label.y), room: round(label.room) });

const ringsOf = path => path.split('M').filter(Boolean).map(part => {
  const ring = part.replace('Z', '').split('L').map(pair => pair.split(',').map(Number));
  return [...ring, ring[0]];
});

function neighbours(country, projection, extent) {
  const world = JSON.parse(readFileSync(new URL('../node_modules/world-atlas/countries-50m.json', import.meta.url)));
  const own = isoNumbers[country];
  const clipped = geoIdentity().reflectY(true).scale(projection.scale()).translate(projection.translate()).clipExtent(extent);
  const path = geoPath(clipped).digits(1);
  return feature(world, world.objects.countries).features
    .filter(shape => shape.id !== own && Math.abs(shape.geometry.coordinates.flat(9)[0]) < 179)
    .map(shape => ({ name: shape.properties.name, path: path(planar(shape)) }))
    .filter(shape => shape.path)
    .map(shape => ({ ...shape, ...place(roomiest(ringsOf(shape.path))) }));
}

function write(country) {
  const topology = JSON.parse(readFileSync(new URL(`../geo/${country}.topo.json`, import.meta.url)));
  const object = topology.objects.admin1;
  const shapes = feature(topology, object).features;
  const all = { type: 'FeatureCollection', features: shapes.map(planar) };
  const tall = geoPath(geoIdentity().reflectY(true).fitWidth(width - 2 * margin, all)).bounds(all);
  const height = Math.ceil(tall[1][1] - tall[0][1] + 2 * margin);
  const projection = geoIdentity().reflectY(true).fitExtent([[margin, margin], [width - margin, height - margin]], all);
  const path = geoPath(projection).digits(1);
  const units = shapes.map(shape => {
    const flat = planar(shape);
    const polygons = shape.geometry.type === 'Polygon' ? [flat.geometry.coordinates] : flat.geometry.coordinates;
    const point = ([x, y]) => [x * projection.scale() + projection.translate()[0], -y * projection.scale() + projection.translate()[1]];
    const label = roomiest(polygons.map(polygon => polygon[0].map(point)));
    return {
      id: shape.id, name: shape.properties.name.replace(/^El /, ''), path: path(flat), area: Math.round(path.area(flat)),
      ...place(label),
    };
  });
  const near = neighbors(object.geometries);
  const borders = near.flatMap((others, i) => others.filter(j => j > i).map(j => ({
    between: [shapes[i].id, shapes[j].id],
    path: path(planar(mesh(topology, object, (a, b) => a !== b && [a.id, b.id].every(id => id === shapes[i].id || id === shapes[j].id)))),
  })));
  const outline = path(planar(mesh(topology, object, (a, b) => a === b)));
  const result = { country, width, height, outline, units, borders, neighbours: neighbours(country, projection, [[0, 0], [width, height]]) };
  mkdirSync(new URL('../src/geo/', import.meta.url), { recursive: true });
  writeFileSync(new URL(`../src/geo/${country}.json`, import.meta.url), JSON.stringify(result) + '\n');
  console.log(`${country}: ${units.length} units, ${borders.length} borders, ${width}×${height}`);
}

for (const country of Object.keys(isoNumbers)) write(country);
