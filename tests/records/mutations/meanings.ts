import { isoOf, parseDay } from '../../../src/dataset/day.ts';
import { bases, kinds, measures } from '../../../src/dataset/types.ts';
import { isNamed } from './fields.ts';
import type { Chance } from './chance.ts';
import { at, fairly, removed, withFile, without, withValue, type Corruption, type Ground, type Mutant, type Node } from './ground.ts';

/** What looks right and says something else. */
export const meaningCorruptions: readonly Corruption[] = [
  another('another plausible day', 100, isDay, (node, _ground, chance) => {
    const day = parseDay(String(node.value)) ?? 0;
    return isoOf(day + chance.pick([-7, -2, -1, 1, 2, 7]));
  }),
  another('another speaker', 60, isNamed('by'), (node, { valueOf }, chance) => {
    const speakers = valueOf('data/speakers.json') as readonly { readonly id: string }[];
    return chance.pick(speakers.filter(({ id }) => id !== node.value)).id;
  }),
  another('another place', 40, ({ path }) => path.at(-1) === 'id' && path.at(-2) === 'place', (node, { valueOf }, chance) => {
    const places = valueOf('data/places.json') as readonly { readonly id: string }[];
    return chance.pick(places.filter(({ id }) => id !== node.value)).id;
  }),
  another('another measure', 40, isNamed('measure'), (node, _ground, chance) => chance.pick(measures.filter((measure) => measure !== node.value))),
  another('another basis', 40, isNamed('basis'), (node, _ground, chance) => chance.pick(bases.filter((basis) => basis !== node.value))),
  another('another number', 40, isNamed('min', 'max'), (node, _ground, chance) => Math.max(0, Number(node.value) + chance.pick([-1, 1, 10]))),
  another('a word more or less in a quote', 60, isNamed('quote'), (node, _ground, chance) => {
    const text = String(node.value);
    return chance.pick([text.slice(text.indexOf(' ') + 1), text.slice(0, Math.max(text.lastIndexOf(' '), 1)), `${text}.`]);
  }),
  another('another word in a title', 40, isEnglishTitle, (node, _ground, chance) => {
    const words = String(node.value).split(' ');
    return words.toSpliced(chance.whole(words.length), 1, 'perhaps').join(' ');
  }),
  {
    name: 'a claim dropped', times: 80, mustBe: 'refused or shown',
    prepare: (ground) => {
      const one = fairly(ground.nodes.filter(({ path }) => path.at(-2) === 'claims'));
      return (chance) => without(ground, one(chance));
    },
  },
  {
    name: 'an event of another kind', times: 30, mustBe: 'refused or shown',
    prepare: (ground) => (chance) => {
      const [from, to] = chance.pick(kinds.flatMap((one) => kinds.filter((other) => other !== one).map((other) => [one, other] as const)));
      const file = `data/events/${from}.json`;
      const events = ground.valueOf(file) as readonly unknown[];
      const index = chance.whole(events.length);
      const target = `data/events/${to}.json`;
      const moved = withFile(ground.sources, target, [...ground.valueOf(target) as unknown[], events[index]]);
      return { file: target, path: [], before: at(events, [index, 'id']), after: to, sources: withFile(moved, file, removed(events, [index])) };
    },
  },
];

function another(name: string, times: number, passes: (node: Node) => boolean, other: (node: Node, ground: Ground, chance: Chance) => unknown): Corruption {
  return {
    name, times, mustBe: 'refused or shown',
    prepare: (ground) => {
      const one = fairly(ground.nodes.filter(passes));
      return (chance): Mutant => {
        const node = one(chance);
        return withValue(ground, node, other(node, ground, chance));
      };
    },
  };
}

function isDay({ path, value }: Node): boolean {
  return typeof value === 'string' && parseDay(value) !== null && ['edtf', 'at', 'date', 'axisStart', 'announced', 'known', 'asOf', 'from', 'to'].includes(String(path.at(-1)));
}

function isEnglishTitle({ file, path }: Node): boolean {
  return file === 'data/words/en.json' && (path.at(-1) === 'title' || path[0] === 'places');
}
