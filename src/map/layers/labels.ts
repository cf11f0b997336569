import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';

/** Names of the style's font faces; fonts.ts gives each its file. */
export const faces = { sans: 'Source Sans 3 Regular', strong: 'Source Sans 3 Semibold', italic: 'Source Serif 4 Italic' } as const;

type Paint = NonNullable<SymbolLayerSpecification['paint']>;

/** A label that a berth covers is told so through its feature state, and gives way. */
const unlessCovered: NonNullable<Paint['text-opacity']> = ['case', ['boolean', ['feature-state', 'covered'], false], 0, 1];

function labels(kind: string, layout: SymbolLayerSpecification['layout'], paint: Paint): SymbolLayerSpecification {
  return {
    id: `labels-${kind}`, type: 'symbol', source: 'labels',
    filter: ['all', ['==', ['get', 'kind'], kind], ['<=', ['get', 'from'], ['zoom']]],
    layout: { 'text-field': ['get', 'name'], 'symbol-sort-key': ['get', 'priority'], 'text-padding': 4, ...layout },
    paint: { 'text-opacity': unlessCovered, 'text-halo-width': 1.3, 'text-halo-blur': 0.4, ...paint },
  };
}

/** Most important last: MapLibre places the topmost layer first, and the others give way to it. */
export function labelLayers(palette: Palette): LayerSpecification[] {
  const dot: LayerSpecification = {
    id: 'cities', type: 'circle', source: 'labels', filter: ['all', ['==', ['get', 'kind'], 'city'], ['<=', ['get', 'from'], ['zoom']]],
    paint: { 'circle-color': palette.cityName, 'circle-radius': 2.2, 'circle-stroke-color': palette.landHalo, 'circle-stroke-width': 1.2 },
  };
  const city = labels('city', {
    'text-font': [faces.sans], 'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12, 6, 14],
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-radial-offset': 0.5, 'text-justify': 'auto',
  }, { 'text-color': palette.cityName, 'text-halo-color': palette.landHalo });
  const country = labels('country', {
    'text-font': [faces.strong], 'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 6, 14],
    'text-transform': 'uppercase', 'text-letter-spacing': 0.14, 'text-max-width': 7,
  }, { 'text-color': palette.countryName, 'text-halo-color': palette.landHalo });
  const island = labels('island', {
    'text-font': [faces.sans], 'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 6, 13.5], 'text-max-width': 7,
    'text-variable-anchor': ['top', 'bottom'], 'text-radial-offset': 0.7, 'text-justify': 'auto',
  }, { 'text-color': palette.countryName, 'text-halo-color': palette.shallows });
  const sea = labels('sea', {
    'text-font': [faces.italic], 'text-size': ['interpolate', ['linear'], ['zoom'], 2, 13, 4, 17, 7, 24], 'text-letter-spacing': 0.2, 'text-max-width': 20,
  }, { 'text-color': palette.seaName, 'text-halo-color': palette.sea, 'text-halo-width': 0.6 });
  const region = labels('region', {
    'text-field': ['format', ['get', 'name'], { 'text-font': ['literal', [faces.strong]] }, '\n', {}, ['get', 'quoted'], { 'text-font': ['literal', [faces.italic]] }],
    'text-font': [faces.strong], 'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11.5, 6, 14], 'text-max-width': 9, 'text-line-height': 1.15,
    'text-anchor': 'right', 'text-justify': 'right',
  }, { 'text-color': palette.kinds.border, 'text-halo-color': palette.landHalo, 'text-halo-width': 1.6 });
  return [dot, island, country, sea, city, region];
}
