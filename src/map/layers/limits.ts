import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';

/**
 * Dots, not dashes: dashes mean vagueness, and a limit at sea is as sharp as any border.
 * @param stressed while the selected event's waters are spoken of; the waters along the limit are tinted then
 */
export function limitLayers(palette: Palette, stressed: boolean): LayerSpecification[] {
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
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, thin, 7, thick],
        'line-dasharray': [0.01, stressed ? 2.2 : 2.6],
        'line-opacity': stressed ? 1 : ['interpolate', ['linear'], ['zoom'], 2.5, 0.35, 4, 0.75],
      },
    },
  ];
}
