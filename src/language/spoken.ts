import spoken from 'virtual:languages';
import type { Language } from '../select/view.ts';
import { createWords, type Words } from '../words/words.ts';
import { keptLanguage, preferredLanguage } from './language-choice.ts';

/** What the address asks for goes before what the reader chose once, and that before the browser's own. */
export function languageFor(asked: Language | null): Language {
  return asked ?? keptLanguage() ?? preferredLanguage(navigator.languages);
}

/** Fetches the language's words; rejects where they cannot be fetched. */
export async function wordsIn(language: Language): Promise<Words> {
  const found = spoken.find((one) => one.language === language);
  if (found === undefined) throw new Error(`No words in ${language}`);
  return createWords(await found.load());
}

/** The language that a switch offers beside the one that is spoken, with its name for itself; the list goes round. */
export function languageAfter(language: Language): { readonly language: Language; readonly name: string } {
  const next = spoken[(spoken.findIndex((one) => one.language === language) + 1) % spoken.length];
  return next ?? { language, name: language };
}
