import { parseDay, type Day } from '../src/dataset/day.ts';
import { parseEdtf } from '../src/dataset/edtf.ts';
import type { RecordStrike } from '../src/dataset/record.ts';
import type { Claim, Dated, Event, Excerpt } from '../src/dataset/types.ts';
import type { Messages } from '../src/words/messages.ts';

// What every room's tests are made of: a test names what it is about, and the rest is here.

export function day(iso: string): Day {
  const read = parseDay(iso);
  if (read === null) throw new Error(`${iso} is no day`);
  return read;
}

export function dated(edtf: string): Dated {
  const read = parseEdtf(edtf);
  if (read === null) throw new Error(`${edtf} is no date`);
  return { ...read, edtf, basis: 'stated', citations: [] };
}

/** The words, as a passage of their own where none is given. */
export function excerpt(given: Partial<Excerpt> = {}): Excerpt {
  const { article = '002-1', start = 0, exact = 'said' } = given;
  const end = given.end ?? start + exact.length;
  return { document: `${article.slice(0, 3)}.txt`, article, start, end, exact, passage: { start, end, exact }, ...given };
}

export function claim(id: string, given: Partial<Omit<Claim, 'id' | 'excerpt'>> & { excerpt?: Partial<Excerpt> } = {}): Claim {
  return { id, measure: 'killed', min: null, max: null, value: null, by: 'article', stance: 'asserts', against: null, hedge: null, ...given, excerpt: excerpt(given.excerpt) };
}

export function event(id: string, given: Partial<Omit<Event, 'id' | 'date'>> & { date?: string } = {}): Event {
  return {
    id, kind: 'strike', scope: 'single', drawnAs: null, place: null, claims: [], answers: [], killed: { min: null, max: null }, contested: false,
    reported: day('2025-10-19'), articles: [], ...given, date: dated(given.date ?? '2025-10-17'),
  };
}

/** A strike of the public record. */
export function recordStrike(id: string, given: Partial<Omit<RecordStrike, 'id' | 'date' | 'known' | 'announced'>> & { date?: string; known?: string } = {}): RecordStrike {
  const { date: edtf = '2025-11-04', known: knownOn = edtf, ...rest } = given;
  const known = day(knownOn.slice(0, 10));
  return {
    type: 'strike', kind: 'strike', id, number: 1, date: dated(edtf), announced: known, known, singleSourced: false, citations: [], group: null,
    announcedBy: [], confirmedBy: [], theatre: null, boats: 1, vessel: [], aboard: null, killed: { min: 2, max: 2 }, survivors: null, affiliations: [], ...rest,
  };
}

/** A language of which nothing is worded but what is given. */
export function messages(given: Partial<Messages> = {}): Messages {
  return {
    language: 'en', interface: {}, events: {}, articles: {}, places: {}, speakers: {}, values: {}, stages: {}, changes: {}, moved: {}, tolls: {}, reasons: {},
    passages: {}, record: {}, recordNames: {}, ...given,
  };
}
