import { createEffect, createSignal, type Accessor, type JSX } from 'solid-js';
import type { Language } from '../select/view.ts';
import type { Words } from '../words/words.ts';
import { keepLanguage } from './language-choice.ts';
import { languageAfter, languageFor, wordsIn } from './spoken.ts';

/**
 * The page's words, following what the address asks for. Until another language's words have come, and where they cannot
 * be fetched, the page goes on in the one that it has.
 */
export function createSpeech(opened: Words, asked: Accessor<Language | null>): Accessor<Words> {
  const [words, setWords] = createSignal(opened);
  createEffect(() => {
    const language = languageFor(asked());
    const isWanted = () => languageFor(asked()) === language;
    if (language === words().language) return;
    wordsIn(language).then(
      (other) => void (isWanted() && setWords(other)),
      (error: unknown) => console.info('words:', error),
    );
  });
  createEffect(() => {
    document.documentElement.lang = words().language;
  });
  return words;
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
