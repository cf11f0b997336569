import { parseEdtf } from '../../../src/dataset/edtf.ts';
import { isNamed, isText } from './fields.ts';
import type { Chance } from './chance.ts';
import { at, fairly, replaced, withFile, withValue, type Corruption, type Node, type Path } from './ground.ts';

/** Quotes, ranges, dates, references and ids that no longer hold. */
export const valueCorruptions: readonly Corruption[] = [
  {
    name: 'shift what tells a place in a document', times: 90, mustBe: 'refused or shown',
    prepare: (ground) => {
      const one = fairly(ground.nodes.filter(isNamed('opens', 'prefix')));
      return (chance) => {
        const node = one(chance);
        const text = String(node.value);
        return withValue(ground, node, chance.pick([text.slice(1), text.slice(0, -1), `${text}x`, ` ${text}`, text.slice(text.indexOf(' ') + 1), text.toUpperCase()]));
      };
    },
  },
  {
    name: 'change a letter of a quote', times: 120, mustBe: 'refused',
    prepare: (ground) => {
      const one = fairly(ground.nodes.filter(isNamed('quote')));
      return (chance) => {
        const node = one(chance);
        const text = String(node.value);
        const index = chance.whole(text.length);
        const letter = chance.pick('aeinorstX0 ’\u00A0\u200B'.split('').filter((other) => other !== text[index]));
        return withValue(ground, node, text.slice(0, index) + letter + text.slice(index + 1));
      };
    },
  },
  {
    name: 'invert a range', times: 100, mustBe: 'refused',
    prepare: (ground) => {
      const bounds = fairly(ground.nodes.filter(isNamed('min', 'max')));
      const spans = fairly(ground.nodes.filter((node) => isText(node) && isNamed('edtf', 'covers')(node) && isLongSpan(String(node.value))));
      return (chance) => {
        if (chance.whole(2) === 0) {
          const node = spans(chance);
          return withValue(ground, node, String(node.value).split('/').toReversed().join('/'));
        }
        const { file, path, value } = bounds(chance);
        const other = [...path.slice(0, -1), path.at(-1) === 'min' ? 'max' : 'min'];
        const beyond = path.at(-1) === 'min' ? Number(value) - 1 : Number(value) + 1;
        return withValue(ground, { file, path: other, value: at(ground.valueOf(file), other) }, beyond);
      };
    },
  },
  {
    name: 'a date that is none', times: 120, mustBe: 'refused',
    prepare: (ground) => {
      const one = fairly(ground.nodes.filter((node) => isDate(node)));
      return (chance) => withValue(ground, one(chance), chance.pick(brokenDates));
    },
  },
  {
    name: 'an address that leads nowhere good', times: 60, mustBe: 'refused',
    prepare: (ground) => {
      const one = fairly(ground.nodes.filter((node) => isText(node) && isNamed('url')(node)));
      return (chance) => withValue(ground, one(chance), chance.pick(brokenAddresses));
    },
  },
  {
    name: 'refer to nothing', times: 130, mustBe: 'refused',
    prepare: (ground) => {
      const one = fairly(ground.nodes.filter(isReference));
      return (chance) => {
        const node = one(chance);
        const looksRight = /^\d{3}-\d$/.test(String(node.value)) ? ['009-9', '000-2'] : /^\d+\.\d/.test(String(node.value)) ? ['7.7.7'] : ['nobody-knows'];
        return withValue(ground, node, chance.pick([...looksRight, `${String(node.value)}x`, 'constructor', '__proto__']));
      };
    },
  },
  {
    name: 'an id twice', times: 100, mustBe: 'refused',
    prepare: (ground) => {
      const ids = ground.nodes.filter((node) => isId(node) && ground.nodes.some((other) => isSibling(node, other)));
      const one = fairly(ids);
      return (chance) => {
        const node = one(chance);
        const sibling = chance.pick(ids.filter((other) => isSibling(node, other)));
        if (chance.whole(2) === 0) return withValue(ground, node, sibling.value);
        const list = node.path.slice(0, -2);
        const entry = at(ground.valueOf(node.file), node.path.slice(0, -1));
        const root = ground.valueOf(node.file);
        const longer = [...(list.length === 0 ? root : at(root, list)) as unknown[], entry];
        const value = list.length === 0 ? longer : replaced(root, list, longer);
        return { file: node.file, path: node.path, before: undefined, after: node.value, sources: withFile(ground.sources, node.file, value) };
      };
    },
  },
  {
    name: 'an exclusion or a host twice', times: 30, mustBe: 'refused',
    prepare: (ground) => (chance) => {
      const file = chance.pick(['data/exclusive.json', 'data/record/hosts.json']);
      const list = ground.valueOf(file) as readonly unknown[];
      const index = chance.whole(list.length);
      return { file, path: [list.length], before: undefined, after: list[index], sources: withFile(ground.sources, file, [...list, list[index]]) };
    },
  },
];

const brokenAddresses = [
  'javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'blob:https://example.org/1', 'file:///etc/passwd', 'ftp://example.org/',
  '//example.org/', 'example.org', 'https://', 'https:// example.org', '',
];

