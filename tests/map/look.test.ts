import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/dataset/types.ts';
import { lookOf, stressOf, watersSpokenOf } from '../../src/map/look.ts';
import { claim } from '../fixtures.ts';
import { anEvent, aPlace } from './fixtures.ts';

const happened = anEvent('any').date.latest;
const axis = { earliest: happened - 60, latest: happened + 90 };
const at = (days: number) => ({ clock: 'happened', head: happened + days, axis }) as const;

const ofWaters = (place: string, value: string, by: string): Event => ({
  ...anEvent('struck', { place }), claims: [claim('struck.waters', { measure: 'waters', value, by })],
});

describe('a mark', () => {
  it.each([[0, false], [7, false], [8, true], [60, true]])('%i days after it happened is past: %s', (days, past) => {
    expect(lookOf(anEvent('a'), at(days), null).past).toBe(past);
  });

  it('is past no more at the story’s end, where all of it is shown', () => {
    expect(lookOf(anEvent('a'), at(90), null).past).toBe(false);
  });

  it('is by the clock in use: long ago when it happened, just now as it was reported', () => {
    expect(lookOf({ ...anEvent('a'), reported: happened + 58 }, { ...at(60), clock: 'reported' }, null).past).toBe(false);
  });

  it('recedes while something else is searched', () => {
    const faded = (hits: ReadonlySet<string> | null) => lookOf(anEvent('a'), at(0), hits).faded;
    expect([faded(null), faded(new Set(['a'])), faded(new Set())]).toEqual([false, false, true]);
  });
});

describe('the limits at sea', () => {
  it('are those of the country whose own waters a speaker calls them', () => {
    expect(watersSpokenOf(ofWaters('caribbean-sea', 'territorial-waters', 'petro'))).toEqual(['colombia']);
  });

  it('are those of the coast off which something is said to have been in international waters; of a whole sea, nobody’s', () => {
    expect(watersSpokenOf(ofWaters('off-venezuela', 'international-waters', 'un-experts'))).toEqual(['venezuela']);
    expect(watersSpokenOf(ofWaters('caribbean-sea', 'international-waters', 'hegseth'))).toEqual([]);
  });

  it('are not drawn where nobody speaks of waters', () => {
    expect([watersSpokenOf(anEvent('a')), watersSpokenOf(null)]).toEqual([[], []]);
  });
});

it('the border stands out while something of it is selected', () => {
  const places = [aPlace('caribbean-sea'), { ...aPlace('the-border'), drawnAs: 'line' as const }];
  const stressed = (event: Event | null) => stressOf(event, places).border;
  expect(stressed(anEvent('zone', { kind: 'diplomacy', place: 'the-border' }))).toBe(true);
  expect(stressed(anEvent('protest', { kind: 'border', place: 'colombia' }))).toBe(true);
  expect([stressed(anEvent('strike')), stressed(null)]).toEqual([false, false]);
});
