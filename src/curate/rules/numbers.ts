import type { Measure } from '../../dataset/types.ts';
import { fault, quoted, type Fault } from '../fault.ts';
import { entriesOf } from '../library.ts';
import type { Rule } from '../reading.ts';
import type { CitationRecord, StrikeRecord } from '../schema.ts';
import { recordFiles } from '../sources.ts';

/** The measures that are counts; every other measure is told by its excerpt or a value. */
const counts: readonly Measure[] = ['killed', 'survivors', 'boats', 'strength'];

/** Each bound of a claim or a toll can be read where it is quoted, and the two are in order. */
export const numbers: Rule = function* numbers(_library, { quotations }) {
  for (const { file, record, source } of quotations) {
    const at = (found: string, remedy: string) => fault(file, record, 'number', found, remedy);
    const { measure, min, max, quote } = source;
    const isToll = 'wording' in source;
    const isGiven = min !== undefined || max !== undefined;
    if (isToll) {
      if (!quote.includes(source.wording)) yield at(`wording ${quoted(source.wording)} is not in the quote`, 'copy the wording from the quote');
      if (!isGiven) yield at('a toll without a figure', 'give min, max or both');
    } else if (!counts.some((counted) => counted === measure)) {
      if (isGiven) yield at(`a number on the measure “${measure}”`, `only ${counts.join(', ')} take numbers: leave min and max out`);
      continue;
    }
    const text = isToll ? source.wording : quote;
    for (const bound of new Set([min, max])) {
      if (bound !== undefined && !canRead(bound, text)) yield at(`${bound} cannot be read in ${quoted(text)}`, 'quote the words that give the number, or correct it');
    }
    yield* backwards(file, record, '', source);
  }
};

/** In the public record too ranges run upwards, nobody is rescued or lost who had not survived, and a citation says of each measure what that measure can take. */
export const figures: Rule = function* figures({ record }) {
  for (const { id, killed, survivors, aboard } of record.strikes) {
    yield* backwards(recordFiles.strikes, id, 'killed', killed);
    if (aboard !== undefined && killed.max > aboard) yield fault(recordFiles.strikes, id, 'number', `killed ${killed.max}, of ${aboard} aboard`, 'correct one of the two');
    if (survivors !== undefined) yield* badFates(id, survivors);
  }
  for (const { id, killed } of record.groups) yield* backwards(recordFiles.groups, id, 'killed', killed);
  for (const { date, killed } of record.totals) yield* backwards(recordFiles.totals, date, 'killed', killed);
  for (const { file, entry } of entriesOf(record)) {
    for (const { publisher, says } of entry.citations) for (const said of says) yield* badSaying(file, entry.id, publisher, said);
  }
};

function* badFates(id: string, survivors: NonNullable<StrikeRecord['survivors']>): Generator<Fault> {
  const { max, rescued, presumedDead = 0 } = survivors;
  yield* backwards(recordFiles.strikes, id, 'survivors', survivors);
  if (rescued + presumedDead <= max) return;
  yield fault(recordFiles.strikes, id, 'number', `${rescued} rescued and ${presumedDead} presumed dead of at most ${max} survivors`, 'correct one of the figures');
}

function* badSaying(file: string, id: string, publisher: string, said: CitationRecord['says'][number]): Generator<Fault> {
  const { measure, min, max, edtf } = said;
  const says = `${publisher} on “${measure}”`;
  const at = (what: string, remedy: string) => fault(file, id, 'number', `${says}: ${what}`, remedy);
  const hasNumber = min !== undefined || max !== undefined;
  if (measure === 'date') {
    if (edtf === undefined || hasNumber) yield at(edtf === undefined ? 'no date' : 'a number', 'give “edtf” and no number');
    return;
  }
  if (edtf !== undefined) yield at('a date', 'give “edtf” with the measure “date” only');
  if (!hasNumber) yield at('no number', 'give min, max or both, or leave the measure out');
  yield* backwards(file, id, says, said);
}

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function* backwards(file: string, record: string, what: string, { min, max }: Bounds): Generator<Fault> {
  if (min === undefined || max === undefined || min <= max) return;
  yield fault(file, record, 'number', `${what}${what && ': '}min ${min} is above max ${max}`, 'put the smaller number first');
}

const units = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const small = new Map<string, number>([
  ...units.map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
  ['no', 0], ['none', 0], ['a', 1], ['an', 1], ['both', 2],
]);

const scales = new Map([['dozen', 12], ['hundred', 100], ['thousand', 1000], ['million', 1e6], ['billion', 1e9]]);

// A digit after a letter belongs to a name (F-35), one before a letter to an ordinal (20th): neither counts anything.
const token = /(?<!\p{L}[-‑]?)(?<![\d.,])\d+(?:,\d{3})*(?:\.\d+)?(?![\d\p{L}])|\p{L}+|[^\s\p{L}\d-]/gu;

/** Whether a whole number can be read in an English text, as digits or in words. */
export function canRead(count: number, text: string): boolean {
  return numbersIn(text).includes(count);
}

/**
 * Every number that the text prints, in digits (thousands separated by commas or not) or in words. Two things named
 * one by one ("a Colombian and an Ecuadorean") also read as two.
 */
export function numbersIn(text: string): readonly number[] {
  const pair = /\b(?:an?|one) [\p{L}-]+(?: [\p{L}-]+)?,? and (?:an?|one) \p{L}/iu.test(text) ? [2] : [];
  return [...counted(text.toLowerCase().match(token) ?? []), ...pair];
}

function counted(words: readonly string[]): readonly number[] {
  const numbers: number[] = [];
  let total: number | null = null;
  let group: number | null = null;
  const close = () => {
    if (total !== null || group !== null) numbers.push((total ?? 0) + (group ?? 0));
    total = null;
    group = null;
  };
  for (const [index, word] of words.entries()) {
    const value = small.get(word) ?? digits(word);
    const scale = scales.get(word);
    if (value !== null) {
      if (group !== null && !extendsGroup(group, value)) close();
      group = (group ?? 0) + value;
    } else if (scale !== undefined && scale >= 1000) {
      total = (total ?? 0) + (group ?? 1) * scale;
      group = null;
    } else if (scale !== undefined) group = (group ?? 1) * scale;
    else if (word !== 'and' || words[index - 1] !== 'hundred') close();
  }
  close();
  return numbers;
}

function digits(word: string): number | null {
  return /^\d/.test(word) ? Number(word.replaceAll(',', '')) : null;
}

/** "twenty" goes on with "five", "hundred" with anything below it; "one" followed by "two" is two numbers. */
function extendsGroup(group: number, value: number): boolean {
  if (group >= 100 && group % 100 === 0) return value < 100;
  return group % 100 >= 20 && group % 10 === 0 && value > 0 && value < 10;
}
