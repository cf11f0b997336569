import type { Sources } from '../../../src/curate/sources.ts';
import type { Chance } from './chance.ts';

/** The true records and documents, made ready to be corrupted. */
export interface Ground {
  readonly sources: Sources;
  readonly nodes: readonly Node[];
  readonly valueOf: (file: string) => unknown;
}

/** A corrupted copy of the records, with what was done to them. */
export interface Mutant {
  readonly file: string;
  readonly path: Path;
  /** The way to the other value, where two were touched. */
  readonly also?: Path;
  readonly before: unknown;
  /** Undefined where the value was taken out. */
  readonly after: unknown;
  readonly sources: Sources;
}

export function groundOf(sources: Sources): Ground {
  const values = new Map(sources.records.map(({ file, value }) => [file, value]));
  return {
    sources,
    nodes: sources.records.flatMap(({ file, value }) => nodesOf(file, value)),
    valueOf: (file) => values.get(file),
  };
}

/** Picks a file first, then one of its nodes: by nodes alone the words would be picked nearly always. */
export function fairly(nodes: readonly Node[]): (chance: Chance) => Node {
  const files = [...new Set(nodes.map(({ file }) => file))].map((file) => nodes.filter((node) => node.file === file));
  return (chance) => chance.pick(chance.pick(files));
}

/** The sources with another value for one file. */
export function withFile({ documents, records }: Sources, file: string, value: unknown): Sources {
  return { documents, records: records.map((source) => (source.file === file ? { file, value } : source)) };
}

/** What faults call the record in which a path ends: by its id, its key, or its place in the list. */
export function namesOf(root: unknown, path: Path): readonly string[] {
  const [first] = path;
  const own = first === undefined ? root : at(root, [first]);
  const ids = ['id', 'version', 'opens', 'date', 'event'].map((field) => at(own, [field])).filter((id) => typeof id === 'string' && id !== '') as string[];
  const place = typeof first === 'number' ? [`entry ${first + 1}`] : [];
  const key = typeof first === 'string' ? [path.filter((part) => typeof part === 'string').slice(0, 2).join('.'), first] : [];
  return [...ids, ...place, ...key, ...(typeof own === 'string' ? [own] : []), 'the whole file'];
}

export type Path = readonly (string | number)[];

/** One value of a file of records, with the way to it. */
export interface Node {
  readonly file: string;
  readonly path: Path;
  readonly value: unknown;
}

/** Every value of a file but the file itself; a geometry's coordinates count as one, or they would be nearly all. */
export function nodesOf(file: string, value: unknown, path: Path = []): readonly Node[] {
  if (typeof value !== 'object' || value === null || path.at(-1) === 'coordinates') return [];
  const keys: readonly (string | number)[] = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => {
    const node: Node = { file, path: path.concat(key), value: at(value, [key]) };
    return [node].concat(nodesOf(file, node.value, node.path));
  });
}

export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

/** A copy in which one value is another; only what lies on the way to it is copied. */
export function replaced(value: unknown, path: Path, next: unknown): unknown {
  return changed(value, path, (holder, key) => {
    if (Array.isArray(holder)) holder[Number(key)] = next;
    // Assigning would set the prototype where the key is `__proto__`; JSON.parse makes a field of it.
    else Object.defineProperty(holder, key, { value: next, enumerable: true, configurable: true, writable: true });
  });
}

/** A copy without one value: a field of an object, or an entry of a list. */
export function removed(value: unknown, path: Path): unknown {
  return changed(value, path, (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  });
}

function changed(value: unknown, [key, ...rest]: Path, change: (holder: object, key: string | number) => void): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) throw new Error('The way leads nowhere.');
  const copy: object = Array.isArray(value) ? [...value as unknown[]] : { ...value };
  if (rest.length === 0) change(copy, key);
  else Reflect.set(copy, key, changed(Reflect.get(value, key), rest, change));
  return copy;
}

/** One way of corrupting the records. */
export interface Corruption {
  readonly name: string;
  readonly times: number;
  /** Whether every mutant must be refused, or may also be accepted if the print shows it. */
  readonly mustBe: 'refused' | 'refused or shown';
  /** Made ready once, then called for each mutant. */
  readonly prepare: (ground: Ground) => (chance: Chance) => Mutant;
}

export function withValue(ground: Ground, { file, path, value }: Node, after: unknown): Mutant {
  const sources = withFile(ground.sources, file, replaced(ground.valueOf(file), path, after));
  return { file, path, before: value, after, sources };
}

export function without(ground: Ground, { file, path, value }: Node): Mutant {
  const sources = withFile(ground.sources, file, removed(ground.valueOf(file), path));
  return { file, path, before: value, after: undefined, sources };
}
