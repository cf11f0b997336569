import * as v from 'valibot';
import { quoted, type Fault } from './fault.ts';
import { entries as entriesSchema } from './schema.ts';
import type { SourceFile } from './sources.ts';

/** Reads files of records against their schemas; whatever does not fit becomes a fault and is left out. */
export interface Reader {
  readonly list: <T>(file: string, schema: v.GenericSchema<unknown, T>) => readonly T[];
  readonly byKey: <T>(file: string, schema: v.GenericSchema<unknown, T>) => ReadonlyMap<string, T>;
  readonly one: <T>(file: string, schema: v.GenericSchema<unknown, T>) => T | null;
  /** The entries of one part of a file that has been read as a whole. */
  readonly part: <T>(file: string, name: string, schema: v.GenericSchema<unknown, T>, entries: object) => Readonly<Record<string, T>>;
  readonly has: (file: string) => boolean;
  /** Whether every file that was asked for is there and is JSON. */
  readonly isComplete: () => boolean;
  readonly faults: readonly Fault[];
  /** Every string inside a record that was left out, and its own id: what they name may well exist, so nothing is concluded from it. */
  readonly mentioned: ReadonlySet<string>;
}

export function createReader(records: readonly SourceFile[]): Reader {
  const sources = new Map(records.map((source) => [source.file, source]));
  const faults: Fault[] = [];
  const mentioned = new Set<string>();

  function valueOf(file: string): unknown {
    const source = sources.get(file);
    const found = source === undefined ? 'no such file' : source.error;
    if (found === undefined) return source?.value;
    const remedy = `${source === undefined ? 'add the file' : 'mend it so that it is JSON'}; what other files say of it is checked after that`;
    faults.push({ file, record: 'the whole file', rule: 'file', found, remedy });
    return undefined;
  }

  function parse<T>(file: string, record: string, schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    for (const issue of result.issues) faults.push(schemaFault(file, record, issue));
    for (const word of [record.slice(record.indexOf('.') + 1), ...stringsIn(value)]) mentioned.add(word);
    return null;
  }

  return {
    faults,
    mentioned,
    has: (file) => sources.has(file),
    isComplete: () => faults.every(({ rule }) => rule !== 'file'),
    part(file, name, schema, entries) {
      const parsed = Object.entries(entries).map(([key, entry]) => [key, parse(file, `${name}.${key}`, schema, entry)] as const);
      return Object.fromEntries(parsed.filter((pair): pair is readonly [string, NonNullable<typeof pair[1]>] => pair[1] !== null));
    },
    one(file, schema) {
      const value = valueOf(file);
      return value === undefined ? null : parse(file, 'the whole file', schema, value);
    },
    list(file, schema) {
      const value = valueOf(file);
      if (value === undefined) return [];
      const entries = parse(file, 'the whole file', v.array(v.unknown()), value) ?? [];
      return entries.flatMap((entry, index) => parse(file, nameOf(entry, index), schema, entry) ?? []);
    },
    byKey(file, schema) {
      const value = valueOf(file);
      const entries = value === undefined ? null : parse(file, 'the whole file', entriesSchema, value);
      const parsed = Object.entries(entries ?? {}).map(([key, entry]) => [key, parse(file, key, schema, entry)] as const);
      return new Map(parsed.flatMap(([key, entry]) => (entry === null ? [] : [[key, entry]])));
    },
  };
}

function schemaFault(file: string, record: string, issue: v.BaseIssue<unknown>): Fault {
  const path = v.getDotPath(issue);
  const field = path === null ? '' : `${path}: `;
  const isUnknown = issue.expected === 'never';
  const remedy = isUnknown ? 'remove it, or correct its name' : `make it ${issue.expected ?? issue.message}`;
  return { file, record, rule: 'schema', found: `${field}${isUnknown ? 'a field that nothing reads' : quoted(issue.message)}`, remedy };
}

function nameOf(entry: unknown, index: number): string {
  const place = `entry ${index + 1}`;
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return place;
  return typeof entry.id === 'string' ? entry.id : place;
}

/** Without recursion, since a record may be nested deeper than the stack. */
function stringsIn(value: unknown): string[] {
  const strings: string[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') strings.push(next);
    else if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) waiting.push(inner);
  }
  return strings;
}
