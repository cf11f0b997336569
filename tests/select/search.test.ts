import { describe, expect, it } from 'vitest';
import { asksForWords, marked, search, wordsFound } from '../../src/select/search.ts';
import type { Event } from '../../src/dataset/types.ts';
import { idsOf, smallDataset } from './small-dataset.ts';

const texts: Readonly<Record<string, readonly string[]>> = {
  'before-the-axis': ['Región fronteriza', 'Colombia–Venezuela border'],
  'some-time-in-september': ['Strikes begin', 'Caribbean Sea', '“At least 4,000 sailors”'],
  'four-day-span': ['A strike in October', 'Caribbean Sea', 'the ELN’s vessel', 'because of houses', 'dice EE.UU.'],
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

  it('sees through points, dashes and accents, on either side', () => {
    expect(found('EEUU')).toEqual(['four-day-span']);
    expect(found('ee.uu')).toEqual(['four-day-span']);
    expect(found('E.E.U.U.')).toEqual(['four-day-span']);
    expect(found('venezuela')).toEqual(['before-the-axis']);
    expect(found('colombiavenezuela')).toEqual(['before-the-axis']);
    expect(found('u-s')).toEqual(['a-friday']);
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

const shown = (text: string, query: string) => marked(text, query).map((run) => (run.found ? `[${run.text}]` : run.text)).join('');

describe('the words found', () => {
  it('are marked where they begin as the query does', () => {
    expect(shown('The fisherman and his fish', 'fish')).toBe('The [fisherman] and his [fish]');
  });

  it('are not those that only contain the query', () => {
    expect(shown('The swordfish', 'fish')).toBe('The swordfish');
  });

  it('are the same in any case and with any accent', () => {
    expect(shown('In Bogotá, said Nicolás Maduro', 'BOGOTA nicolas')).toBe('In [Bogotá], said [Nicolás] Maduro');
  });

  it('include initials with their stops', () => {
    expect(shown('the U.S. strikes', 'us')).toBe('the [U.S]. strikes');
    expect(shown('dice EE.UU. hoy', 'EEUU')).toBe('dice [EE.UU]. hoy');
  });

  it('are what the query asks for, and not what stands before it in a joined word', () => {
    expect(shown('the Colombia–Venezuela border', 'venez')).toBe('the Colombia–[Venezuela] border');
  });

  it('leave the text as it was to the letter', () => {
    expect(marked('“well over 70”, he said', 'over').map(({ text }) => text).join('')).toBe('“well over 70”, he said');
  });

  it('are none where nothing is asked', () => {
    expect(marked('The fisherman', ' ')).toEqual([{ text: 'The fisherman', found: false }]);
  });
});

describe('the count of words found', () => {
  it('counts each of the query’s words once', () => {
    expect(wordsFound('a known narco-trafficking route, that route', 'narco route boat')).toBe(2);
  });

  it('is nought where nothing is asked', () => {
    expect(wordsFound('The fisherman', '')).toBe(0);
  });
});
