import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { labelTypes } from '../label-type.ts';
import type { LabelKind } from '../labels.ts';
import type { Palette } from '../palette.ts';

/** Names of the style's font faces; fonts.ts gives each its file. */
export const faces = { sans: 'Report Sans Regular', strong: 'Report Sans Semibold', italic: 'Report Serif Italic' } as const;

type Paint = NonNullable<SymbolLayerSpecification['paint']>;

/** A label that a berth covers is told so through its feature state, and gives way. */
const unlessCovered: NonNullable<Paint['text-opacity']> = ['case', ['boolean', ['feature-state', 'covered'], false], 0, 1];

function labels(kind: LabelKind, layout: SymbolLayerSpecification['layout'], paint: Paint): SymbolLayerSpecification {
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

/** Most important last: MapLibre places the topmost layer first, and the others give way to it. */
export function labelLayers(palette: Palette, stressed: boolean): LayerSpecification[] {
  const dot: LayerSpecification = {
    id: 'cities', type: 'circle', source: 'labels', filter: ['all', ['==', ['get', 'kind'], 'city'], ['<=', ['get', 'from'], ['zoom']]],
    paint: { 'circle-color': palette.cityName, 'circle-radius': 2.2, 'circle-stroke-color': palette.landHalo, 'circle-stroke-width': 1.2, 'circle-opacity': unlessCovered, 'circle-stroke-opacity': unlessCovered },
  };
  const city = labels('city', {
    'text-font': [faces.sans], 'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-radial-offset': 0.5, 'text-justify': 'auto',
  }, { 'text-color': palette.cityName, 'text-halo-color': palette.landHalo });
  const country = labels('country', {
    'text-font': [faces.strong], 'text-transform': 'uppercase',
  }, { 'text-color': palette.countryName, 'text-halo-color': palette.landHalo });
  const island = labels('island', {
    'text-font': [faces.sans], 'text-anchor': 'top', 'text-offset': [0, 0.6],
  }, { 'text-color': palette.countryName, 'text-halo-color': palette.shallows });
  const sea = labels('sea', {
    'text-font': [faces.italic], 'text-rotate': ['get', 'turn'], 'text-rotation-alignment': 'map',
  }, { 'text-color': palette.seaName, 'text-halo-color': palette.sea, 'text-halo-width': 0.6 });
  const region = labels('region', {
    'text-field': ['format', ['get', 'name'], { 'text-font': ['literal', [faces.strong]] }, '\n', {}, ['get', 'quoted'], { 'text-font': ['literal', [faces.italic]] }],
    'text-font': [faces.strong], 'text-line-height': 1.15, 'text-anchor': 'right', 'text-justify': 'right', 'text-allow-overlap': true,
  }, { 'text-color': palette.kinds.border, 'text-halo-color': palette.landHalo, 'text-halo-width': 1.6 });
  const limit = labels('limit', {
    'text-font': [faces.strong], 'text-rotate': ['get', 'turn'], 'text-rotation-alignment': 'map', 'text-anchor': 'bottom', 'text-offset': [0, -0.35],
    // Laid out even while it is not shown, it would push others aside for nothing.
    'text-allow-overlap': true, 'text-ignore-placement': true,
  }, { 'text-color': palette.limitStressed, 'text-halo-color': palette.sea, 'text-opacity': stressed ? unlessCovered : 0 });
  return [dot, island, country, sea, city, limit, region];
}
