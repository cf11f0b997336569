import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';

/** The sea pales towards the coast, by bands that lie on one another. It is decoration and shows no depth. */
export function seaLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: 'shallows', type: 'fill', source: 'shallows', paint: { 'fill-color': palette.shallows, 'fill-opacity': 0.26 } },
  ];
}

export function landLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land, 'fill-antialias': false } },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.shallows, 'fill-outline-color': palette.coast } },
    {
      id: 'rivers', type: 'line', source: 'rivers', layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.river, 'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 7, 1.6] },
    },
    {
      id: 'borders', type: 'line', source: 'borders', layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.borderLine, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 7, 1.4] },
    },
    {
      id: 'coast', type: 'line', source: 'coast', layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.coast, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 7, 1.1] },
    },
  ];
}
