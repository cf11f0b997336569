import spoken from 'virtual:languages';
import spokenOfRecord from 'virtual:record-words';
import type { Language } from '../select/view.ts';
import { createWords, type Words } from '../words/words.ts';
import { keptLanguage, preferredLanguage } from './language-choice.ts';

/** What the address asks for goes before what the reader chose once, and that before the browser's own. */
export function languageFor(asked: Language | null): Language {
  return asked ?? keptLanguage() ?? preferredLanguage(navigator.languages);
}

/** Fetches the language's words, with those of the public record where they are asked for; rejects where they cannot be fetched. */
export async function wordsIn(language: Language, withRecord = false): Promise<Words> {
  const found = spoken.find((one) => one.language === language);
  if (found === undefined) throw new Error(`No words in ${language}`);
  const beside = withRecord ? spokenOfRecord.find((one) => one.language === language) : undefined;
  const [own, ofRecord] = await Promise.all([found.load(), beside?.load()]);
  return createWords({ ...own, ...ofRecord, interface: { ...own.interface, ...ofRecord?.interface } });
}

/** The language that a switch offers beside the one that is spoken, with its name for itself; the list goes round. */
export function languageAfter(language: Language): { readonly language: Language; readonly name: string } {
  const next = spoken[(spoken.findIndex((one) => one.language === language) + 1) % spoken.length];
  return next ?? { language, name: language };
}
