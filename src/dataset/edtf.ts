import { max, min } from 'd3';
import { dayOf, parseDay, type Span } from './day.ts';

/** An EDTF expression read. Its bounds are those of the expression without its qualifier. */
export interface EdtfDate extends Span {
  /** Qualified with `~`. */
  readonly approximate: boolean;
  /** `[..day]`: on some day up to then. No first day is known, and `earliest` is the last day too. */
  readonly openStart: boolean;
  /** Of a set the stretches of which one is meant, in order; else the one stretch. Between them nothing is said. */
  readonly members: readonly Span[];
}

/**
 * Reads the forms of EDTF that the records use: a day, a month, a year, each with or without `~`; an interval of two of them;
 * and of the sets of level 2 "one of these", `[a,b..c]`, and "some day up to", `[..day]`. Null for every other string, dates
 * that do not exist and stretches that run backwards included.
 */
export function parseEdtf(text: string): EdtfDate | null {
  if (text.startsWith('[')) return parseSet(text);
  const [first, second, ...rest] = text.split('/');
  if (first === undefined || rest.length > 0) return null;
  const start = parsePart(first);
  if (start === null || second === undefined) return start && dateOf([start], start.approximate);
  const end = parsePart(second);
  const span = end && spanFrom(start, end);
  return span && dateOf([span], start.approximate || end.approximate);
}

/** Whether one day is given, and nothing else is said of it. */
export function isGivenDay({ earliest, latest, approximate, openStart }: Pick<EdtfDate, 'earliest' | 'latest' | 'approximate' | 'openStart'>): boolean {
  return earliest === latest && !approximate && !openStart;
}

/** Whether it is a date or a closed interval of ISO 8601 too, as all of EDTF's level 0 is: without a qualifier, and no set. */
export function isPlain(edtf: string): boolean {
  return /^[\d/-]+$/.test(edtf);
}

/** Whether no more than a month is known, or a stretch of whole months; with a qualifier or without. */
export function isMonth(edtf: string): boolean {
  return /^\d{4}-\d{2}~?(?:\/\d{4}-\d{2}~?)?$/.test(edtf);
}

/** Whether it is an interval that begins with a month as a whole, the day of which nobody gives, and ends on a day. */
export function isFromMonth(edtf: string): boolean {
  return /^\d{4}-\d{2}~?\/\d{4}-\d{2}-\d{2}~?$/.test(edtf);
}

function parseSet(text: string): EdtfDate | null {
  const open = /^\[\.\.([\d-]+)\]$/.exec(text);
  if (open !== null) {
    const day = parseDay(open[1] ?? '');
    return day === null ? null : { ...dateOf([{ earliest: day, latest: day }], false), openStart: true };
  }
  const parts = /^\[([\d.,-]+)\]$/.exec(text)?.[1]?.split(',') ?? [];
  const members = parts.flatMap((part) => {
    const [first = '', second, ...rest] = part.split('..');
    const [start, end] = [spanOf(first), second === undefined ? spanOf(first) : spanOf(second)];
    const member = rest.length > 0 || start === null || end === null ? null : spanFrom(start, end);
    return member === null ? [] : [member];
  });
  const isInOrder = members.every((member, index) => index === 0 || member.earliest > (members[index - 1]?.latest ?? 0));
  return members.length < 2 || members.length < parts.length || !isInOrder ? null : dateOf(members, false);
}

function dateOf(members: readonly Span[], approximate: boolean): EdtfDate {
  const earliest = min(members, (member) => member.earliest) ?? 0;
  const latest = max(members, (member) => member.latest) ?? 0;
  return { earliest, latest, approximate, openStart: false, members };
}

function spanFrom(start: Span, end: Span): Span | null {
  return end.latest < start.earliest ? null : { earliest: start.earliest, latest: end.latest };
}

function parsePart(text: string): (Span & { readonly approximate: boolean }) | null {
  const approximate = text.endsWith('~');
  const span = spanOf(approximate ? text.slice(0, -1) : text);
  return span && { ...span, approximate };
}

function spanOf(text: string): Span | null {
  const day = parseDay(text);
  if (day !== null) return { earliest: day, latest: day };
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const earliest = dayOf(year, month ?? 1, 1);
  const next = month === null || month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return earliest === null || next === null ? null : { earliest, latest: next - 1 };
}
