// Projects the first-level divisions of a country that fills a map alone to SVG paths once, so that the browser needs no map library.
// Run: npm run project-boundaries. Reads geo/<country>.topo.json, writes src/geo/<country>.json.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { geoIdentity, geoPath } from 'd3-geo';
import { feature, mesh, neighbors } from 'topojson-client';
import { mercator, projected, roomiest } from './geometry.mjs';

const width = 640;
const margin = 34;
const isoNumbers = { bol: '068' };

const planar = shape => ({ type: 'Feature', properties: {}, geometry: projected(shape.geometry ?? shape, mercator) });

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
