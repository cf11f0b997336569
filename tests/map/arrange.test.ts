import { describe, expect, it } from 'vitest';
import records from '../../data/places.json';
import shapes from '../../data/geometry.json';
import * as v from 'valibot';
import { geometryRecord, placeRecord } from '../../src/curate/schema.ts';
import type { Place } from '../../src/dataset/types.ts';
import { arrange, floatsOver, layoutZoom, stripBoxes, type Arranged, type Arrangement } from '../../src/map/arrange.ts';
import { collide, isAt, linesOf } from '../../src/map/plane.ts';
import type { Stand } from '../../src/map/stands.ts';
import { anEvent, strikesOf } from './fixtures.ts';

const places: readonly Place[] = v.parse(v.array(placeRecord), records).map(({ drawnAs = null, ...place }) => Object.assign(place, { drawnAs }));
const geometry = new Map(Object.entries(v.parse(v.record(v.string(), geometryRecord), shapes)));
const border = linesOf(geometry.get('colombia-venezuela-border'));

/** So many events in each place; the first one killed nine. */
const crowd = (counts: (place: Place, index: number) => number): readonly Stand[] =>
  places.map((place, index) => ({
    place,
    events: Array.from({ length: counts(place, index) }, (_, at) => anEvent(`${place.id}-${at}`, { place: place.id, killed: at === 0 ? { min: 9, max: 9 } : { min: null, max: null } })),
    strikes: [],
  }));

const setting = (given: Partial<Arrangement>): Arrangement => ({
  zoom: 4.2,
  compact: false,
  linesOf: ({ place }) => (place.precision === 'locality' ? [] : [110]),
  sparedAt: (zoom) => ({ strip: stripBoxes(border, zoom), name: { x: 0, y: 0, width: 0, height: 0 } }),
  withinAt: () => null,
  isWithin: (place, position) => isAt(geometry.get(place.id), position, 0),
  ...given,
});

const overlaps = (berths: readonly Arranged[]) =>
  berths.flatMap((one, index) => berths.slice(index + 1).filter((other) => collide(one.box, other.box)).map((other) => `${one.stand.place.id} and ${other.stand.place.id}`));

/** Numbers that look random and are the same at every run. */
function* draws(): Generator<number, never> {
  for (let seed = 7; ; ) {
    seed = (seed * 16807) % 2147483647;
    yield seed / 2147483647;
  }
}

/** The record's 45 strikes in its two seas, beside the documents' events. */
const withRecord = (stands: readonly Stand[], caribbean: number): readonly Stand[] =>
  stands.map((stand) => {
    if (stand.place.id === 'caribbean-sea') return { ...stand, strikes: strikesOf(caribbean) };
    return stand.place.id === 'eastern-pacific' ? { ...stand, strikes: strikesOf(45 - caribbean, 'eastern-pacific') } : stand;
  });

const formsAt = (zoom: number) => arrange(crowd(() => 3), setting({ zoom })).map(({ stand, form }) => [stand.place.id, form]);

