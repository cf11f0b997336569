import type { FeatureCollection, Geometry } from 'geojson';
import type { ExpressionSpecification, GeoJSONSourceSpecification, LayerSpecification, StyleSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Basemap } from './basemap.ts';
import { labelTypes, type LabelKind } from './labels.ts';
import { palettes, type Palette, type Theme } from './palette.ts';
import type { Line } from './plane.ts';

export interface StyleParts {
  readonly basemap: Basemap;
  /** What of the places is drawn as ground: the Colombia–Venezuela border. */
  readonly lines: readonly Line[];
  readonly labels: FeatureCollection;
  /** Absolute address of the font file of each face. */
  readonly fonts: Readonly<Record<string, string>>;
}

/** What of the ground stands out at the moment. */
export interface Stress {
  /** The border's strip, while something of it is near the head or selected. */
  readonly strip: boolean;
  /** The limit at sea, while the selected event's waters are spoken of; the waters along it are tinted then. */
  readonly limits: boolean;
}

export const calm: Stress = { strip: false, limits: false };

/** Names of the style's font faces. */
export const faces = { sans: 'Report Sans Regular', strong: 'Report Sans Semibold', italic: 'Report Serif Italic' } as const;

export const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The whole map as a value: every source and layer that there will ever be, so that a test can check all of it. */
export function styleOf(theme: Theme, { basemap, lines, labels, fonts }: StyleParts, stress: Stress = calm): StyleSpecification {
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
      'border-strip': geojson({ type: 'MultiLineString', coordinates: [...lines] }),
      'border-region': geojson(basemap.strip),
      area: geojson(nothing),
      labels: { ...geojson(labels), promoteId: 'id' },
    },
    layers: [
      ...seaLayers(palette),
      ...limitLayers(palette, stress.limits),
      hatchLayer(theme, 'sea'),
      ...landLayers(palette),
      ...borderLayers(palette, stress.strip),
      hatchLayer(theme, 'land'),
      outlineLayer(palette),
      ...labelLayers(palette, stress.limits),
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
function seaLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: 'shallows', type: 'fill', source: 'shallows', paint: { 'fill-color': palette.shallows, 'fill-opacity': 0.26 } },
  ];
}

/** Dots, not dashes: dashes mean vagueness, and a limit at sea is as sharp as any border. */
function limitLayers(palette: Palette, stressed: boolean): LayerSpecification[] {
  const [thin, thick] = stressed ? [1.5, 2.4] : [0.9, 1.5];
  return [
    {
      id: 'limit-waters', type: 'line', source: 'limits', layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.limitStressed,
        'line-width': ['interpolate', ['exponential', 2], ['zoom'], 3, 7, 7.5, 60],
        'line-blur': ['interpolate', ['exponential', 2], ['zoom'], 3, 4, 7.5, 36],
        'line-opacity': stressed ? 0.17 : 0,
      },
    },
    {
      id: 'limits', type: 'line', source: 'limits', layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': stressed ? palette.limitStressed : palette.limit,
        'line-width': between(3, thin, 7, thick),
        'line-dasharray': [0.01, stressed ? 2.2 : 2.6],
        'line-opacity': stressed ? 1 : between(2.5, 0.35, 4, 0.75),
      },
    },
  ];
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

/** The border region: a strip along the border's own line, always drawn. How wide the region is, nobody says. */
function borderLayers(palette: Palette, stressed: boolean): LayerSpecification[] {
  const [thin, thick] = stressed ? [2, 3.4] : [1.1, 2.2];
  return [
    { id: 'border-region', type: 'fill', source: 'border-region', paint: { 'fill-color': palette.kinds.border, 'fill-opacity': stressed ? 0.3 : 0.15 } },
    {
      id: 'border-strip', type: 'line', source: 'border-strip', layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.kinds.border, 'line-width': between(2, thin, 7, thick) },
    },
  ];
}

/** Of what is selected; the part that is drawn under the land or the one over it. */
function hatchLayer(theme: Theme, on: 'sea' | 'land'): LayerSpecification {
  return {
    id: `area-hatch-${on}`, type: 'fill', source: 'area',
    filter: ['==', ['get', 'on'], on],
    paint: { 'fill-pattern': ['image', ['concat', `hatch-${theme}-`, ['get', 'kind']]], 'fill-opacity': 0.62 },
  };
}

