import type { Sources } from '../../../src/curate/sources.ts';
import type { Chance } from './chance.ts';
import { at, nodesOf, type Node, type Path } from './tree.ts';

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
