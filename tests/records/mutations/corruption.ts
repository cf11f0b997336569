import type { Chance } from './chance.ts';
import { withFile, type Ground, type Mutant } from './ground.ts';
import { removed, replaced, type Node } from './tree.ts';

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
