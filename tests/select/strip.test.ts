import { describe, expect, it } from 'vitest';
import type { Paragraph, Sentence } from '../../src/dataset/types.ts';
import { barAt, barHeight, countsOf, eventsQuoting, layOut, reasonsOf, stripOf, stripsOf } from '../../src/select/strip.ts';
import { claim, dated, event } from '../fixtures.ts';
import { smallDataset } from './small-dataset.ts';

const sentence = (start: number, end: number, events: readonly string[] = [], tolls: readonly string[] = []): Sentence => ({ start, end, events, tolls });

function paragraph(status: Paragraph['status'], reason: string | null, ...sentences: readonly Sentence[]): Paragraph {
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0, status, reason, sentences };
}

const article = (id: string, start: number, end: number) => ({
  id, document: 'one.txt', start, end, title: null, publisher: null, publisherBasis: null, type: 'news' as const, dateline: dated('2025-10-19'), url: null,
});

/** A line of the web page, an article of three paragraphs with another such line, and one of a single sentence of 500 characters. */
const sources = {
  // By dateline, which is not the order of the text.
  dataset: { ...smallDataset, articles: [article('000-2', 700, 1200), article('000-1', 20, 700)] },
  documents: [{
    name: 'one.txt',
    paragraphs: [
      paragraph('left out', 'advertisement', sentence(0, 19)),
      paragraph('used', null, sentence(20, 100, ['a-friday', 'a-notice']), sentence(101, 161), sentence(162, 300, [], ['toll-1'])),
      paragraph('nothing shown', 'outlook', sentence(301, 401), sentence(402, 500)),
      paragraph('left out', 'advertisement', sentence(501, 520)),
      paragraph('nothing shown', 'heading', sentence(521, 545)),
      paragraph('used', null, sentence(700, 1200, ['a-friday'])),
    ],
  }],
};

const strip = stripOf(sources, { id: '000-1', document: 'one.txt' });

describe('the strips of a document', () => {
  it('are its articles in the order of the text, after what stands before the first', () => {
    expect(stripsOf(sources, 'one.txt').map((one) => [one.article, one.paragraphs.length])).toEqual([[null, 1], ['000-1', 4], ['000-2', 1]]);
  });

  it('are none of a document that nobody knows', () => {
    expect(stripsOf(sources, 'two.txt')).toEqual([]);
    expect(stripOf(sources, { id: '001-1', document: 'two.txt' })).toEqual({ article: '001-1', length: 0, paragraphs: [] });
  });

  it('say of each sentence what became of it, and number those of the article', () => {
    expect(strip.paragraphs.map((sentences) => sentences.map(({ number, fate, reason }) => [number, fate, reason]))).toEqual([
      [[1, 'quoted', null], [2, 'read', null], [3, 'quoted', null]],
      [[4, 'left-out', 'outlook'], [5, 'left-out', 'outlook']],
      [[null, 'page', 'advertisement']],
      [[6, 'left-out', 'heading']],
    ]);
  });

  it('count them, and the share of the text that is quoted', () => {
    // 80 and 138 of 80 + 60 + 138 + 100 + 98 + 24 characters.
    expect(countsOf(strip)).toEqual({ sentences: 6, quoted: 2, read: 1, 'left-out': 3, page: 1, share: 44, hasRoom: true });
    expect(countsOf({ article: null, length: 0, paragraphs: [] })).toEqual({ sentences: 0, quoted: 0, read: 0, 'left-out': 0, page: 0, share: 0, hasRoom: true });
  });

  it('have room as long as the longest sentence that was read would fit into three quarters of a short article', () => {
    // 218 are quoted, and 60 read: 278 are three quarters of 371.
    expect([370, 371].map((length) => countsOf({ ...strip, length }).hasRoom)).toEqual([false, true]);
  });

  it('name of a sentence those events too that set it against a claim of theirs, after its own', () => {
    const said = { measure: 'legality' as const, by: 'critics', excerpt: { document: 'one.txt', start: 110, exact: 'unlawful', passage: { start: 101, end: 161, exact: 'x'.repeat(60) } } };
    const short = { measure: 'killed' as const, min: 3, by: 'critics', excerpt: { document: 'one.txt', start: 170, exact: 'three', passage: { start: 162, end: 300, exact: 'x'.repeat(138) } } };
    const lawful = event('an-early-word', { claims: [claim('an-early-word.lawful', { measure: 'legality', by: 'officials', excerpt: { document: 'two.txt', exact: 'lawful' } })], contested: true });
    const toll = event('an-early-toll', { claims: [claim('an-early-toll.two', { min: 2, by: 'officials', excerpt: { document: 'two.txt', exact: 'two' } })], contested: true });
    const late = event('late', { claims: [
      claim('late.unlawful', { ...said, stance: 'disputes', against: 'an-early-word.lawful' }), claim('late.three', { ...short, stance: 'disputes', against: 'an-early-toll.two' }),
    ], contested: true });
    const quoted = { name: 'one.txt', paragraphs: [paragraph('used', null, sentence(20, 100), sentence(101, 161, ['late']), sentence(162, 300, ['late']))] };
    const events = [lawful, toll, late];
    const [, second, third] = stripOf({ dataset: { ...sources.dataset, events }, documents: [quoted] }, { id: '000-1', document: 'one.txt' }).paragraphs.flat();
    expect(second && eventsQuoting(second, events).map(({ id }) => id)).toEqual(['late', 'an-early-word']);
    // Of a claim with a figure the other event shows the figure, not the sentence.
    expect(third && eventsQuoting(third, events).map(({ id }) => id)).toEqual(['late']);
  });

  it('give each reason once with its sentences', () => {
    expect(reasonsOf(strip)).toEqual([
      { reason: 'outlook', fate: 'left-out', sentences: 2 }, { reason: 'advertisement', fate: 'page', sentences: 1 }, { reason: 'heading', fate: 'left-out', sentences: 1 },
    ]);
  });
});

