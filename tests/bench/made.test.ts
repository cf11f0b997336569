import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSources } from '../../src/build/load.ts';
import { curate } from '../../src/curate/curate.ts';
import { kinds } from '../../src/dataset/types.ts';
import { madeSources } from './made.ts';
import { nameOf } from './made-telling.ts';

const project = loadSources(join(import.meta.dirname, '../..'));
const sixty = madeSources(project, { events: 60, seed: 7 });

describe('a made corpus', () => {
  it('passes the whole check', () => {
    const outcome = curate(sixty);
    expect(outcome.ok ? [] : outcome.faults).toEqual([]);
  });

  it('has the events that were wished for, of every kind, in every place', () => {
    const outcome = curate(sixty);
    const { events, places } = outcome.ok ? outcome.curated.dataset : { events: [], places: [{ id: 'none' }] };
    expect(events).toHaveLength(60);
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(places.filter(({ id }) => !events.some(({ place }) => place?.id === id))).toEqual([]);
  });

  it('is refused like any other where a quote is not in its document', () => {
    const [first, ...others] = sixty.documents;
    const changed = { name: first?.name ?? '', text: first?.text.replaceAll('the', 'a') ?? '' };
    const outcome = curate({ ...sixty, documents: [changed, ...others] });
    expect(outcome.ok ? [] : outcome.faults.map(({ rule }) => rule)).toContain('quote');
  });

  it('says on its face that it is made', () => {
    const words = sixty.records.find(({ file }) => file === 'data/words/en.json')?.value;
    expect(words).toMatchObject({ interface: { 'panel.headline': 'A made corpus of 60 events' } });
  });

  it('is the same with the same seed, and another with another', () => {
    expect(madeSources(project, { events: 60, seed: 7 })).toEqual(sixty);
    expect(madeSources(project, { events: 60, seed: 8 }).documents).not.toEqual(sixty.documents);
  });
});

describe('the names of made events', () => {
  it('are all different', () => {
    expect(new Set(Array.from({ length: 100_000 }, (_, index) => nameOf(index))).size).toBe(100_000);
  });
});
