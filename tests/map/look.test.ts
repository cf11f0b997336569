import { describe, expect, it } from 'vitest';
import { lookOf, speaksOfWaters, stressOf, type Scene } from '../../src/map/look.ts';
import type { Event } from '../../src/dataset/types.ts';
import { anEvent } from './an-event.ts';

const happened = anEvent('any').date.latest;
const scene = (given: Partial<Scene> = {}): Scene => ({ head: happened + 60, dayOf: (event) => event.date, soft: () => false, hits: null, ...given });
const border = anEvent('zone', { kind: 'border', place: 'colombia-venezuela-border' });
const ofWaters: Event = {
  ...anEvent('carranza'),
  claims: [{
    id: 'carranza.waters', measure: 'waters', value: 'territorial-waters', by: 'petro', stance: 'asserts', against: null, min: null, max: null,
    excerpt: { document: '002.txt', article: '002-1', start: 0, end: 1, exact: 'v', prefix: '', suffix: '' },
  }],
};

const stressed = (events: readonly Event[], selected: Event | null, head: number) => stressOf(events, selected, 'colombia-venezuela-border', scene({ head }));

describe('how a mark looks', () => {
  it('is by the clock in use: long ago when it happened, just now as it was reported', () => {
    expect(lookOf(border, scene()).recency).toBe('old');
    expect(lookOf(border, scene({ dayOf: () => ({ earliest: happened + 58, latest: happened + 58 }) })).recency).toBe('near');
  });

  it('recedes only while something else is searched', () => {
    expect(lookOf(border, scene()).faded).toBe(false);
    expect(lookOf(border, scene({ hits: new Set(['zone']) })).faded).toBe(false);
    expect(lookOf(border, scene({ hits: new Set() })).faded).toBe(true);
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
