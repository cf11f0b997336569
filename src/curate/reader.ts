import * as v from 'valibot';
import { fault, quoted, withNumbers, type Fault } from './fault.ts';
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
  /** A list as it stands in the file, with what does not fit; empty where it is none. */
  readonly raw: (file: string) => readonly unknown[];
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
    faults.push(fault(file, 'the whole file', 'file', found, remedy));
    return undefined;
  }

  function parse<T>(file: string, record: string, schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    for (const issue of result.issues) faults.push(schemaFault(file, record, issue));
    for (const word of [record.slice(record.indexOf('.') + 1), ...stringsIn(value)]) mentioned.add(word);
    return null;
  }

  function parseEach<T>(file: string, prefix: string, schema: v.GenericSchema<unknown, T>, entries: object): readonly (readonly [string, T])[] {
    return Object.entries(entries).flatMap(([key, entry]) => {
      const parsed = parse(file, prefix + key, schema, entry);
      return parsed === null ? [] : [[key, parsed] as const];
    });
  }

  return {
    faults,
    mentioned,
    has: (file) => sources.has(file),
    isComplete: () => faults.every(({ rule }) => rule !== 'file'),
    raw(file) {
      const value = sources.get(file)?.value;
      return Array.isArray(value) ? value : [];
    },
    part: (file, name, schema, entries) => Object.fromEntries(parseEach(file, `${name}.`, schema, entries)),
    one(file, schema) {
      const value = valueOf(file);
      return value === undefined ? null : parse(file, 'the whole file', schema, value);
    },
    list(file, schema) {
      const value = valueOf(file);
      const entries = value === undefined ? null : parse(file, 'the whole file', v.array(v.unknown()), value);
      return (entries ?? []).flatMap((entry, index) => parse(file, idOf(entry) ?? `entry ${index + 1}`, schema, entry) ?? []);
    },
    byKey(file, schema) {
      const value = valueOf(file);
      const entries = value === undefined ? null : parse(file, 'the whole file', entriesSchema, value);
      return new Map(parseEach(file, '', schema, entries ?? {}));
    },
  };
}

/** The id that an entry gives itself, whatever else is wrong with it. */
export function idOf(entry: unknown): string | null {
  const isNamed = typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string';
  return isNamed ? String(entry.id) : null;
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

function schemaFault(file: string, record: string, issue: v.BaseIssue<unknown>): Fault {
  const path = v.getDotPath(issue);
  const isUnknown = issue.expected === 'never';
  const found = isUnknown ? 'a field that nothing reads' : shown(issue.input);
  return fault(file, record, 'schema', path === null ? found : `${path}: ${found}`, isUnknown ? 'remove it, or correct its name' : remedyOf(issue));
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(withNumbers(value.slice(0, 1000)));
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}

const due: Readonly<Record<string, string>> = {
  string: 'write a text in quotation marks',
  number: 'write a number, without quotation marks',
  boolean: 'write true or false, without quotation marks',
  integer: 'write a whole number',
  array: 'write a list in square brackets',
  strict_tuple: 'write a list in square brackets',
  strict_object: 'write an object in braces',
  record: 'write an object in braces',
  variant: 'write an object in braces',
  non_empty: 'give it at least one entry',
};

/** For those who edit the records: the schema library's own words (“Expected !0 but received 0”) are for those who program. */
function remedyOf({ kind, type, expected, input, message, ...issue }: v.BaseIssue<unknown>): string {
  if (kind === 'schema' && input === undefined) return 'add it';
  // Values that are listed one by one are expected as ("strike" | "border").
  if (kind === 'schema' && expected?.startsWith('(')) return `write one of ${expected.slice(1, -1).replaceAll(' | ', ', ')}`;
  if (type === 'literal') return `write ${expected}, or leave it out`;
  if (type === 'min_length') return `give it at least ${String(issue.requirement)} entries`;
  if (type === 'min_value') return `write ${String(issue.requirement)} or more`;
  return due[type] ?? `write ${message}`;
}
