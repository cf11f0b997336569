import type { Measure } from '../../dataset/types.ts';
import { quoted, type Fault } from '../fault.ts';
import { canRead } from '../numbers.ts';
import { eventsFile, fileNames } from '../sources.ts';
import type { Rule } from './rule.ts';

/** The measures that are counts; every other measure is told by its excerpt or a value. */
export const counted: readonly Measure[] = ['killed', 'survivors', 'boats', 'strength'];

/** Each bound of a claim or a toll can be read where it is quoted, and the two are in order. */
export const numbers: Rule = (library) => [
  ...library.events.flatMap((event) => event.claims.flatMap((claim) => {
    const at: At = { file: eventsFile(event.kind), record: `${event.id}.${claim.id}` };
    return counted.includes(claim.measure) ? bounds(at, claim, claim.quote) : notCounted(at, claim, claim.measure);
  })),
  ...library.tolls.flatMap((toll) => {
    const at: At = { file: fileNames.tolls, record: toll.id };
    return [...wording(at, toll.wording, toll.quote), ...figure(at, toll), ...bounds(at, toll, toll.wording)];
  }),
];

interface At {
  readonly file: string;
  readonly record: string;
}

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function bounds(at: At, { min, max }: Bounds, text: string): readonly Fault[] {
  const unread = [min, max].filter((bound) => bound !== undefined && !canRead(bound, text));
  const remedy = 'quote the words that give the number, or correct it';
  const backwards = min !== undefined && max !== undefined && min > max;
  return [
    ...[...new Set(unread)].map((bound) => fault(at, `${bound} cannot be read in ${quoted(text)}`, remedy)),
    ...(backwards ? [fault(at, `min ${min} is above max ${max}`, 'put the smaller number first')] : []),
  ];
}

function notCounted(at: At, { min, max }: Bounds, measure: Measure): readonly Fault[] {
  if (min === undefined && max === undefined) return [];
  return [fault(at, `a number on the measure “${measure}”`, `only ${counted.join(', ')} take numbers: leave min and max out`)];
}

function wording(at: At, printed: string, quote: string): readonly Fault[] {
  if (quote.includes(printed)) return [];
  return [fault(at, `wording ${quoted(printed)} is not in the quote`, 'copy the wording from the quote')];
}

function figure(at: At, { min, max }: Bounds): readonly Fault[] {
  if (min !== undefined || max !== undefined) return [];
  return [fault(at, 'a toll without a figure', 'give min, max or both')];
}

function fault({ file, record }: At, found: string, remedy: string): Fault {
  return { file, record, rule: 'number', found, remedy };
}
