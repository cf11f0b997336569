import { curate, type Curated } from '../../../src/curate/curate.ts';
import type { Fault } from '../../../src/curate/fault.ts';
import { print, printRecord, printSentences, printWords } from '../print.ts';
import { namesOf, type Ground, type Mutant } from './ground.ts';

/**
 * `refused`: a fault names the file and the record that were touched. `refused elsewhere`: one names the record, or what it
 * was called, from where it is used. `refused unnamed`: neither. `shown`: accepted, and the print differs.
 * `apart`: accepted without a difference, for the reason given.
 * `silent`: accepted without a difference or a reason.
 */
export type Fate = 'refused' | 'refused elsewhere' | 'refused unnamed' | 'shown' | 'apart' | 'silent' | 'threw';

export interface Verdict {
  readonly fate: Fate;
  /** The reason, the faults or the exception. */
  readonly because: string;
}

/** All that is frozen of what the records mean and the page says: what records.test.ts and record.test.ts compare with their files. */
export function printed(curated: Curated): string {
  const words = [...curated.words].map(([language, own]) => (language === 'en' ? '' : printWords(own)) + printSentences(own));
  return [print(curated), printRecord(curated), ...words].join('');
}

export function judge(mutant: Mutant, ground: Ground, truth: string): Verdict {
  try {
    const outcome = curate(mutant.sources);
    if (!outcome.ok) return { fate: refusalOf(mutant, ground, outcome.faults), because: JSON.stringify(outcome.faults.slice(0, 3)) };
    if (printed(outcome.curated) !== truth) return { fate: 'shown', because: '' };
    const reason = withoutMeaning(mutant);
    return reason === null ? { fate: 'silent', because: 'accepted, and the print is the same' } : { fate: 'apart', because: reason };
  } catch (error) {
    return { fate: 'threw', because: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function refusalOf({ file, path, also, before, after, sources }: Mutant, ground: Ground, faults: readonly Fault[]): Fate {
  const now = sources.records.find((source) => source.file === file)?.value;
  const names = [path, also ?? path].flatMap((way) => namesOf(ground.valueOf(file), way).concat(namesOf(now, way))).map(asFaultsWrite);
  const isNamed = (record: string) => names.some((name) => record.includes(name) || (name === 'an empty id' && record.includes('“”')));
  if (faults.some((fault) => fault.file === file && (path.length === 0 || isNamed(fault.record)))) return 'refused';
  const mentioned = [...names, ...wordsIn(before), ...wordsIn(after), file].filter((name) => name.length > 2);
  const isElsewhere = ({ file: place, record, found }: Fault) => (
    mentioned.some((name) => record.includes(name) || found.includes(name)) || documentsIn(before).some((number) => place.startsWith(`seeds/${number}_`)));
  return faults.some(isElsewhere) ? 'refused elsewhere' : 'refused unnamed';
}

/** Where the last excerpt of a paragraph is gone, the fault names the document and quotes the paragraph. */
function documentsIn(value: unknown): readonly string[] {
  return wordsIn(value).filter((word) => /^\d{3}(?:-\d$|_)/.test(word)).map((id) => id.slice(0, 3));
}

/** A fault cuts long names, and writes every white space as one blank. */
function asFaultsWrite(name: string): string {
  const line = name.slice(0, 60).replaceAll(/\s+/g, ' ').trim();
  return line === '' ? 'an empty id' : line;
}

/** What a touched value could be called by: itself, the ids inside it, or the host that an address links to. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [asFaultsWrite(value), ...(URL.canParse(value) ? [new URL(value).hostname.replace(/^www\./, '')] : [])];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}

type Reason = readonly [reason: string, holds: (mutant: Mutant) => boolean];

/** Why a corruption may leave the dataset as it was. What none of these explains is a hole. */
const reasons: readonly Reason[] = [
  ['the two values were equal', ({ before, after }) => JSON.stringify(before) === JSON.stringify(after)],
  ['words of a paragraph that still tell the same one', ({ file, path }) => file === 'data/paragraphs.json' && path[1] === 'opens'],
  ['the order of paragraphs in their list', ({ file, path }) => file === 'data/paragraphs.json' && path.length <= 1],
  ['the order of records in their list', ({ file, path }) => path.length === 0 && file !== 'data/stages.json' && file !== 'data/changes.json'],
  ['two ids that lead to the same', ({ file, also }) => file === 'data/moved.json' && also !== undefined],
  ['the order of speakers and hosts, which are names and nothing else', ({ file, also }) => /(?:speakers|hosts)\.json$/.test(file) && also !== undefined],
  ['first words that still open the same article', ({ file, path }) => file === 'data/articles.json' && path[1] === 'opens'],
  ['a prefix that still tells the same place', ({ path }) => path.at(-1) === 'prefix'],
  ['days covered that shade the same silences', ({ file, path }) => file === 'data/articles.json' && path[1] === 'covers'],
  ['values that exclude each other, of which no event has both', ({ file }) => file === 'data/exclusive.json'],
  ['letters that nothing quotes: documents.test.ts holds the digest', ({ file }) => file.startsWith('seeds/')],
];

export function withoutMeaning(mutant: Mutant): string | null {
  return reasons.find(([, holds]) => holds(mutant))?.[0] ?? null;
}
