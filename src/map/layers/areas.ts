import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette, Theme } from '../palette.ts';

function byKind(palette: Palette): ExpressionSpecification {
  const { strike, deployment, border, diplomacy } = palette.kinds;
  return ['match', ['get', 'kind'], 'strike', strike, 'deployment', deployment, 'border', border, 'record', palette.record, diplomacy];
}

/** Of the selected event's area; the part that is drawn under the land or the one over it. */
export function hatchLayer(theme: Theme, ground: 'sea' | 'land'): LayerSpecification {
  return {
    id: `area-hatch-${ground}`, type: 'fill', source: 'area',
    filter: ['==', ['get', 'ground'], ground],
    paint: { 'fill-pattern': ['image', ['concat', `hatch-${theme}-`, ['get', 'kind']]], 'fill-opacity': 0.62 },
  };
}

export function outlineLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'area-outline', type: 'line', source: 'area',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': byKind(palette), 'line-width': 1.4, 'line-dasharray': [4, 2.6], 'line-opacity': 0.9 },
    },
  ];
}
