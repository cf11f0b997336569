import type { Curated } from '../../curate/curate.ts';
import { languages, type Language } from '../../curate/sources.ts';
import type { Dataset, Document } from '../../dataset/types.ts';
import { printAddress } from '../../select/address.ts';
import { initialView } from '../../select/moves.ts';
import { throwMissing } from '../../words/messages.ts';
import { createWords, type Words } from '../../words/words.ts';
import { markup, type Markup } from './markup.ts';

/** What every page without JavaScript is made of, in one language. */
export interface Site {
  readonly dataset: Dataset;
  readonly documents: readonly Document[];
  readonly words: Words;
  /** Every language of the pages, each with its name for itself. */
  readonly languages: readonly { readonly language: Language; readonly name: string }[];
  /** Where the whole page will stand, with a slash at its end; null where nobody says. */
  readonly address: string | null;
}

/** A site in each language. Throws where a language lacks a word that is asked for. */
export function sitesOf({ dataset, documents, words }: Curated, address: string | null): readonly Site[] {
  const spoken = languages.flatMap((language) => {
    const messages = words.get(language);
    return messages === undefined ? [] : createWords(messages, throwMissing);
  });
  const names = spoken.map(({ language, say }) => ({ language, name: say('language.name') }));
  return spoken.map((own) => ({ dataset, documents, words: own, languages: names, address }));
}

/** The page itself, with this event on it or as it opens. */
export function viewPath(language: Language, id: string | null, dataset: Dataset): string {
  return printAddress({ ...initialView(dataset), selected: id, language: language === 'en' ? null : language }, dataset);
}

/** The way from there to the map with this event on it, or as it opens; those who run no script learn what it needs. */
export function intoMap(from: string, id: string | null, { dataset, words: { language, say } }: Site): Markup {
  return markup`<p><a class="into-map" href="${linkFrom(from, viewPath(language, id, dataset))}">${say('pages.into-map')}</a><noscript> <span class="hint">${say('pages.needs-script')}</span></noscript></p>`;
}

/** A link from one folder of the site to what stands at another path of it. */
export function linkFrom(folder: string, path: string): string {
  return `${'../'.repeat(folder.split('/').length - 1)}${path}` || './';
}
