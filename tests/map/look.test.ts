import { describe, expect, it } from 'vitest';
import { lookOf, recencyOf, speaksOfWaters, stressOf } from '../../src/map/look.ts';
import type { Event, Place } from '../../src/dataset/types.ts';
import { claim } from '../fixtures.ts';
import { anEvent, aPlace } from './fixtures.ts';

const happened = anEvent('any').date.latest;
const late = { clock: 'happened', head: happened + 60 } as const;
const border = anEvent('zone', { kind: 'border', place: 'the-border' });
const places: readonly Place[] = [aPlace('caribbean-sea'), { ...aPlace('the-border'), drawnAs: 'line' }];
const ofWaters: Event = {
  ...anEvent('carranza'),
  claims: [claim('carranza.waters', { measure: 'waters', value: 'territorial-waters', by: 'petro' })],
};

const stressed = (events: readonly Event[], selected: Event | null, head: number) => stressOf(events, selected, places, { clock: 'happened', head });

describe('how a mark looks', () => {
  it('is by the clock in use: long ago when it happened, just now as it was reported', () => {
    expect(lookOf(border, late, null).recency).toBe('old');
    expect(lookOf({ ...border, reported: happened + 58 }, { ...late, clock: 'reported' }, null).recency).toBe('near');
  });

  it('recedes only while something else is searched', () => {
    expect(lookOf(border, late, null).faded).toBe(false);
    expect(lookOf(border, late, new Set(['zone'])).faded).toBe(false);
    expect(lookOf(border, late, new Set()).faded).toBe(true);
  });
});

describe('the ground', () => {
  it('brings out the strip while an event of it is near the head or selected', () => {
    expect(stressed([border], null, happened + 7).strip).toBe(true);
    expect(stressed([border], null, happened + 8).strip).toBe(false);
    expect(stressed([border], border, happened + 90).strip).toBe(true);
    expect(stressed([anEvent('strike')], null, happened).strip).toBe(false);
  });

  it('brings out the limit where a claim of the selected event turns on it', () => {
    expect(stressed([], ofWaters, happened).limits).toBe(true);
    expect(stressed([ofWaters], null, happened).limits).toBe(false);
    expect([speaksOfWaters(border), speaksOfWaters(null)]).toEqual([false, false]);
  });
});

describe('recency', () => {
  it.each([
    [0, 'near'], [7, 'near'], [8, 'past'], [35, 'past'], [36, 'old'], [400, 'old'],
  ] as const)('%i days before the head is %s', (days, recency) => expect(recencyOf(20000 - days, 20000)).toBe(recency));

  it('a date that may still lie after the head is near', () => expect(recencyOf(20010, 20000)).toBe('near'));
});
