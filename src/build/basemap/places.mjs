import { readFileSync } from 'node:fs';

/** How each gazetteer entry is made: an outline drawn in outlines.json, a band along coasts, a country, a border, a town. */
const recipes = [
  { id: 'caribbean-sea', anchor: [-74.7, 15.9], seas: ['caribbean-sea'] },
  { id: 'eastern-pacific', anchor: [-87, 4.9], seas: ['eastern-pacific'] },
  { id: 'pacific-ocean', anchor: [-90.4, 8.6], seas: ['pacific-ocean'] },
  { id: 'off-venezuela', anchor: [-64.3, 12.6], bands: [['VEN', 'venezuelan-caribbean']] },
  { id: 'off-venezuela-and-colombia', anchor: [-78.95, 5.3], bands: [['VEN', 'venezuelan-caribbean'], ['COL', 'colombian-caribbean'], ['COL', 'colombian-pacific']] },
  { id: 'southern-caribbean-and-pacific-littoral', anchor: [-78.3, 12.4], seas: ['southern-caribbean'], bands: [['PAN,CRI,COL,ECU', 'pacific-littoral']] },
  { id: 'colombia-venezuela-border', anchor: [-69.0, 8.85], border: true },
  { id: 'venezuela', anchor: [-63.8, 5.8], country: 'VEN' },
  { id: 'colombia', anchor: [-73.2, 1.6], country: 'COL' },
  { id: 'bogota', anchor: [-74.08, 4.71], town: true },
  { id: 'new-york', anchor: [-73.97, 40.75], town: true },
];

/** Kilometres of sea that "off the coast" is drawn with; no document says how far. */
const bandWidth = 200;

/**
 * The gazetteer's records and its shapes by place id. Seas and bands lose what is land, are thinned to about 4 km and
 * lose islands and remnants too small to be seen at the map's scale.
 * @param tools mapshaper: runs it; temporary: names (and fills) a scratch file; read: parses one; border: a MultiLineString
 */
export function placeGeometry({ mapshaper, temporary, read, border, outlines }) {
  const land = temporary('countries.json');
  const drawn = JSON.parse(readFileSync(outlines, 'utf8'));
  const ring = (id) => temporary(`outline-${id}.json`, { type: 'Polygon', coordinates: [[...drawn[id], drawn[id][0]]] });

  const shapeOf = (recipe) => {
    if (recipe.town) return { type: 'Point', coordinates: recipe.anchor };
    if (recipe.border) return joined(border);
    const made = temporary(`${recipe.id}-made.json`);
    if (recipe.country) {
      mapshaper(`-i ${land} -filter code=='${recipe.country}' -dissolve -filter-islands min-area=300km2 -simplify dp interval=4km -o ${made} format=geojson`);
      return rounded(polygonsOf(read(made)), 100);
    }
    const parts = [...(recipe.seas ?? []).map(ring), ...(recipe.bands ?? []).map((band, index) => bandOf(band, `${recipe.id}-${index}`))];
    mapshaper(`-i ${parts.join(' ')} combine-files snap -merge-layers force -dissolve -erase ${land} -simplify dp interval=4km -o ${made} format=geojson`);
    return rounded(polygonsOf(read(made)), 2500);
  };

  const bandOf = ([codes, frame], name) => {
    const band = temporary(`band-${name}.json`);
    const chosen = codes.split(',').map((code) => `code=='${code}'`).join('||');
    mapshaper(`-i ${land} -filter ${chosen} -dissolve -filter-islands min-area=400km2 -simplify 30% -buffer ${bandWidth}km -clip ${ring(frame)} -filter-fields -o ${band} format=geojson`);
    return band;
  };

  return {
    places: recipes.map((recipe) => ({
      id: recipe.id,
      precision: recipe.town ? 'locality' : recipe.country ? 'country' : 'area',
      schematic: Boolean(recipe.seas ?? recipe.bands),
      ...(recipe.border ? { drawnAs: 'line' } : {}),
      anchor: recipe.anchor,
    })),
    geometry: Object.fromEntries(recipes.map((recipe) => [recipe.id, shapeOf(recipe)])),
  };
}

function polygonsOf(made) {
  const shapes = made.geometries ?? made.features.map((one) => one.geometry);
  return shapes.flatMap((shape) => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates));
}

/** Two decimals are about a kilometre. Keeps rings above `least` square kilometres, wound as RFC 7946 asks. */
function rounded(polygons, least) {
  const kept = polygons.flatMap(([outer, ...holes]) => {
    const shell = wound(outer, 1);
    return area(shell) < least ? [] : [[shell, ...holes.map((hole) => wound(hole, -1)).filter((hole) => area(hole) >= least)]];
  });
  return kept.length === 1 ? { type: 'Polygon', coordinates: kept[0] } : { type: 'MultiPolygon', coordinates: kept };
}

function wound(ring, sign) {
  const points = ring.map(([x, y]) => [Math.round(x * 100) / 100, Math.round(y * 100) / 100]);
  const distinct = points.filter(([x, y], index) => index === 0 || x !== points[index - 1][0] || y !== points[index - 1][1]);
  const simple = untouched(distinct);
  return Math.sign(signedArea(simple)) === sign ? simple : simple.toReversed();
}

/** Without the corners that rounding put on a stretch of the ring that is not theirs, as in a narrow creek. */
function untouched(ring) {
  const stretches = ring.slice(1).map((to, index) => [ring[index], to]);
  return ring.filter((corner) => !stretches.some((stretch) => !stretch.some((end) => same(end, corner)) && isOn(corner, stretch)));
}

function isOn([x, y], [[x1, y1], [x2, y2]]) {
  const turn = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  return Math.abs(turn) < 1e-9 && Math.min(x1, x2) <= x && x <= Math.max(x1, x2) && Math.min(y1, y2) <= y && y <= Math.max(y1, y2);
}

function signedArea(ring) {
  return ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index][0] * y - x * ring[index][1], 0) / 2;
}

/** Square kilometres, near enough for a threshold in the tropics. */
const area = (ring) => Math.abs(signedArea(ring)) * 12_100;

const same = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-9;

/** The pieces of a border as one line from end to end; it has no branches. */
function joined(made) {
  const shapes = made.geometries ?? made.features.map((one) => one.geometry);
  const pieces = shapes.flatMap((shape) => (shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates));
  const line = pieces.shift();
  while (pieces.length > 0) {
    const index = pieces.findIndex((piece) => [piece[0], piece.at(-1)].some((end) => same(end, line[0]) || same(end, line.at(-1))));
    if (index < 0) throw new Error('the border has a gap');
    const [piece] = pieces.splice(index, 1);
    if (same(piece[0], line.at(-1))) line.push(...piece.slice(1));
    else if (same(piece.at(-1), line.at(-1))) line.push(...piece.toReversed().slice(1));
    else if (same(piece.at(-1), line[0])) line.unshift(...piece.slice(0, -1));
    else line.unshift(...piece.toReversed().slice(0, -1));
  }
  const coordinates = line.map(([x, y]) => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]);
  return { type: 'LineString', coordinates };
}
