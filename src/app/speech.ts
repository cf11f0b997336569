import { createSignal, untrack, type Accessor } from 'solid-js';
import type { Language } from '../select/view.ts';
import type { Words } from '../words/words.ts';
import { notYetSpoken, type WordsPart } from './spoken.ts';

/** The words that the page speaks, in one language at a time. */
export interface Speech {
  readonly words: Accessor<Words>;
  /** From here on the words have the part too, in whichever language; rejects where it cannot be fetched. */
  readonly speakOf: (part: WordsPart) => Promise<void>;
  /** Fetches all parts that are in use, and goes over to them if the reader still wants to; rejects where one cannot be fetched. */
  readonly change: (language: Language, isWanted: () => boolean) => Promise<void>;
}

/** With what the first screen says of the dataset's events; rejects where it cannot be fetched. */
export async function openSpeech(language: Language, events: Parameters<typeof notYetSpoken>[1]): Promise<Speech> {
  const opened = notYetSpoken(language, events);
  await opened.learn('first');
  const [spoken, setSpoken] = createSignal(opened);
  const inUse = new Set<WordsPart>(['first']);

  const speakOf = async (part: WordsPart) => {
    // The language may change under way, and then it is that one which needs the part.
    while (!untrack(spoken).knows(part)) await untrack(spoken).learn(part);
    inUse.add(part);
  };

  const change = async (to: Language, isWanted: () => boolean) => {
    const next = notYetSpoken(to, events);
    const missing = () => [...inUse].filter((part) => !next.knows(part));
    // Asked again after each fetch: another part may have come into use meanwhile.
    while (missing().length > 0) await Promise.all(missing().map(next.learn));
    if (isWanted()) setSpoken(next);
  };
  return { words: () => spoken().words, speakOf, change };
}
