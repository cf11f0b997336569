import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';

/** The border region: a strip along the border's own line, always drawn. How wide the region is, nobody says. */
export function borderStripLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'border-region', type: 'fill', source: 'border-region', paint: { 'fill-color': palette.kinds.border, 'fill-opacity': 0.17 } },
    {
      id: 'border-strip', type: 'line', source: 'border-strip', layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.kinds.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1.1, 7, 2.2] },
    },
  ];
}
