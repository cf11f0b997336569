import type { FeatureCollection, Geometry } from 'geojson';
import type { ExpressionSpecification, GeoJSONSourceSpecification, LayerSpecification, StyleSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Basemap } from './basemap.ts';
import type { LabelKind } from './labels.ts';
import { palettes, type Palette, type Theme } from './palette.ts';
import type { Line } from './plane.ts';

export interface StyleParts {
  readonly basemap: Basemap;
  /** What of the places is drawn as ground: the Colombia–Venezuela border. */
  readonly lines: readonly Line[];
  readonly labels: FeatureCollection;
  /** What is written along a limit at sea. */
  readonly limitName: string;
  /** Absolute address of the font file of each face. */
  readonly fonts: Readonly<Record<string, string>>;
}

/** What of the ground stands out at the moment. */
export interface Stress {
  /** The border, while something of it is selected. */
  readonly border: boolean;
  /** Ids of the countries whose limit at sea is drawn: those of whose waters the selected event speaks. */
  readonly limits: readonly string[];
}

export const calm: Stress = { border: false, limits: [] };

/** Names of the style's font faces. */
export const faces = { sans: 'Report Sans Regular', strong: 'Report Sans Semibold', italic: 'Report Serif Italic' } as const;

/** An image of nothing, which holds the room that is taken by what stands over the canvas. */
export const blank = 'blank';

/** A town's dot, which takes its colour from the theme. */
export const dot = 'dot';

export const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The whole map as a value: every source and layer that there will ever be, so that a test can check all of it. */
export function styleOf(theme: Theme, { basemap, lines, labels, limitName, fonts }: StyleParts, stress: Stress = calm): StyleSpecification {
  const palette = palettes[theme];
  return {
    version: 8,
    // Otherwise every step of the slider would wait for a fade of 300 ms.
    transition: { duration: 0, delay: 0 },
    'font-faces': fonts,
    sources: {
      land: geojson(basemap.land),
      coast: geojson(basemap.coast),
      shallows: geojson(basemap.shallows),
      borders: geojson(basemap.borders),
      lakes: geojson(basemap.lakes),
      rivers: geojson(basemap.rivers),
      limits: geojson(basemap.limits),
      border: geojson({ type: 'MultiLineString', coordinates: [...lines] }),
      area: geojson(nothing),
      labels: geojson(labels),
      taken: geojson(nothing),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      tintLayer(palette, 'sea'),
      fadeLayer(palette),
      shallowsLayer(palette),
      limitLayer(palette, stress.limits),
      ...landLayers(palette),
      tintLayer(palette, 'land'),
      edgeLayer(palette),
      borderLayer(palette, stress.border),
      ...labelLayers(palette),
      limitNames(palette, limitName, stress.limits),
      takenLayer,
    ],
  };
}

function geojson(data: Geometry | FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data: 'features' in data ? data : { type: 'Feature', properties: {}, geometry: data } };
}

/** Grows in proportion between two zooms, and not beyond them. */
function between(zoom: number, from: number, laterZoom: number, to: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], zoom, from, laterZoom, to];
}

/** The sea pales towards the coast, by bands that lie on one another. It is decoration and shows no depth. */
function shallowsLayer({ shallows }: Palette): LayerSpecification {
  return { id: 'shallows', type: 'fill', source: 'shallows', paint: { 'fill-color': shallows, 'fill-opacity': 0.13 } };
}

function landLayers(palette: Palette): LayerSpecification[] {
  const round = { 'line-join': 'round' } as const;
  return [
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land, 'fill-antialias': false } },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.shallows, 'fill-outline-color': palette.coast } },
    { id: 'rivers', type: 'line', source: 'rivers', layout: round, paint: { 'line-color': palette.river, 'line-width': between(3, 0.6, 7, 1.6) } },
    { id: 'borders', type: 'line', source: 'borders', layout: round, paint: { 'line-color': palette.borderLine, 'line-width': between(2, 0.6, 7, 1.4) } },
    { id: 'coast', type: 'line', source: 'coast', layout: round, paint: { 'line-color': palette.coast, 'line-width': between(2, 0.5, 7, 1.1) } },
  ];
}

/** The border is its own line: how wide its region is, nobody says. */
function borderLayer({ kinds }: Palette, stressed: boolean): LayerSpecification {
  const [thin, thick] = stressed ? [2.8, 4.2] : [1.5, 2.4];
  return {
    id: 'border', type: 'line', source: 'border', layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': kinds.border, 'line-width': between(2, thin, 7, thick) },
  };
}

function kindColour({ kinds, record }: Palette): ExpressionSpecification {
  const { strike, deployment, border, diplomacy } = kinds;
  return ['match', ['get', 'kind'], 'strike', strike, 'deployment', deployment, 'border', border, 'record', record, diplomacy];
}

/** Of what is selected; the part that is drawn under the land or the one over it. A whole sea is tinted less: more of that would look like a map put out of use. */
function tintLayer(palette: Palette, on: 'sea' | 'land'): LayerSpecification {
  return {
    id: `area-${on}`, type: 'fill', source: 'area', filter: ['==', ['get', 'on'], on],
    paint: { 'fill-color': kindColour(palette), 'fill-opacity': ['case', ['==', ['get', 'wide'], true], 0.07, 0.13], 'fill-antialias': false },
  };
}

