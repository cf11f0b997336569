export type RuleName =
  | 'file' | 'schema' | 'unique id' | 'reference' | 'words' | 'languages' | 'article' | 'quote' | 'date' | 'reported'
  | 'citation' | 'geometry' | 'precision' | 'scope' | 'shown' | 'number' | 'paragraph' | 'turn' | 'release' | 'unused'
  | 'coverage' | 'group' | 'total' | 'link';

/** One thing that is wrong with the records. `record` is an id or, where there is none, the place in the file. */
export interface Fault {
  readonly file: string;
  readonly record: string;
  readonly rule: RuleName;
  readonly found: string;
  readonly remedy: string;
}

/** A text as a fault quotes it: on one line, cut where it is long. */
export function quoted(text: string): string {
  return `“${cut(text, 110)}”`;
}

/** A fault that fits a screen whatever stands in the records. */
export function readable(fault: Fault): Fault {
  return { ...fault, record: cut(fault.record, 100) || 'an empty id', found: cut(fault.found, 300) };
}

function cut(text: string, longest: number): string {
  const line = text.slice(0, 4 * longest).replaceAll(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