describe('berths', () => {
  it.each([
    ['the opening view', 4.2, false],
    ['a phone', 3.05, true],
    ['zoomed far out', 1.5, true],
  ])('at %s, four events in every place, none covers another', (_, zoom, compact) => {
    const arranged = arrange(crowd(() => 4), setting({ zoom, compact }));
    expect(arranged).toHaveLength(11);
    expect(overlaps(arranged)).toEqual([]);
  });

  it('overlap at none of 120 random zooms with random crowds, on a phone or not', () => {
    const draw = draws();
    const next = () => draw.next().value;
    const found = Array.from({ length: 120 }, () => {
      const [zoom, compact] = [1.5 + next() * 6, next() < 0.5];
      return overlaps(arrange(crowd(() => 1 + Math.floor(next() ** 3 * 120)), setting({ zoom, compact })));
    });
    expect(found.flat()).toEqual([]);
  });

  it('with the record’s 45 rings overlap at none of 120 random zooms either', () => {
    const draw = draws();
    const next = () => draw.next().value;
    const found = Array.from({ length: 120 }, () => {
      const [zoom, compact] = [1.5 + next() * 6, next() < 0.5];
      const stands = withRecord(crowd(() => Math.floor(next() ** 3 * 40)), Math.floor(next() * 46));
      return overlaps(arrange(stands, setting({ zoom, compact, linesOf: ({ strikes }) => (strikes.length > 0 ? [210] : [110]) })));
    });
    expect(found.flat()).toEqual([]);
  });

  it('with the record’s 45 rings show at the opening two rows of the newest in either sea', () => {
    const shown = arrange(withRecord(crowd(() => 2), 14), setting({})).flatMap(({ stand, form }) => (form.ring ? [[stand.place.id, form.ring.rings]] : []));
    expect(shown).toEqual([['caribbean-sea', 14], ['eastern-pacific', 13]]);
  });

  it('keep clear of what floats over the map', () => {
    const venezuela = crowd(({ id }) => (id === 'off-venezuela' ? 2 : 0)).filter(({ events }) => events.length > 0);
    const [free] = arrange(venezuela, setting({ zoom: 4 }));
    const button = { x: free?.anchor.x ?? 0, y: free?.anchor.y ?? 0, width: 36, height: 70 };
    const [moved] = arrange(venezuela, setting({ zoom: 4, coveredAt: () => [button] }));
    expect([free, moved].map((berth) => berth && collide(berth.box, button))).toEqual([true, false]);
  });

  it('keep off the border strip in the opening view, the border region’s own beside it', () => {
    const strip = stripBoxes(border, 4);
    for (const { stand, box } of arrange(crowd((_, index) => 1 + (index % 3)), setting({ zoom: 4 }))) {
      expect([stand.place.id, strip.some((piece) => collide(piece, box))]).toEqual([stand.place.id, false]);
    }
  });

  it('fold a hundred events of one town to a few and a count, and to the bare count where nothing else fits', () => {
    const hundred = places.filter(({ id }) => id === 'bogota').map((place) => ({ place, events: crowd(() => 100).find((stand) => stand.place === place)?.events ?? [], strikes: [] }));
    expect(arrange(hundred, setting({}))[0]?.form.marks).toBe(1);
    const nowhere = arrange(crowd(() => 100), setting({ zoom: 1.5, compact: true }));
    expect(nowhere.some(({ form }) => form.marks === 0)).toBe(true);
  });

  it('are none where there are no events', () => expect(arrange([], setting({}))).toEqual([]));

  it('of towns come first, just above their dots', () => {
    const [first] = arrange(crowd(() => 4), setting({ zoom: 5.5 }));
    expect(first?.stand.place.id).toBe('bogota');
    expect(first && first.anchor.y - (first.box.y + first.box.height / 2)).toBeCloseTo(9.5);
  });

  it('keep their order and form while one zooms within a quarter of a step', () => {
    expect(formsAt(4.49)).toEqual(formsAt(4.25));
    expect([layoutZoom(4.49), layoutZoom(4.5)]).toEqual([4.25, 4.5]);
  });
});

const edges = (opening: Parameters<typeof floatsOver>[0]) =>
  floatsOver(opening).map(({ x, y, width, height }) => [x - width / 2, y - height / 2, x + width / 2, y + height / 2]);

describe('what floats over the opening view', () => {
  const size = { width: 390, height: 420 };

  it('the ways, the zoom buttons and the sources’ button stand in three corners', () => {
    expect(edges({ size, middle: { x: 195, y: 210 }, apart: 1 })).toEqual([[10, 11, 186, 45], [347, 9, 381, 71], [355, 369, 381, 395]]);
  });

  it('they are where the plane is, and shrink with it', () => {
    expect(edges({ size, middle: { x: 1000, y: 2000 }, apart: 2 })).toEqual([[907.5, 1900.5, 995.5, 1917.5], [1076, 1899.5, 1093, 1930.5], [1080, 2079.5, 1093, 2092.5]]);
  });
});
