import { describe, expect, it } from 'vitest';
import { countsOf, stripOf, stripsOf } from '../../src/select/strip.ts';
import { textOf, theRecords } from './records.ts';

const { dataset, documents, words } = theRecords();
const sources = { dataset, documents };
const excerpts = [...dataset.events.flatMap(({ id, claims }) => claims.map(({ excerpt }) => ({ id, excerpt }))), ...dataset.tolls];

describe('every document', () => {
  it('has each of its characters in exactly one sentence, or in the white space between', () => {
    for (const { name, paragraphs } of documents) {
      const text = textOf(name);
      let at = 0;
      for (const { start, end } of paragraphs.flatMap(({ sentences }) => sentences)) {
        expect([name, start, text.slice(at, start).trim()]).toEqual([name, start, '']);
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }
    expect(documents).toHaveLength(5);
  });

  it('has each of its sentences in one strip, and no strip reaches beyond its article', () => {
    for (const { name, paragraphs } of documents) {
      const strips = stripsOf(sources, name);
      expect(strips.flatMap((strip) => strip.paragraphs.flat().map(({ start }) => start))).toEqual(paragraphs.flatMap(({ sentences }) => sentences.map(({ start }) => start)));
      for (const { article: id, paragraphs: own } of strips) {
        const article = dataset.articles.find((candidate) => candidate.id === id);
        expect(own.flat().filter(({ start, end }) => article !== undefined && (start < article.start || end > article.end))).toEqual([]);
      }
    }
  });

  it('gives a reason in both languages for each paragraph that is not used, and for no other', () => {
    const all = documents.flatMap(({ paragraphs }) => paragraphs);
    expect(all.filter(({ status, reason }) => (status === 'used') !== (reason === null))).toEqual([]);
    for (const { reasons } of words.values()) expect(all.filter(({ reason }) => reason !== null && !Object.hasOwn(reasons, reason))).toEqual([]);
  });
});

describe('every passage', () => {
  it('is made of quoted sentences that name what quotes them, from the first letter to the last', () => {
    for (const { id, excerpt } of excerpts) {
      const sentences = documents.find(({ name }) => name === excerpt.document)?.paragraphs.flatMap((paragraph) => paragraph.sentences) ?? [];
      const holding = sentences.filter(({ start, end }) => start < excerpt.passage.end && excerpt.passage.start < end);
      expect([id, holding[0]?.start, holding.at(-1)?.end]).toEqual([id, excerpt.passage.start, excerpt.passage.end]);
      expect(holding.filter(({ events, tolls }) => !events.includes(id) && !tolls.includes(id))).toEqual([]);
    }
  });

  it('is all that a sentence is quoted for', () => {
    const wrong = documents.flatMap(({ name, paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences).flatMap(({ start, end, events, tolls }) => (
      [...events, ...tolls].filter((id) => !excerpts.some((quoting) => (
        quoting.id === id && quoting.excerpt.document === name && quoting.excerpt.passage.start <= start && end <= quoting.excerpt.passage.end)))
        .map((id) => `${name} ${start} ${id}`))));
    expect(wrong).toEqual([]);
  });
});

it('counts 001-1 as it is counted by hand', () => {
  const article = dataset.articles.find(({ id }) => id === '001-1');
  if (article === undefined) throw new Error('There is no article 001-1.');
  const strip = stripOf(sources, article);
  // Sentences to a paragraph as read on paper, the last of them the button “Leave a comment”.
  expect(strip.paragraphs.map((sentences) => sentences.length)).toEqual([3, 3, 2, 4, 1, 2, 1]);
  expect(countsOf(strip)).toEqual({ sentences: 15, quoted: 11, read: 2, 'left-out': 2, page: 1, share: 75, hasRoom: false });
});

it('gives the full share as a reason only of articles that have no room for another sentence', () => {
  // Of 2,012 characters three quarters may be shown, and of 3,652 and 8,354 two thirds: 351, 228 and 574 are left.
  expect(dataset.articles.filter((article) => countsOf(stripOf(sources, article)).hasRoom).map(({ id }) => id).toSorted()).toEqual(['000-1', '003-2', '004-1']);
});

it('counts every article so that nothing is left over', () => {
  const counted = dataset.articles.map((article) => [article.id, countsOf(stripOf(sources, article))] as const);
  expect(counted.filter(([, { sentences, quoted, read, 'left-out': leftOut }]) => quoted + read + leftOut !== sentences)).toEqual([]);
  // What is shown is bounded: two thirds of an article, three quarters of one under 3,000 characters; white space makes less than a hundredth of difference.
  expect(counted.filter(([id, { share }]) => share > (id === '001-1' || id === '000-1' ? 75 : 67))).toEqual([]);
});
