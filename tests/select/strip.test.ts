import { describe, expect, it } from 'vitest';
import type { Paragraph, Sentence } from '../../src/dataset/types.ts';
import { barAt, barHeight, countsOf, layOut, reasonsOf, stripOf, stripsOf } from '../../src/select/strip.ts';
import { dated } from '../fixtures.ts';

const sentence = (start: number, end: number, events: readonly string[] = [], tolls: readonly string[] = []): Sentence => ({ start, end, events, tolls });

function paragraph(status: Paragraph['status'], reason: string | null, ...sentences: readonly Sentence[]): Paragraph {
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0, status, reason, sentences };
}

const article = (id: string, start: number, end: number) => ({
  id, document: 'one.txt', start, end, title: null, publisher: null, publisherBasis: null, type: 'news' as const, dateline: dated('2025-10-19'), url: null,
});

/** A line of the web page, an article of three paragraphs with another such line, and one of a single sentence of 500 characters. */
const dataset = {
  // By dateline, which is not the order of the text.
  articles: [article('000-2', 700, 1200), article('000-1', 20, 700)],
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

const strip = stripOf(dataset, { id: '000-1', document: 'one.txt' });

describe('the strips of a document', () => {
  it('are its articles in the order of the text, after what stands before the first', () => {
    expect(stripsOf(dataset, 'one.txt').map((one) => [one.article, one.paragraphs.length])).toEqual([[null, 1], ['000-1', 4], ['000-2', 1]]);
  });

  it('are none of a document that nobody knows', () => {
    expect(stripsOf(dataset, 'two.txt')).toEqual([]);
    expect(stripOf(dataset, { id: '001-1', document: 'two.txt' })).toEqual({ article: '001-1', paragraphs: [] });
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
    expect(countsOf(strip)).toEqual({ sentences: 6, quoted: 2, read: 1, 'left-out': 3, page: 1, share: 44 });
    expect(countsOf({ article: null, paragraphs: [] })).toEqual({ sentences: 0, quoted: 0, read: 0, 'left-out': 0, page: 0, share: 0 });
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
      const made = layOut({ article: null, paragraphs: [[{ ...sentence(0, 200), fate: 'read', reason: null, number: 1 }, { ...sentence(201, 201 + length), fate: 'read', reason: null, number: 2 }]] });
      const pieces = made.bars[1]?.pieces ?? [];
      expect(pieces.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100 * length / 240, 1);
      expect(pieces.filter(({ x, width }) => x < 0 || x + width > 100.01)).toEqual([]);
      // Eight characters, or all of a shorter sentence.
      expect(pieces.filter(({ width }) => width < Math.min(3.33, 100 * length / 240 - 0.01))).toEqual([]);
    }
  });

  it('has nothing for nothing', () => {
    expect(layOut({ article: null, paragraphs: [] })).toEqual({ bars: [], height: 0 });
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
