import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';

/**
 * The border region: a strip along the border's own line, always drawn. How wide the region is, nobody says.
 * @param stressed while something of it is near the head or selected
 */
export function borderStripLayers(palette: Palette, stressed: boolean): LayerSpecification[] {
  const [thin, thick] = stressed ? [2, 3.4] : [1.1, 2.2];
  return [
    { id: 'border-region', type: 'fill', source: 'border-region', paint: { 'fill-color': palette.kinds.border, 'fill-opacity': stressed ? 0.3 : 0.15 } },
    {
      id: 'border-strip', type: 'line', source: 'border-strip', layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.kinds.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, thin, 7, thick] },
    },
  ];
}
