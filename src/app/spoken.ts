import spoken from 'virtual:languages';
import type { Language } from '../select/view.ts';
import { addPart, noMessages } from '../words/add-part.ts';
import { createWords, type Words } from '../words/words.ts';
import { keptLanguage, preferredLanguage } from './language-choice.ts';

export type WordsPart = keyof (typeof spoken)[number]['parts'];

/** One language as far as it has been fetched. */
export interface Spoken {
  /** The same object however many parts come. */
  readonly words: Words;
  readonly knows: (part: WordsPart) => boolean;
  /** Fetches a part and adds it to the words; rejects where it cannot be fetched. */
  readonly learn: (part: WordsPart) => Promise<void>;
}

/** What the address asks for goes before what the reader chose once, and that before the browser's own. */
export function languageFor(asked: Language | null): Language {
  return asked ?? keptLanguage() ?? preferredLanguage(navigator.languages);
}

/** A language of which nothing has been fetched. */
export function notYetSpoken(language: Language, events: Parameters<typeof addPart>[2]): Spoken {
  const messages = noMessages(language);
  const known = new Set<WordsPart>();
  const learn = async (part: WordsPart) => {
    const found = spoken.find((one) => one.language === language);
    if (found === undefined) throw new Error(`No words in ${language}`);
    addPart(messages, await found.parts[part](), events);
    known.add(part);
  };
  return { words: createWords(messages), knows: (part) => known.has(part), learn };
}

/** The language that a switch offers beside the one that is spoken, with its name for itself; the list goes round. */
export function languageAfter(language: Language): { readonly language: Language; readonly name: string } {
  const next = spoken[(spoken.findIndex((one) => one.language === language) + 1) % spoken.length];
  return next ?? { language, name: language };
}
