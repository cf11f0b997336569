import type { Geometry } from 'geojson';
import { expect, it } from 'vitest';
import { createDressing, type Dressable } from '../../src/map/dressing.ts';
import { palettes } from '../../src/map/palette.ts';
import { calm, nothing } from '../../src/map/style.ts';

const area: Geometry = { type: 'Polygon', coordinates: [[[-72, 10], [-70, 7], [-68, 9], [-72, 10]]] };
const parts = {
  basemap: { land: area, coast: area, borders: area, shallows: area, lakes: area, rivers: area, limits: nothing },
  lines: [], labels: nothing, limitName: '12 nautical miles', fonts: {},
};
const tint = { type: 'Feature' as const, properties: { kind: 'strike', on: 'sea' }, geometry: area };
const named = { type: 'FeatureCollection' as const, features: [{ type: 'Feature' as const, id: 'peru', properties: {}, geometry: area }] };

/** Stands for MapLibre: paint and data as they are set; while nothing stands it answers as MapLibre does, by throwing. */
function fakeMap() {
  const paint = new Map<string, unknown>();
  const data = new Map<string, unknown>();
  let standing = true;
  const check = () => { if (!standing) throw new TypeError('the style is null'); };
  const map = {
    setPaintProperty: (layer: string, name: string, value: unknown) => { check(); paint.set(`${layer} ${name}`, value); },
    getSource: (id: string) => { check(); return { setData: (value: unknown) => data.set(id, value) }; },
  };
  /** The style goes with all that was put on it. */
  const fall = () => {
    standing = false;
    for (const kept of [paint, data]) kept.clear();
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- two methods of MapLibre's hundred
  return { map: map as unknown as Dressable, paint, data, fall, rise: () => { standing = true; } };
}

it('sets what is wished at once', () => {
  const { map, data } = fakeMap();
  const dressing = createDressing(map, parts, 'light');
  dressing.fill('labels', named);
  dressing.fill('taken', nothing);
  dressing.fill('area', tint);
  expect(data.get('labels')).toEqual(named);
  expect(data.get('area')).toEqual(tint);
  expect(data.get('taken')).toEqual(nothing);
});

it('takes wishes while there is no style, and puts all of them back on the next', () => {
  const { map, paint, data, fall, rise } = fakeMap();
  const dressing = createDressing(map, parts, 'light');
  dressing.fill('labels', named);
  fall();
  dressing.lose();
  dressing.paint('dark', { border: true, limits: [] });
  dressing.fill('area', tint);
  rise();
  dressing.putBack();
  expect(data.get('labels')).toEqual(named);
  expect(data.get('area')).toMatchObject({ properties: { kind: 'strike' } });
  expect(palettes.dark.sea).not.toBe(palettes.light.sea);
  expect(paint.get('sea background-color')).toBe(palettes.dark.sea);
});

it('paints again only what a stress or a theme changes', () => {
  const { map, paint } = fakeMap();
  const dressing = createDressing(map, parts, 'light');
  dressing.paint('light', calm);
  expect([...paint.keys()]).toEqual([]);
  dressing.paint('light', { border: true, limits: [] });
  const border = [...paint.keys()];
  expect(border.length).toBeGreaterThan(0);
  expect(border.filter((name) => !name.startsWith('border '))).toEqual([]);
  paint.clear();
  dressing.paint('light', calm);
  expect([...paint.keys()]).toEqual(border);
  dressing.paint('dark', calm);
  expect(paint.get('sea background-color')).toBe(palettes.dark.sea);
});

it('takes an area away again that was shown before the style went', () => {
  const { map, data, fall, rise } = fakeMap();
  const dressing = createDressing(map, parts, 'light');
  dressing.fill('area', tint);
  fall();
  dressing.lose();
  dressing.fill('area', nothing);
  rise();
  dressing.putBack();
  expect(data.get('area')).toEqual(nothing);
});
