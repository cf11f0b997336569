import { dayOf, parseDay, type Span } from './day.ts';

/** An EDTF expression read: its bounds without the qualifier, and whether it was qualified as approximate (`~`). */
export interface EdtfDate extends Span {
  readonly approximate: boolean;
}

/**
 * Reads the forms of EDTF that the records use: a day, a month, a year, each with or without `~`, and an interval of
 * two of them. Null for every other string, dates that do not exist and intervals that run backwards included.
 * The `edtf` package reads the whole standard in 60 kB; three forms fit here.
 */
export function parseEdtf(text: string): EdtfDate | null {
  const [first, second, ...rest] = text.split('/');
  if (first === undefined || rest.length > 0) return null;
  const start = parsePart(first);
  if (start === null || second === undefined) return start;
  const end = parsePart(second);
  if (end === null || end.latest < start.earliest) return null;
  return { earliest: start.earliest, latest: end.latest, approximate: start.approximate || end.approximate };
}

function parsePart(text: string): EdtfDate | null {
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
