import { createEffect, createSignal, untrack, type Accessor, type JSX } from 'solid-js';
import type { Language } from '../select/view.ts';
import type { Words } from '../words/words.ts';
import { keepLanguage } from './language-choice.ts';
import { languageAfter, languageFor, wordsIn } from './spoken.ts';

export interface Speech {
  readonly words: Accessor<Words>;
  /** From here on the words hold those of the public record, in whichever language; rejects where they cannot be fetched. */
  readonly speakOfRecord: () => Promise<void>;
}

/**
 * The page's words, following what the address asks for. Until another language's words have come, and where they cannot
 * be fetched, the page goes on in the one that it has.
 */
export function createSpeech(opened: Words, asked: Accessor<Language | null>): Speech {
  const [words, setWords] = createSignal(opened);
  let withRecord = false;

  /** Words that came too late, after the reader asked for others, are let go. */
  const speak = async (language: Language) => {
    const asFetched = withRecord;
    const fetched = await wordsIn(language, asFetched);
    if (language === languageFor(untrack(asked)) && asFetched === withRecord) setWords(fetched);
  };

  createEffect(() => {
    const language = languageFor(asked());
    if (language !== untrack(words).language) speak(language).catch((error: unknown) => console.info('words:', error));
  });
  createEffect(() => {
    document.documentElement.lang = words().language;
  });

  const speakOfRecord = async () => {
    withRecord = true;
    await speak(languageFor(untrack(asked)));
  };
  return { words, speakOfRecord };
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