const brokenDates = [
  '', '2025', '2025-02-30', '2025-13-01', '2025-00-10', '2025-10-32', '2025-10-17T00:00:00Z', '17 October 2025', '2025-10-17/', '/2025-10-17', '..', '2025-10-17/..',
  '2025-1-7', '+2025-10-17', '-2025-10-17', '２０２５-10-17', '2025-10-17 ', '2025‑10‑17', '2025-10-20/2025-10-17', '2025-10-17?', '2025-10-17~~', 'NaN', '2026-02-29', '[..2025-02-30]',
  '[2025-10-17', '[2025-10-17]', '[2025-10-17..]', '[2025-11,2025-10]',
].filter((date) => date !== '2025');

function isDate({ path, value }: Node): boolean {
  return typeof value === 'string' && /^(?:\[(?:\.\.)?)?\d{4}-\d{2}/.test(value) && ['edtf', 'covers', 'at', 'axisStart', 'date', 'announced', 'known', 'asOf', 'from', 'to'].includes(String(path.at(-1)));
}

function isLongSpan(edtf: string): boolean {
  const [start, end] = edtf.split('/').map((part) => parseEdtf(part));
  return start !== null && start !== undefined && end !== null && end !== undefined && start.latest < end.earliest;
}

function isReference({ file, path, value }: Node): boolean {
  if (typeof value !== 'string' || file.startsWith('data/words/')) return false;
  const name = String(path.at(-1));
  const list = String(path.at(-2));
  if (['article', 'by', 'disputes', 'document', 'theatre', 'group', 'event'].includes(name)) return true;
  return (name === 'id' && list === 'place') || ['events', 'answers', 'values', 'changes', 'entries', 'announcedBy', 'confirmedBy'].includes(list) || (name === 'now' && file === 'data/moved.json');
}

function isId({ path, value }: Node): boolean {
  return typeof value === 'string' && path.at(-1) === 'id' && typeof path.at(-2) === 'number';
}

/** An id of another record of the same list. */
function isSibling(one: Node, other: Node): boolean {
  return isId(other) && one.file === other.file && one !== other && one.path.slice(0, -2).join('/') === other.path.slice(0, -2).join('/');
}

type Ring = readonly (readonly [number, number])[];

/** Rings and positions that are none. */
export const geometryCorruptions: readonly Corruption[] = [
  {
    name: 'a ring that is none', times: 100, mustBe: 'refused',
    prepare: (ground) => {
      const file = 'data/geometry.json';
      const rings = Object.keys(ground.valueOf(file) as object).flatMap((id) => ringsOf(ground.valueOf(file), [id]));
      return (chance) => {
        const path = chance.pick(rings);
        const ring = at(ground.valueOf(file), path) as Ring;
        return withValue(ground, { file, path, value: ring.length }, broken(ring, chance));
      };
    },
  },
  {
    name: 'an anchor that is none', times: 40, mustBe: 'refused',
    prepare: (ground) => {
      const anchors = ground.nodes.filter(({ path }) => path.at(-1) === 'anchor');
      return (chance) => withValue(ground, chance.pick(anchors), chance.pick([[], [1], [1, 2, 3], [181, 0], [0, 91], [0, -90.01], ['1', '2'], [null, 0], '1,2', { 0: 1, 1: 2 }]));
    },
  },
  {
    name: 'move a corner of an outline', times: 40, mustBe: 'refused or shown',
    prepare: (ground) => {
      const file = 'data/geometry.json';
      const rings = Object.keys(ground.valueOf(file) as object).flatMap((id) => ringsOf(ground.valueOf(file), [id]));
      return (chance) => {
        const path = chance.pick(rings);
        const ring = at(ground.valueOf(file), path) as Ring;
        const index = 1 + chance.whole(ring.length - 2);
        const [longitude, latitude] = ring[index] ?? [0, 0];
        return withValue(ground, { file, path: [...path, index], value: ring[index] }, [longitude + 0.01, latitude]);
      };
    },
  },
];

function broken(ring: Ring, chance: Chance): unknown {
  const [first, second] = ring;
  const corner = 1 + chance.whole(ring.length - 2);
  const moved = (position: unknown) => replaced(ring, [corner], position);
  return chance.pick<() => unknown>([
    () => ring.slice(0, -1),
    () => [...ring.slice(0, -1), second],
    () => [first, second, first],
    () => [first, first, first, first],
    () => [],
    () => ring.toReversed(),
    () => moved([200, 0]),
    () => moved([0, -95]),
    () => moved([1]),
    () => moved([1, 2, 3]),
    () => moved(['1', '2']),
    () => moved(null),
    () => null,
    () => 'POLYGON EMPTY',
  ])();
}

/** Ways to the exterior rings of a place; lines and points have none. */
function ringsOf(root: unknown, path: Path): readonly Path[] {
  const coordinates = path.concat('coordinates');
  const type = at(root, [...path, 'type']);
  if (type === 'Polygon') return [[...coordinates, 0]];
  if (type !== 'MultiPolygon') return [];
  return (at(root, coordinates) as readonly unknown[]).map((_, index) => coordinates.concat(index, 0));
}
