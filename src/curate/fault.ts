export type RuleName =
  | 'file' | 'schema' | 'unique id' | 'reference' | 'words' | 'languages' | 'article' | 'quote' | 'date' | 'reported'
  | 'citation' | 'geometry' | 'precision' | 'scope' | 'shown' | 'number' | 'paragraph' | 'stage' | 'release' | 'unused'
  | 'coverage' | 'group' | 'total' | 'link' | 'moved' | 'hedge' | 'share';

/** One thing that is wrong with the records. */
export interface Fault {
  readonly file: string;
  /** An id or, where there is none, the place in the file. */
  readonly record: string;
  readonly rule: RuleName;
  readonly found: string;
  /** What an editor is to do about it. */
  readonly remedy: string;
}

export function fault(file: string, record: string, rule: RuleName, found: string, remedy: string): Fault {
  return { file, record, rule, found, remedy };
}

// A control character, half a surrogate pair, or what turns the direction of all that follows it and is itself not seen.
const unreadable = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

export function isReadable(text: string): boolean {
  return text.search(unreadable) === -1;
}

/** A text as a fault quotes it: on one line, cut where it is long, characters that nobody would see by their number. */
export function quoted(text: string): string {
  return `“${withNumbers(cut(text, 110))}”`;
}

/** Characters that cannot be read by their number: `\u200b`. */
export function withNumbers(text: string): string {
  return text.replaceAll(unreadable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A fault that fits a screen whatever stands in the records. */
export function readable(long: Fault): Fault {
  return { ...long, record: cut(long.record, 100) || 'an empty id', found: cut(long.found, 300) };
}

function cut(text: string, longest: number): string {
  const line = text.slice(0, 4 * longest).replaceAll(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** What a rule has made sure of. */
export function promised<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Records were compiled that a rule should have refused.');
  return value;
}
