import type { ArticleRecord } from '../../src/curate/schema.ts';
import { isoOf, type Day, type Span } from '../../src/dataset/day.ts';
import { articleTypes } from '../../src/dataset/types.ts';
import type { Seeded } from './seeded.ts';

/** An article of a made corpus: its record, and the paragraphs that will be its text. */
export interface MadeArticle {
  readonly record: ArticleRecord;
  readonly day: Day;
  readonly paragraphs: string[];
}

const perArticle = 14;
const longestArticleId = 9;
const citation = { publisher: 'Made Gazette', title: 'A made report', url: 'https://example.org/made', date: null };

/** As many articles as the real records have for so many events, by day; the first and the last stand at the axis' ends. */
export function makeArticles(events: number, axis: Span, seeded: Seeded): readonly MadeArticle[] {
  const count = Math.max(7, Math.round(events / perArticle));
  const days = Array.from({ length: count }, (_, index) => {
    if (index === 0) return axis.latest;
    return index === 1 ? axis.earliest + 7 : seeded.between(axis.earliest + 7, axis.latest);
  }).toSorted((a, b) => a - b);
  let document = -1;
  let place = longestArticleId;
  return days.map((day, index) => {
    // Most documents hold one article; past a thousand articles, every document must hold more.
    const isFull = place >= (count < 900 ? seeded.pick([1, 1, 1, 2, 3]) : longestArticleId);
    document += isFull ? 1 : 0;
    place = isFull ? 1 : place + 1;
    const number = String(document).padStart(3, '0');
    return { record: recordOf(`${number}-${place}`, `${number}_made.txt`, day, index, seeded), day, paragraphs: [opening(`${number}-${place}`)] };
  });
}

export function opening(id: string): string {
  return `Made dispatch ${id}.`;
}

function recordOf(id: string, document: string, day: Day, index: number, seeded: Seeded): ArticleRecord {
  const byRecord = index % 3 > 0;
  return {
    id, document,
    opens: opening(id),
    title: null,
    publisher: byRecord ? 'Made Gazette' : null,
    publisherBasis: byRecord ? 'record' : null,
    type: seeded.pick(articleTypes),
    dateline: { edtf: isoOf(day), ...(byRecord ? { basis: 'record', citations: [citation] } : { basis: 'inferred' }) },
    covers: `${isoOf(day - seeded.between(3, 30))}/${isoOf(day)}`,
    url: null,
  };
}