function outlineLayer({ kinds, record }: Palette): LayerSpecification {
  const { strike, deployment, border, diplomacy } = kinds;
  const byKind: ExpressionSpecification = ['match', ['get', 'kind'], 'strike', strike, 'deployment', deployment, 'border', border, 'record', record, diplomacy];
  return {
    id: 'area-outline', type: 'line', source: 'area',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': byKind, 'line-width': 1.4, 'line-dasharray': [4, 2.6], 'line-opacity': 0.9 },
  };
}

type Paint = NonNullable<SymbolLayerSpecification['paint']>;

/** A label that a berth covers is told so through its feature state, and gives way. */
const unlessCovered: NonNullable<Paint['text-opacity']> = ['case', ['boolean', ['feature-state', 'covered'], false], 0, 1];

/** Most important last: MapLibre places the topmost layer first, and the others give way to it. */
function labelLayers(palette: Palette, stressed: boolean): LayerSpecification[] {
  const dot: LayerSpecification = {
    id: 'cities', type: 'circle', source: 'labels', filter: ['all', ['==', ['get', 'kind'], 'city'], ['<=', ['get', 'from'], ['zoom']]],
    paint: { 'circle-color': palette.cityName, 'circle-radius': 2.2, 'circle-stroke-color': palette.landHalo, 'circle-stroke-width': 1.2, 'circle-opacity': unlessCovered, 'circle-stroke-opacity': unlessCovered },
  };
  const city = labelLayer('city', {
    'text-font': [faces.sans], 'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-radial-offset': 0.5, 'text-justify': 'auto',
  }, { 'text-color': palette.cityName, 'text-halo-color': palette.landHalo });
  const country = labelLayer('country', {
    'text-font': [faces.strong], 'text-transform': 'uppercase',
  }, { 'text-color': palette.countryName, 'text-halo-color': palette.landHalo });
  const island = labelLayer('island', {
    'text-font': [faces.sans], 'text-anchor': 'top', 'text-offset': [0, 0.6],
  }, { 'text-color': palette.countryName, 'text-halo-color': palette.shallows });
  const sea = labelLayer('sea', {
    'text-font': [faces.italic], 'text-rotate': ['get', 'turn'], 'text-rotation-alignment': 'map',
  }, { 'text-color': palette.seaName, 'text-halo-color': palette.sea, 'text-halo-width': 0.6 });
  const region = labelLayer('region', {
    'text-field': ['format', ['get', 'name'], { 'text-font': ['literal', [faces.strong]] }, '\n', {}, ['get', 'quoted'], { 'text-font': ['literal', [faces.italic]] }],
    'text-font': [faces.strong], 'text-line-height': 1.15, 'text-anchor': 'right', 'text-justify': 'right', 'text-allow-overlap': true,
  }, { 'text-color': palette.kinds.border, 'text-halo-color': palette.landHalo, 'text-halo-width': 1.6 });
  const limit = labelLayer('limit', {
    'text-font': [faces.strong], 'text-rotate': ['get', 'turn'], 'text-rotation-alignment': 'map', 'text-anchor': 'bottom', 'text-offset': [0, -0.35],
    // Laid out even while it is not shown, it would push others aside for nothing.
    'text-allow-overlap': true, 'text-ignore-placement': true,
  }, { 'text-color': palette.limitStressed, 'text-halo-color': palette.sea, 'text-opacity': stressed ? unlessCovered : 0 });
  return [dot, island, country, sea, city, limit, region];
}

function labelLayer(kind: LabelKind, layout: SymbolLayerSpecification['layout'], paint: Paint): SymbolLayerSpecification {
  const { sizes, spacing, measure } = labelTypes[kind];
  return {
    id: `labels-${kind}`, type: 'symbol', source: 'labels',
    filter: ['all', ['==', ['get', 'kind'], kind], ['<=', ['get', 'from'], ['zoom']]],
    layout: {
      'text-field': ['get', 'name'], 'symbol-sort-key': ['get', 'priority'], 'text-padding': 4,
      'text-size': ['interpolate', ['linear'], ['zoom'], ...sizes.flat()], 'text-letter-spacing': spacing, 'text-max-width': measure,
      ...layout,
    },
    paint: { 'text-opacity': unlessCovered, 'text-halo-width': 1.3, 'text-halo-blur': 0.4, ...paint },
  };
}