/**
 * The tint at sea fades towards its outline, under the sea's own colour: in open water that outline is made up, and nobody may take it
 * for a border. As wide on the ground at every zoom; along a coast narrower, or little would be left of it.
 */
function fadeLayer({ sea }: Palette): LayerSpecification {
  return {
    id: 'area-fade', type: 'line', source: 'area', filter: ['==', ['get', 'on'], 'sea'], layout: { 'line-join': 'round' },
    paint: { 'line-color': sea, 'line-width': fadeAt(10), 'line-blur': fadeAt(5) },
  };
}

/** @param width of a whole sea's, in pixels at zoom 2 */
function fadeAt(width: number): ExpressionSpecification {
  const narrower: ExpressionSpecification = ['case', ['==', ['get', 'wide'], true], 1, 0.4];
  return ['interpolate', ['exponential', 2], ['zoom'], 2, ['*', narrower, width], 8, ['*', narrower, width * 64]];
}

/** Of a country alone: where a sea ends, nobody has drawn a line but the coast. */
function edgeLayer(palette: Palette): LayerSpecification {
  return {
    id: 'area-edge', type: 'line', source: 'area', filter: ['==', ['get', 'on'], 'land'], layout: { 'line-join': 'round' },
    paint: { 'line-color': kindColour(palette), 'line-width': 0.9, 'line-opacity': 0.6 },
  };
}

function ifAmong(countries: readonly string[], opacity: number): ExpressionSpecification | number {
  return countries.length === 0 ? 0 : ['match', ['get', 'country'], [...countries], opacity, 0];
}

/** A hairline: a limit at sea is as sharp as any border. */
function limitLayer(palette: Palette, countries: readonly string[]): LayerSpecification {
  return {
    id: 'limits', type: 'line', source: 'limits', layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.limit, 'line-width': between(3, 0.9, 7, 1.2), 'line-opacity': ifAmong(countries, 0.9) },
  };
}

/** Written along the line, where nothing else stands. Laid out even while it is not shown, it must push nothing aside. */
function limitNames(palette: Palette, name: string, countries: readonly string[]): SymbolLayerSpecification {
  return {
    id: 'limit-names', type: 'symbol', source: 'limits',
    layout: {
      'text-field': name, 'text-font': [faces.sans], 'text-size': 11.5, 'symbol-placement': 'line', 'symbol-spacing': 420, 'text-max-angle': 25,
      'text-offset': [0, -0.7], 'text-ignore-placement': true,
    },
    paint: { 'text-color': palette.limit, 'text-halo-color': palette.sea, 'text-halo-width': 1.2, 'text-opacity': ifAmong(countries, 1) },
  };
}

/** Most important last: MapLibre places the topmost layer first, and the others give way to it. */
function labelLayers(palette: Palette): LayerSpecification[] {
  return [
    labelLayer('island', {
      'text-font': [faces.sans], 'text-size': between(3, 11, 6, 13.5), 'text-max-width': 7, 'text-anchor': 'top', 'text-offset': [0, 0.6],
    }, { 'text-color': palette.countryName, 'text-halo-color': palette.shallows }),
    labelLayer('country', {
      'text-font': [faces.strong], 'text-size': between(3, 10.5, 6, 14), 'text-max-width': 7, 'text-transform': 'uppercase', 'text-letter-spacing': 0.14,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'], 'text-radial-offset': 1.6,
    }, { 'text-color': palette.countryName, 'text-halo-color': palette.landHalo }),
    labelLayer('sea', {
      'text-font': [faces.italic], 'text-size': 14, 'text-max-width': 20, 'text-letter-spacing': 0.2, 'text-rotate': ['get', 'turn'], 'text-rotation-alignment': 'map',
    }, { 'text-color': palette.seaName, 'text-halo-color': palette.sea, 'text-halo-width': 0.6, 'text-opacity': 0.75 }),
    // Dot and name stand together or not at all: a dot by itself is nobody's.
    labelLayer('city', {
      'icon-image': dot, 'icon-padding': 0,
      'text-font': [faces.sans], 'text-size': between(3, 12, 6, 14), 'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-radial-offset': 0.5, 'text-justify': 'auto',
    }, { 'text-color': palette.cityName, 'text-halo-color': palette.landHalo, 'icon-color': palette.cityName, 'icon-halo-color': palette.landHalo, 'icon-halo-width': 1.2 }),
  ];
}

function labelLayer(kind: LabelKind, layout: SymbolLayerSpecification['layout'], paint: SymbolLayerSpecification['paint']): SymbolLayerSpecification {
  return {
    id: `labels-${kind}`, type: 'symbol', source: 'labels',
    filter: ['all', ['==', ['get', 'kind'], kind], ['<=', ['get', 'from'], ['zoom']], ['!=', ['get', 'name'], '']],
    layout: { 'text-field': ['get', 'name'], 'symbol-sort-key': ['get', 'priority'], 'text-padding': 4, ...layout },
    paint: { 'text-halo-width': 1.3, 'text-halo-blur': 0.4, ...paint },
  };
}

/** Placed before all labels, and seen by nobody: as large as what stands there over the canvas. */
const takenLayer: SymbolLayerSpecification = {
  id: 'taken', type: 'symbol', source: 'taken',
  layout: { 'icon-image': blank, 'icon-allow-overlap': true, 'icon-padding': ['get', 'padding'] },
};
