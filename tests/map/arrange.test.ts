import { expect, it } from 'vitest';
import places from '../../data/places.json';
import type { Place } from '../../src/dataset/types.ts';
import { arrange } from '../../src/map/arrange.ts';
import { collide } from '../../src/map/boxes.ts';
import { anEvent, aPlace } from './an-event.ts';

const gazetteer = places.map(({ id, anchor }): Place => aPlace(id, id === 'bogota' || id === 'new-york' ? 'locality' : 'area', [anchor[0] ?? 0, anchor[1] ?? 0]));
const crowded = gazetteer.map((place) => ({ place, events: ['a', 'b', 'c', 'd'].map((id) => anEvent(`${place.id}-${id}`, { place: place.id })) }));

it.each([
  ['the opening view', 4.3, false],
  ['a phone', 3.1, true],
  ['zoomed far out', 1.5, true],
])('at %s, four events in every place, no berth covers another', (_, zoom, compact) => {
  const arranged = arrange(crowded, { zoom, compact, linesOf: () => ['Off the coast of', 'positions not reported'] });
  expect(arranged).toHaveLength(crowded.length);
  for (const [index, one] of arranged.entries()) {
    for (const other of arranged.slice(index + 1)) expect(collide(one.box, other.box)).toBe(false);
  }
});

it('places towns first, just above their dots', () => {
  const [first] = arrange(crowded, { zoom: 4.3, compact: false, linesOf: () => [] });
  expect(first?.stand.place.id).toBe('bogota');
  expect(first && first.anchor.y - (first.box.y + first.box.height / 2)).toBe(9.5);
});
