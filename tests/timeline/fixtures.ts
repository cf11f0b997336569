import type { Span } from '../../src/dataset/day.ts';
import type { Article, Event, Kind, Range, Toll } from '../../src/dataset/types.ts';
import { dated, day, event as madeEvent, excerpt } from '../fixtures.ts';

export { day } from '../fixtures.ts';

/** The page's own axis: 138 days. */
export const axis: Span = { earliest: day('2025-08-25'), latest: day('2026-01-09') };

let made = 0;

export function event(kind: Kind, edtf: string, killed: Range = { min: null, max: null }): Event {
  made += 1;
  return madeEvent(`${kind}-${made}`, { kind, scope: null, date: edtf, killed, reported: axis.latest });
}

export function toll(edtf: string, range: Range, article = '001-1'): Toll {
  return { id: `toll-${edtf}-${range.min}`, measure: 'killed', wording: `at least ${range.min}`, by: 'article', asOf: dated(edtf), reported: axis.latest, excerpt: excerpt({ article }), ...range };
}

export function article(id: string, edtf: string): Article {
  return { id, document: '', title: null, publisher: null, publisherBasis: null, type: 'news', dateline: dated(edtf), url: null, start: 0, end: 1 };
}

const atLeast = (min: number): Range => ({ min, max: null });

/** The figures that the documents give, all "at least". */
export const printedTolls: readonly Toll[] = [
  toll('2025-10-19', atLeast(29)), toll('2025-10-19', atLeast(32)), toll('2025-10-23', atLeast(37)),
  toll('2025-11-12', atLeast(75)), toll('2025-11-13', atLeast(76)), toll('2025-11-10/2025-11-14', atLeast(70)),
];
