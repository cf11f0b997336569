import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';

/** Dots, not dashes: dashes mean vagueness, and a limit at sea is as sharp as any border. */
export function limitLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'limits', type: 'line', source: 'limits', layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.limit,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.9, 7, 1.5],
        'line-dasharray': [0.01, 2.6],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 2.5, 0.35, 4, 0.75],
      },
    },
  ];
}
