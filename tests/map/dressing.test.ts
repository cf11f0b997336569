import type { Geometry, GeometryCollection } from 'geojson';
import { expect, it } from 'vitest';
import { createDressing, type Dressable } from '../../src/map/dressing.ts';
import { palettes } from '../../src/map/palette.ts';
import { nothing } from '../../src/map/style.ts';

const area: Geometry = { type: 'Polygon', coordinates: [[[-72, 10], [-70, 7], [-68, 9], [-72, 10]]] };
const strip: GeometryCollection = { type: 'GeometryCollection', geometries: [area] };
const parts = {
  basemap: { land: area, coast: area, borders: area, shallows: strip, strip, lakes: area, rivers: area, limits: area },
  lines: [], labels: nothing, fonts: {},
};
const named = { type: 'FeatureCollection' as const, features: [{ type: 'Feature' as const, id: 'peru', properties: {}, geometry: area }] };

/** Stands for MapLibre: paint, data and states as they are set; while nothing stands it answers as MapLibre does, by throwing. */
function fakeMap() {
  const paint = new Map<string, unknown>();
  const data = new Map<string, unknown>();
  const states = new Set<unknown>();
  let standing = true;
  const check = () => { if (!standing) throw new TypeError('the style is null'); };
  const map = {
    setPaintProperty: (layer: string, name: string, value: unknown) => { check(); paint.set(`${layer} ${name}`, value); },
    getSource: (id: string) => { check(); return { setData: (value: unknown) => data.set(id, value) }; },
    setFeatureState: ({ id }: { id: unknown }) => { check(); states.add(id); },
    removeFeatureState: ({ id }: { id: unknown }) => { check(); states.delete(id); },
  };
  /** The style goes with all that was put on it. */
  const fall = () => {
    standing = false;
    for (const kept of [paint, data, states]) kept.clear();
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- five methods of MapLibre's hundred
  return { map: map as unknown as Dressable, paint, data, states, fall, rise: () => { standing = true; } };
}

it('sets what is wished at once', () => {
  const { map, data, states } = fakeMap();
  const dressing = createDressing(map, parts, 'light');
  dressing.setLabels(named);
  dressing.coverLabels(new Set(['peru', 'haiti']));
  dressing.coverLabels(new Set(['haiti']));
  dressing.showArea({ geometry: area, kind: 'strike', on: 'sea' });
  expect(data.get('labels')).toEqual(named);
  expect(data.get('area')).toEqual({ type: 'Feature', properties: { kind: 'strike', on: 'sea' }, geometry: area });
  expect([...states]).toEqual(['haiti']);
});

it('takes wishes while there is no style, and puts all of them back on the next', () => {
  const { map, paint, data, states, fall, rise } = fakeMap();
  const dressing = createDressing(map, parts, 'light');
  dressing.setLabels(named);
  dressing.coverLabels(new Set(['peru']));
  fall();
  dressing.lose();
  dressing.setTheme('dark');
  dressing.coverLabels(new Set(['peru', 'haiti']));
  dressing.showArea({ geometry: area, kind: 'strike', on: 'sea' });
  dressing.stress({ strip: true, limits: false });
  rise();
  dressing.putBack();
  expect(data.get('labels')).toEqual(named);
  expect(data.get('area')).toMatchObject({ properties: { kind: 'strike' } });
  expect([...states]).toEqual(['peru', 'haiti']);
  expect(palettes.dark.sea).not.toBe(palettes.light.sea);
  expect(paint.get('sea background-color')).toBe(palettes.dark.sea);
});

it('paints again only what a stress or a theme changes', () => {
  const { map, paint } = fakeMap();
  const dressing = createDressing(map, parts, 'light');
  dressing.stress({ strip: false, limits: false });
  expect([...paint.keys()]).toEqual([]);
  dressing.stress({ strip: true, limits: false });
  const strip = [...paint.keys()];
  expect(strip.length).toBeGreaterThan(0);
  expect(strip.filter((name) => !name.startsWith('border-'))).toEqual([]);
  paint.clear();
  dressing.stress({ strip: false, limits: false });
  expect([...paint.keys()]).toEqual(strip);
  dressing.setTheme('dark');
  expect(paint.get('sea background-color')).toBe(palettes.dark.sea);
});

it('takes an area away again that was shown before the style went', () => {
  const { map, data, fall, rise } = fakeMap();
  const dressing = createDressing(map, parts, 'light');
  dressing.showArea({ geometry: area, kind: 'strike', on: 'sea' });
  fall();
  dressing.lose();
  dressing.showArea(null);
  rise();
  dressing.putBack();
  expect(data.get('area')).toEqual(nothing);
});
