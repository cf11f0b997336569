import type { Mutant } from './ground.ts';

type Reason = readonly [reason: string, holds: (mutant: Mutant) => boolean];

/** Why a corruption may leave the dataset as it was. What none of these explains is a hole. */
const reasons: readonly Reason[] = [
  ['the two values were equal', ({ before, after }) => JSON.stringify(before) === JSON.stringify(after)],
  ['the reason why a paragraph is not shown, for those who edit', ({ file, path }) => file === 'data/paragraphs.json' && path[1] === 'reason'],
  ['how a paragraph without a mark was read, for those who edit', ({ file, path }) => file === 'data/paragraphs.json' && path[1] === 'status'],
  ['words of a paragraph that still tell the same one', ({ file, path }) => file === 'data/paragraphs.json' && path[1] === 'opens'],
  ['the order of paragraphs in their list', ({ file, path }) => file === 'data/paragraphs.json' && path.length <= 1],
  ['the order of records in their list', ({ file, path }) => path.length === 0 && file !== 'data/turns.json' && file !== 'data/changes.json'],
  ['the order of speakers and hosts, which are names and nothing else', ({ file, also }) => /(?:speakers|hosts)\.json$/.test(file) && also !== undefined],
  ['first words that still open the same article', ({ file, path }) => file === 'data/articles.json' && path[1] === 'opens'],
  ['a prefix that still tells the same place', ({ path }) => path.at(-1) === 'prefix'],
  ['days covered that shade the same silences', ({ file, path }) => file === 'data/articles.json' && path[1] === 'covers'],
  ['values that exclude each other, of which no event has both', ({ file }) => file === 'data/exclusive.json'],
  ['context where the excerpt has no neighbour on that side', ({ path }) => path.at(-1) === 'context'],
  ['letters that nothing quotes: documents.test.ts holds the digest', ({ file }) => file.startsWith('seeds/')],
];

export function withoutMeaning(mutant: Mutant): string | null {
  return reasons.find(([, holds]) => holds(mutant))?.[0] ?? null;
}