describe('the layout', () => {
  // 240 characters to a line, two between sentences; in hundredths of the width.
  it('sets each sentence after the other, and breaks it at the end of the line', () => {
    const [first, second, third] = layOut(strip).bars;
    expect(first?.pieces).toEqual([{ x: 0, width: 33.33, y: 0 }]);
    expect(second?.pieces).toEqual([{ x: 34.17, width: 25, y: 0 }]);
    expect(third?.pieces).toEqual([{ x: 60, width: 40, y: 0 }, { x: 0, width: 17.5, y: 16 }]);
  });

  it('begins a line with each paragraph, with a gap before it', () => {
    const { bars, height } = layOut(strip);
    expect(bars.slice(3).map(({ pieces }) => pieces.map(({ y }) => y))).toEqual([[38], [38], [60], [82]]);
    expect(height).toBe(82 + barHeight);
  });

  it('is as long as its sentences, whatever their lengths, and leaves no splinter', () => {
    for (let length = 1; length < 1000; length++) {
      const made = layOut({ paragraphs: [[{ ...sentence(0, 200), fate: 'read', reason: null, number: 1 }, { ...sentence(201, 201 + length), fate: 'read', reason: null, number: 2 }]] });
      const pieces = made.bars[1]?.pieces ?? [];
      expect(pieces.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100 * length / 240, 1);
      expect(pieces.filter(({ x, width }) => x < 0 || x + width > 100.01)).toEqual([]);
      // Eight characters, or all of a shorter sentence.
      expect(pieces.filter(({ width }) => width < Math.min(3.33, 100 * length / 240 - 0.01))).toEqual([]);
    }
  });

  it('has nothing for nothing', () => {
    expect(layOut({ paragraphs: [] })).toEqual({ bars: [], height: 0 });
  });
});

describe('a press', () => {
  const layout = layOut(strip);
  const at = (x: number, y: number, reach: number) => barAt(layout, 240, { x, y }, reach)?.sentence.number;

  it('means the bar under it, quoted or not', () => {
    expect([at(10, 5, 0), at(100, 5, 0), at(10, 20, 0)]).toEqual([1, 2, 3]);
  });

  it('means the nearest quoted bar within reach, and else none', () => {
    expect(at(81, 5, 0)).toBeUndefined();
    expect(at(81, 5, 22)).toBe(1);
    expect(at(10, 13, 6)).toBe(1);
    expect(at(10, 34, 22)).toBe(3);
    expect(at(10, 78, 22)).toBeUndefined();
  });
});
