import type { Node } from './tree.ts';

/** Fields that a record may lack. All others must be there. */
const optional: ReadonlySet<string | number> = new Set([
  'min', 'max', 'value', 'disputes', 'prefix', 'context', 'scope', 'asOf', 'place', 'citations', 'note', 'date',
  'group', 'theatre', 'survivors', 'singleSourced', 'copy',
]);

/** Files that are objects by id, whose keys are not fields of a record. */
function isKeyOfFile({ file, path }: Node): boolean {
  return file.startsWith('data/words/') ? path.length <= 2 : file === 'data/geometry.json' && path.length === 1;
}

export function isField(node: Node): boolean {
  return typeof node.path.at(-1) === 'string' && !isKeyOfFile(node);
}

export function isRequired(node: Node): boolean {
  const name = node.path.at(-1) ?? '';
  const isWord = node.file.startsWith('data/words/');
  const isOptional = (optional.has(name) && !isAlwaysThere(node.file, String(name))) || (isWord && node.path[0] === 'record');
  return isField(node) && !isOptional;
}

/** A date belongs to each event, but not to its words; what is covered, and the record's citations, are never left out. */
function isAlwaysThere(file: string, name: string): boolean {
  return (name === 'date' && !file.startsWith('data/words/')) || (file.startsWith('data/record/') && (name === 'asOf' || name === 'citations'));
}

export function isNamed(...names: readonly string[]): (node: Node) => boolean {
  return ({ path }) => names.includes(String(path.at(-1)));
}

export function isText({ value }: Node): boolean {
  return typeof value === 'string';
}

/** An entry of a list of records, or of a file that goes by keys. */
export function isEntry(node: Node): boolean {
  const last = node.path.at(-1);
  return isKeyOfFile(node) ? node.file === 'data/geometry.json' || node.path.length === 2 : typeof last === 'number';
}
