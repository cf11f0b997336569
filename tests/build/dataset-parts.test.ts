import { describe, expect, it } from 'vitest';
import { firstPartOf, restOf } from '../../src/build/dataset-parts.ts';
import { complete, type OpenDataset, type Rest } from '../../src/dataset/parts.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { accepted } from '../curate/fixture.ts';
import { theRecords } from '../records/records.ts';

/** As they arrive in the page, where no two objects are the same. */
function arrived(dataset: Dataset): { first: OpenDataset; rest: Rest } {
  return { first: JSON.parse(JSON.stringify(firstPartOf(dataset))), rest: JSON.parse(JSON.stringify(restOf(dataset))) };
}

describe('the two parts of a dataset', () => {
  it.each([['the fixture', () => accepted()], ['the records', () => theRecords()]])('are together the whole of it: %s', (_, curatedOf) => {
    const { dataset } = curatedOf();
    const { first, rest } = arrived(dataset);
    complete(first, rest);
    expect(first).toEqual(dataset);
  });

  it('are completed in place, and a second time changes nothing', () => {
    const { dataset } = accepted();
    const { first, rest } = arrived(dataset);
    const [event] = first.events;
    const claims = event?.claims;
    complete(first, rest);
    complete(first, rest);
    expect(first.events[0]).toBe(event);
    expect(event?.claims).toBe(claims);
    expect(claims?.map(({ id }) => id)).toEqual([
      'friday-strike.date', 'friday-strike.place', 'friday-strike.killed', 'friday-strike.waters', 'friday-strike.boats', 'friday-strike.killed-captain',
    ]);
  });

  it('hold no excerpt twice', () => {
    const { first, rest } = arrived(accepted().dataset);
    const [firstText, restText] = [JSON.stringify(first), JSON.stringify(rest)];
    for (const words of ['On Friday', 'Monday, 3 November 2025', 'in territorial waters']) {
      expect([firstText.split(`"${words}"`).length - 1, restText.split(`"${words}"`).length - 1]).toEqual([1, 0]);
    }
    for (const words of ['in the Caribbean Sea', 'killed three people', 'At least 1,200 sailors', 'the captain denied it']) {
      expect([firstText.split(`"${words}"`).length - 1, restText.split(`"${words}"`).length - 1]).toEqual([0, 1]);
    }
  });

  it('do not touch the dataset that they are taken from', () => {
    const { dataset } = accepted();
    const { first, rest } = { first: firstPartOf(dataset), rest: restOf(dataset) };
    complete(first, { ...rest, claims: {} });
    expect(dataset.events[0]?.claims).toHaveLength(6);
  });
});
