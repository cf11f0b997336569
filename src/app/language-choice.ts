import { languages, type Language } from '../select/view.ts';
import { keepAs, keptAs } from '../ui/storage.ts';

const key = 'language';

/** What the reader chose on an earlier visit; null where nothing was kept, or where storage is closed to the page. */
export function keptLanguage(): Language | null {
  return languageNamed(keptAs(key) ?? '');
}

/** Where it cannot be kept, the address keeps the choice as long as the page is open. */
export function keepLanguage(language: Language): void {
  keepAs(key, language);
}

/** The first of the browser's languages that the page speaks, whatever the country: English where it speaks none. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = languageNamed(tag.split('-')[0]?.toLowerCase() ?? '');
    if (language !== null) return language;
  }
  return 'en';
}

function languageNamed(name: string): Language | null {
  return languages.find((language) => language === name) ?? null;
}
