import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/map/palette.ts';
import { faces, nothing, styleOf } from '../../src/map/style.ts';

const line: Geometry = { type: 'LineString', coordinates: [[-72, 10], [-70, 7]] };
const area: Geometry = { type: 'Polygon', coordinates: [[[-72, 10], [-70, 7], [-68, 9], [-72, 10]]] };
const limits: FeatureCollection = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { country: 'colombia' }, geometry: line }] };
const parts = {
  basemap: { land: area, coast: line, borders: line, shallows: area, lakes: area, rivers: line, limits },
  lines: [],
  labels: nothing,
  limitName: '12 nautical miles',
  fonts: { [faces.sans]: 'https://host/sans.woff2', [faces.strong]: 'https://host/strong.woff2', [faces.italic]: 'https://host/italic.woff2' },
};

describe.each(['light', 'dark'] as const)('the %s style', (theme) => {
  const style = styleOf(theme, parts);

  it('follows the style specification', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it('asks nobody else for anything: no glyphs, no sprite, no tiles', () => {
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(Object.values(style.sources).map(({ type }) => type)).toEqual(Array.from({ length: 11 }, () => 'geojson'));
  });

  it('changes at once', () => expect(style.transition).toEqual({ duration: 0, delay: 0 }));

  it('follows the specification too while a limit stands out', () => {
    expect(validateStyleMin(styleOf(theme, parts, { border: true, limits: ['colombia'] })).map(({ message }) => message)).toEqual([]);
  });

  it('draws no dashes and no patterns: a tint is what is selected, and nothing else', () => {
    const vague = style.layers.flatMap(({ id, paint }) => (paint && ('line-dasharray' in paint || 'fill-pattern' in paint) ? [id] : []));
    expect(vague).toEqual([]);
  });

  it('tints a sea under the land and a country over it, a whole sea more faintly', () => {
    const order = style.layers.map(({ id }) => id);
    const wanted = ['sea', 'area-sea', 'area-fade', 'shallows', 'land', 'area-land', 'area-edge', 'border', 'labels-country', 'taken'];
    expect(order.filter((id) => wanted.includes(id))).toEqual(wanted);
    const tint = ['case', ['==', ['get', 'wide'], true], 0.07, 0.13];
    const opacities = style.layers.flatMap(({ id, paint }) => (id.startsWith('area-') && paint && 'fill-opacity' in paint ? [paint['fill-opacity']] : []));
    expect(opacities).toEqual([tint, tint]);
  });

  it('draws no line around a sea, whose outline in open water is made up: its tint fades into the sea’s own colour', () => {
    const [edge, fade] = ['area-edge', 'area-fade'].map((wanted) => style.layers.find(({ id }) => id === wanted));
    expect(edge).toMatchObject({ filter: ['==', ['get', 'on'], 'land'] });
    expect(fade).toMatchObject({ filter: ['==', ['get', 'on'], 'sea'], paint: { 'line-color': palettes[theme].sea } });
  });

  it('draws no limit at sea until one is spoken of, and then only that country’s', () => {
    const opacityOf = (limits: readonly string[]) => styleOf(theme, parts, { border: false, limits }).layers.find(({ id }) => id === 'limits')?.paint;
    expect(opacityOf([])).toMatchObject({ 'line-opacity': 0 });
    expect(opacityOf(['colombia'])).toMatchObject({ 'line-opacity': ['match', ['get', 'country'], ['colombia'], 0.9, 0] });
  });
});

it('a style with a layer gone wrong is refused', () => {
  const style = styleOf('light', parts);
  const wrong = { ...style, layers: [...style.layers, { id: 'x', type: 'fill' as const, source: 'nowhere' }] };
  expect(validateStyleMin(wrong)).not.toEqual([]);
});

it('both themes have the same layers, so that a change of theme repaints and never rebuilds', () => {
  const [light, dark] = [styleOf('light', parts), styleOf('dark', parts)].map(({ layers }) => layers.map(({ id, paint }) => [id, Object.keys(paint ?? {})]));
  expect(light).toEqual(dark);
  expect(palettes.light).not.toEqual(palettes.dark);
});
