// Projects the first-level divisions of every country in geo/ into one plane, simplified for maps of several countries.
// Run: npm run project-boundaries. Reads geo/*.topo.json, writes src/geo/americas/<country>.json and lands.json.
// The plane: whole units, a two-hundredth of a degree of longitude wide, y downwards. Paths are relative, to be short.
import { readFileSync, writeFileSync, mkdirSync, readdirSync } from 'node:fs';
import { feature, mesh } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { area, mercator, roomiest } from './geometry.mjs';

const perDegree = 200;
const radians = Math.PI / 180;
const west = -130 * radians;
const [, north] = mercator([0, 56]);
const scale = perDegree / radians;
const plane = degrees => {
  const [x, y] = mercator(degrees);
  return [(x - west) * scale, (north - y) * scale];
};

/** Corners that stand out by less than this many square units are left out; large countries are drawn more coarsely. */
const detail = { small: 120, large: 1100, land: 2500 };
const large = new Set(['arg', 'bra', 'mex', 'usa']);

const folder = new URL('../src/geo/americas/', import.meta.url);
const read = path => JSON.parse(readFileSync(new URL(path, import.meta.url)));

/** The topology with its arcs in the plane and simplified, islands too small to see left out. */
function simplified(topology, least) {
  const flat = presimplify({ ...topology, transform: undefined, arcs: arcsOf(topology) });
  return simplify(filter(flat, filterWeight(flat, least)), least);
}

function arcsOf({ arcs, transform }) {
  if (!transform) return arcs.map(arc => arc.map(plane));
  return arcs.map(arc => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => plane([(x += dx) * transform.scale[0] + transform.translate[0], (y += dy) * transform.scale[1] + transform.translate[1]]));
  });
}

const step = (from, to) => `${to[0] - from[0]}${to[1] - from[1] < 0 ? '' : ' '}${to[1] - from[1]}`;

/** Lines as one relative path; points that fall together are drawn once. */
function path(lines, close) {
  let at = [0, 0];
  return lines.map(line => {
    const points = line.map(point => point.map(Math.round)).filter((point, i, all) => i === 0 || point.some((value, axis) => value !== all[i - 1][axis]));
    if (close) points.pop();
    if (points.length < (close ? 3 : 2)) return '';
    const [first, ...rest] = points;
    let from = first;
    const words = rest.map(point => { const word = step(from, point); from = point; return word; });
    const start = `m${step(at, first)}`;
    at = close ? first : from;
    return `${start}l${words.join(' ').replaceAll(' -', '-')}${close ? 'z' : ''}`;
  }).join('');
}

const polygonsOf = geometry => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates ?? []);
/** The arctic is on no map here. */
const inPlane = ring => ring.some(([x, y]) => y > 0 && x > 0);

const ringsOf = geometry => polygonsOf(geometry).flat();
const place = label => ({ x: Math.round(label.x), y: Math.round(label.y), room: Math.round(label.room) });

function box(rings) {
  const points = rings.flat();
  const of = (axis, pick) => Math.round(pick(...points.map(point => point[axis])));
  return [of(0, Math.min), of(1, Math.min), of(0, Math.max), of(1, Math.max)];
}

function write(country) {
  const topology = simplified(read(`../geo/${country}.topo.json`), large.has(country) ? detail.large : detail.small);
  const object = topology.objects.admin1;
  const units = feature(topology, object).features.flatMap(({ id, properties, geometry }) => {
    const rings = geometry ? ringsOf(geometry) : [];
    if (rings.length === 0) return [];
    return [{
      id, name: properties.name.replace(/^El /, ''), path: path(rings, true), box: box(rings),
      area: Math.round(rings.reduce((sum, ring) => sum + Math.abs(area(ring)), 0)),
      ...place(roomiest(polygonsOf(geometry).map(polygon => polygon[0]))),
    }];
  });
  const outline = path(mesh(topology, object, (a, b) => a === b).coordinates, false);
  save(country, { country, outline, units });
  console.log(`americas/${country}: ${units.length} units`);
}

/** All countries of the plane, for the ground on which the shown ones stand. */
function writeLands() {
  const atlas = read('../node_modules/world-atlas/countries-50m.json');
  const inside = ({ geometry }) => {
    const [x, y] = geometry.coordinates.flat(9);
    return x > -170 && x < -30 && y < 75;
  };
  const american = feature(atlas, atlas.objects.countries).features.filter(shape => inside(shape) && shape.geometry.coordinates.flat(9).length > 20);
  const ids = new Set(american.map(shape => shape.id));
  const own = { type: 'GeometryCollection', geometries: atlas.objects.countries.geometries.filter(shape => ids.has(shape.id)) };
  const topology = simplified({ ...atlas, objects: { countries: own } }, detail.land);
  const lands = feature(topology, topology.objects.countries).features
    .map(({ properties, geometry }) => ({ name: properties.name, rings: (geometry ? ringsOf(geometry) : []).filter(inPlane) }))
    .filter(land => land.rings.length > 0)
    .map(land => ({ name: land.name, path: path(land.rings, true), box: box(land.rings) }));
  save('lands', { lands });
  console.log(`americas/lands: ${lands.length} countries`);
}

const save = (name, value) => writeFileSync(new URL(`${name}.json`, folder), JSON.stringify(value) + '\n');

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(new URL('../geo/', import.meta.url)).sort()) write(file.replace('.topo.json', ''));
writeLands();
