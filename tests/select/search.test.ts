import { describe, expect, it } from 'vitest';
import { asksForWords, search } from '../../src/select/search.ts';
import type { Event } from '../../src/dataset/types.ts';
import { idsOf, smallDataset } from './small-dataset.ts';

const texts: Readonly<Record<string, readonly string[]>> = {
  'before-the-axis': ['Región fronteriza', 'Colombia–Venezuela border'],
  'some-time-in-september': ['Strikes begin', 'Caribbean Sea', '“At least 4,000 sailors”'],
  'four-day-span': ['A strike in October', 'Caribbean Sea', 'the ELN’s vessel', 'because of houses'],
  'a-friday': ['A strike on Friday', 'Pacific Ocean', 'Nicolás Maduro', 'the U.S. Navy'],
};
const textsOf = (event: Event) => texts[event.id] ?? [];
const found = (query: string) => idsOf(search(smallDataset, textsOf, query));

describe('searching', () => {
  it('finds every event with the word, in the order of the dataset', () => {
    expect(found('strike')).toEqual(['some-time-in-september', 'four-day-span', 'a-friday']);
  });

  it('wants all words, wherever in the event’s texts they stand', () => {
    expect(found('caribbean october')).toEqual(['four-day-span']);
    expect(found('october caribbean')).toEqual(['four-day-span']);
    expect(found('october pacific')).toEqual([]);
  });

  it('minds neither case nor accents, on either side', () => {
    expect(found('MADURO nicolas')).toEqual(['a-friday']);
    expect(found('nicolás')).toEqual(['a-friday']);
    expect(found('region')).toEqual(['before-the-axis']);
    expect(found('cáribbean')).toEqual(['some-time-in-september', 'four-day-span']);
  });

  it('finds a word by its beginning and not by its middle', () => {
    expect(found('frid')).toEqual(['a-friday']);
    expect(found('riday')).toEqual([]);
    expect(found('us')).toEqual(['a-friday']);
  });

  it('takes abbreviations with points and without, and apostrophes of either form', () => {
    expect(found('U.S.')).toEqual(['a-friday']);
    expect(found("eln's")).toEqual(['four-day-span']);
    expect(found('ELN')).toEqual(['four-day-span']);
  });

  it('takes a figure as one word', () => {
    expect(found('4,000')).toEqual(['some-time-in-september']);
    expect(found('4,001')).toEqual([]);
    expect(found('000')).toEqual(['some-time-in-september']);
  });

  it('looks past quotation marks, dashes and blanks', () => {
    expect(found('  “colombia-venezuela”  ')).toEqual(['before-the-axis']);
  });

  it('is asked for no words by blanks and bare marks', () => {
    expect([asksForWords(''), asksForWords(' \t'), asksForWords('“—”'), asksForWords('9')]).toEqual([false, false, false, true]);
    expect(found(' ')).toHaveLength(8);
  });
});
