import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { Geometry, GeometryCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/map/palette.ts';
import { faces, nothing, styleOf } from '../../src/map/style.ts';

const line: Geometry = { type: 'LineString', coordinates: [[-72, 10], [-70, 7]] };
const area: Geometry = { type: 'Polygon', coordinates: [[[-72, 10], [-70, 7], [-68, 9], [-72, 10]]] };
const strip: GeometryCollection = { type: 'GeometryCollection', geometries: [area] };
const parts = {
  basemap: { land: area, coast: line, borders: line, shallows: strip, strip, lakes: area, rivers: line, limits: line },
  lines: [],
  labels: nothing,
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

  it('uses its own theme’s hatching', () => {
    const patterns = style.layers.flatMap(({ paint }) => (paint && 'fill-pattern' in paint ? [JSON.stringify(paint['fill-pattern'])] : []));
    expect(patterns).toHaveLength(2);
    for (const pattern of patterns) expect(pattern).toContain(`hatch-${theme}-`);
  });

  it('draws dashes only for what is vague, and the limit in dots', () => {
    const dashed = style.layers.flatMap(({ id, paint }) => (paint && 'line-dasharray' in paint ? [id] : []));
    expect(dashed).toEqual(['limits', 'area-outline']);
  });

  it('hatches a sea under the land and a country over it, and labels over all', () => {
    const order = style.layers.map(({ id }) => id);
    const wanted = ['sea', 'area-hatch-sea', 'land', 'border-strip', 'area-hatch-land', 'area-outline', 'labels-country', 'labels-region'];
    expect(order.filter((id) => wanted.includes(id))).toEqual(wanted);
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
