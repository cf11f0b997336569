import english from '../../../data/words/en.json';
import { describe, expect, it } from 'vitest';
import type { Cited, CitedMeasure, RecordCitation, RecordStrike } from '../../../src/dataset/record.ts';
import type { Event } from '../../../src/dataset/types.ts';
import { announcedWords, differingFigures, documentsDate, documentsKilled, givenWords } from '../../../src/panel/record/entry-words.ts';
import { citationDate } from '../../../src/words/claims.ts';
import { throwMissing } from '../../../src/words/messages.ts';
import { createWords } from '../../../src/words/words.ts';
import { day, messages, recordStrike } from '../../fixtures.ts';
import { eventOf } from '../../select/small-dataset.ts';
import { entryOf } from '../../select/small-record.ts';
import { inEnglish, inSpanish } from './words.ts';

function figure(measure: CitedMeasure, min: number | null, max: number | null): Cited {
  return { measure, min, max, edtf: null };
}

function dateOf(edtf: string): Cited {
  return { measure: 'date', min: null, max: null, edtf };
}

function citation(publisher: string, says: readonly Cited[], date: string | null = '2025-11-02'): RecordCitation {
  return { publisher, title: 'A title', url: null, date, copy: null, host: null, says };
}

/** Each differing measure with its figures as the page says them. */
function said(citations: readonly RecordCitation[], words = inEnglish) {
  return differingFigures(citations).map(({ measure, figures }) => [measure, figures.map((given) => givenWords(measure, given, words))]);
}

describe('what the sources of an entry give', () => {
  it('is left out where they agree', () => {
    expect(said([citation('AP', [figure('killed', 3, 3)]), citation('CNN', [figure('killed', 3, 3)])])).toEqual([]);
  });

  it('is left out where only one of them gives it', () => {
    expect(said([citation('AP', [figure('boats', 2, 2)]), citation('CNN', [])])).toEqual([]);
  });

  it('is told with who gives which figure, in the order of the citations', () => {
    const citations = [citation('AP', [figure('killed', 3, 3)]), citation('AFP', [figure('killed', 2, 3)]), citation('CNN', [figure('killed', 3, 3)])];
    expect(said(citations)).toEqual([['killed', ['3: AP; CNN', '2 to 3: AFP']]]);
    expect(said(citations, inSpanish)).toEqual([['killed', ['3: AP; CNN', 'de 2 a 3: AFP']]]);
  });

  it('differs where one gives a number and another only its least', () => {
    expect(said([citation('AP', [figure('killed', 11, 11)]), citation('Airwars', [figure('killed', 11, null)])])).toEqual([['killed', ['11: AP', 'at least 11: Airwars']]]);
  });

  it('has the day of each page beside a count of the campaign so far', () => {
    const citations = [citation('AP', [figure('total-killed', 64, 64)]), citation('AFP', [figure('total-killed', 65, null)], '2025-11'), citation('X', [figure('total-killed', 66, 66)], null)];
    expect(said(citations)).toEqual([['total-killed', ['64: AP (2 Nov 2025)', 'at least 65: AFP (November 2025)', '66: X']]]);
  });

  it('has dates in words', () => {
    expect(said([citation('AP', [dateOf('2025-10-31')]), citation('CNN', [dateOf('2025-11-01')])])).toEqual([
      ['date', ['Friday 31 October 2025: AP', 'Saturday 1 November 2025: CNN']],
    ]);
  });

  it('names a publisher once for two pages that say the same', () => {
    expect(said([citation('AP', [figure('boats', 1, 1)]), citation('AP', [figure('boats', 1, 1)]), citation('CNN', [figure('boats', 2, 2)])])).toEqual([
      ['boats', ['1: AP', '2: CNN']],
    ]);
  });
});

it.each([
  ['2025-10-17', '17 Oct 2025', '17 oct 2025'],
  ['2025-11', 'November 2025', 'noviembre de 2025'],
  [null, 'no date', 'sin fecha'],
])('a citation of %s is dated', (date, english, spanish) => {
  expect(citationDate({ date }, inEnglish)).toBe(english);
  expect(citationDate({ date }, inSpanish)).toBe(spanish);
});

/** Of Friday 17 October: 3 killed. */
const strike = entryOf('record-2025-10-17-a') as RecordStrike;
/** Of the same day; its dead as told by the documents. */
const told = (min: number | null, max: number | null): Event => ({ ...eventOf('a-friday'), killed: { min, max } });

describe('the documents’ number of killed beside the record’s', () => {
  it('is given where it is another', () => {
    expect(documentsKilled(strike, told(2, 3))).toEqual({ min: 2, max: 3 });
  });

  it('is left out where it is the same, where the documents give none, and without an event', () => {
    expect(documentsKilled(strike, told(3, 3))).toBeNull();
    expect(documentsKilled(strike, told(null, null))).toBeNull();
    expect(documentsKilled(strike, null)).toBeNull();
  });
});

describe('the documents’ date beside the record’s', () => {
  it('is given where it is vaguer', () => {
    expect(documentsDate(strike, eventOf('four-day-span'))?.edtf).toBe('2025-10-13/2025-10-16');
  });

  it('is left out where it is the same, and without an event', () => {
    expect(documentsDate(strike, eventOf('a-friday'))).toBeNull();
    expect(documentsDate(strike, null)).toBeNull();
  });
});

describe('when a strike was announced', () => {
  const names = { 'us-president': 'Donald Trump', rubio: 'Marco Rubio' };
  const words = createWords(messages({ interface: english.interface, recordNames: names }), throwMissing);

  it('is told with who announced it, who confirmed it, and since when it was known', () => {
    const strike = recordStrike('record-a', { date: '2025-11-10', known: '2025-11-13', announcedBy: ['us-president'], confirmedBy: ['rubio'] });
    expect(announcedWords({ ...strike, announced: day('2025-11-14') }, words)).toEqual([
      'Announced on Friday 14 November 2025, by Donald Trump', 'Confirmed by Marco Rubio', 'Publicly known since Thursday 13 November 2025',
    ]);
  });

  it('says no more than the day where nobody is named and nothing came before', () => {
    expect(announcedWords(recordStrike('record-a', { date: '2025-11-10' }), words)).toEqual(['Announced on Monday 10 November 2025']);
  });
});
