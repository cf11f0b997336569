import { fairly, replaced, withFile, without, withValue, type Corruption, type Node } from './ground.ts';

/** Fields dropped, exchanged, of another type, or never heard of. */
export const fieldCorruptions: readonly Corruption[] = [
  {
    name: 'drop a required field', times: 120, mustBe: 'refused',
    prepare: (ground) => {
      const one = fairly(ground.nodes.filter(isRequired));
      return (chance) => without(ground, one(chance));
    },
  },
  {
    name: 'drop an optional field', times: 100, mustBe: 'refused or shown',
    prepare: (ground) => {
      const one = fairly(ground.nodes.filter((node) => isField(node) && !isRequired(node)));
      return (chance) => without(ground, one(chance));
    },
  },
  {
    name: 'drop a record', times: 130, mustBe: 'refused or shown',
    prepare: (ground) => {
      const one = fairly(ground.nodes.filter(isEntry));
      return (chance) => without(ground, one(chance));
    },
  },
  {
    name: 'swap two values', times: 150, mustBe: 'refused or shown',
    prepare: (ground) => {
      const leaves = ground.nodes.filter(({ value }) => typeof value !== 'object');
      const one = fairly(leaves);
      return (chance) => {
        const first = one(chance);
        const others = leaves.filter((node) => node.file === first.file && typeof node.value === typeof first.value && !isWithin(node, first));
        const alike = others.filter(({ path }) => path.at(-1) === first.path.at(-1));
        const second = chance.pick(alike.length > 1 && chance.whole(2) === 0 ? alike : others);
        const half = replaced(ground.valueOf(first.file), first.path, second.value);
        const sources = withFile(ground.sources, first.file, replaced(half, second.path, first.value));
        return { file: first.file, path: first.path, also: second.path, before: first.value, after: second.value, sources };
      };
    },
  },
  {
    name: 'swap two records of a list', times: 40, mustBe: 'refused or shown',
    prepare: (ground) => {
      const lists = ground.sources.records.filter(({ value }) => Array.isArray(value) && value.length > 1);
      return (chance) => {
        const { file, value } = chance.pick(lists);
        const list = value as readonly unknown[];
        const at = chance.whole(list.length - 1);
        const half = replaced(list, [at], list[at + 1]);
        return { file, path: [], before: list[at], after: list[at + 1], sources: withFile(ground.sources, file, replaced(half, [at + 1], list[at])) };
      };
    },
  },
  {
    name: 'another type', times: 150, mustBe: 'refused',
    prepare: (ground) => {
      const one = fairly(ground.nodes.filter(({ value }) => value !== null));
      const others: readonly unknown[] = [true, false, 0, -7, 1.5, 1e308, ['x'], [], { id: 'x' }, 'x'];
      return (chance) => {
        const node = one(chance);
        return withValue(ground, node, chance.pick(others.filter((other) => typeOf(other) !== typeOf(node.value))));
      };
    },
  },
  {
    name: 'a field that nothing reads', times: 60, mustBe: 'refused',
    prepare: (ground) => {
      const one = fairly(ground.nodes.filter((node) => isEntry(node) && typeof node.value === 'object'));
      return (chance) => {
        const holder = one(chance);
        const path = [...holder.path, chance.pick(['constructor', 'toString', 'lat', 'coordinate', 'Quote', ' id'])];
        return withValue(ground, { file: holder.file, path, value: undefined }, chance.pick(['x', 0, null]));
      };
    },
  },
  {
    name: 'a huge or odd string', times: 220, mustBe: 'refused or shown',
    prepare: (ground) => {
      const one = fairly(ground.nodes.filter(isText));
      return (chance) => withValue(ground, one(chance), chance.pick(oddStrings));
    },
  },
];

const oddStrings: readonly string[] = [
  '', ' ', '\n', '\t\t', 'x'.repeat(1_000_000), ' '.repeat(1_000_000), 'a-'.repeat(50_000), '\uD800', 'x\uDFFF', '\u0000', 'a\u0007b', '\u202Eesrever',
  '\u200F', '\uFEFF', '\u2028', '__proto__', 'constructor', 'toString', 'null', 'NaN', '{', '{day}', '<script>', '../..', '%00', '🛥️', 'e\u0301', '1e309', '-0', '٣',
];

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}

function isWithin(one: Node, other: Node): boolean {
  return one.path.join('/') === other.path.join('/');
}

/** Fields that a record may lack. All others must be there. */
const optional: ReadonlySet<string | number> = new Set([
  'min', 'max', 'value', 'disputes', 'prefix', 'speakerBefore', 'hedge', 'answers', 'scope', 'asOf', 'place', 'citations', 'note', 'date',
  'group', 'theatre', 'survivors', 'presumedDead', 'singleSourced', 'copy', 'host', 'known', 'confirmedBy', 'vessel', 'aboard',
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
