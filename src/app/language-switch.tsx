import { createEffect, untrack, type Accessor, type JSX } from 'solid-js';
import type { Language } from '../select/view.ts';
import type { Words } from '../words/words.ts';
import { keepLanguage } from './language-choice.ts';
import { languageAfter, languageFor } from './spoken.ts';
import type { Speech } from './speech.ts';

/**
 * The page's words follow what the address asks for. Until another language's words have come, and where they cannot be
 * fetched, the page goes on in the one that it has; words that come after the reader asked for others are let go.
 */
export function followLanguage({ words, change }: Speech, asked: Accessor<Language | null>): void {
  createEffect(() => {
    const language = languageFor(asked());
    if (language === untrack(words).language) return;
    change(language, () => language === languageFor(untrack(asked))).catch((error: unknown) => console.info('words:', error));
  });
  createEffect(() => {
    document.documentElement.lang = words().language;
  });
}

/** One quiet button that offers the next language by its own name, in two letters. */
export function LanguageSwitch(props: { words: Words; onChoose: (language: Language) => void }): JSX.Element {
  const next = () => languageAfter(props.words.language);
  const choose = () => {
    const { language } = next();
    keepLanguage(language);
    props.onChoose(language);
  };
  return (
    <button type="button" class="control language" lang={next().language} aria-label={`${next().language.toUpperCase()} – ${next().name}`} title={next().name} onClick={choose}>
      {next().language.toUpperCase()}
    </button>
  );
}
