import spoken from 'virtual:languages';
import { createEffect, createMemo, createSignal, Show, untrack, type Accessor, type JSX } from 'solid-js';
import type { Language } from '../select/view.ts';
import { usePage } from '../ui/page.tsx';
import type { AsideMessages, Messages, PageMessages, RecordMessages } from '../words/messages.ts';
import { createWords, type Words } from '../words/words.ts';
import { keepLanguage, keptLanguage, preferredLanguage } from './language-choice.ts';

const noRecord: RecordMessages = { record: {}, recordNames: {} };
/** What says them fetches its own words. */
const noAsides: AsideMessages = { changes: {}, reasons: {} };

/** The words that the page speaks, in one language at a time. */
export interface Speech {
  readonly words: Accessor<Words>;
  /** The words of a language that the page need not speak; rejects where they cannot be fetched. */
  readonly wordsIn: (language: Language) => Promise<Words>;
  /** From here on the words have those of the public record too, in whichever language; rejects where they cannot be fetched. */
  readonly speakOfRecord: () => Promise<void>;
  /** The language that is asked for and could not be fetched; null where none. */
  readonly missing: Accessor<Language | null>;
  readonly retry: () => void;
  /** The page's words follow what the address asks for; call it under a Solid root. */
  readonly follow: (asked: Accessor<Language | null>) => void;
}

/** Resolves once the language, or where it cannot be had the other one, is there: better in the other than not at all. */
export async function openSpeech(asked: Language | null): Promise<Speech> {
  const wanted = languageFor(asked);
  const pages = new Map<Language, PageMessages>();
  const records = new Map<Language, RecordMessages>();
  let ofRecord = false;

  const learn = async (language: Language) => {
    const source = spoken.find((one) => one.language === language);
    if (source === undefined) throw new Error(`No words in ${language}`);
    const learnPage = async () => { if (!pages.has(language)) pages.set(language, await source.page()); };
    const learnRecord = async () => { if (ofRecord && !records.has(language)) records.set(language, await source.record()); };
    await Promise.all([learnPage(), learnRecord()]);
  };

  const wordsIn = (language: Language): Words => {
    const page = pages.get(language);
    if (page === undefined) throw new Error(`The words in ${language} have not been fetched`);
    return createWords({ ...page, ...noAsides, ...(records.get(language) ?? noRecord) } satisfies Messages);
  };

  const other = wanted === 'en' ? 'es' : 'en';
  const opened = await learn(wanted).then(() => wanted, () => learn(other).then(() => other));
  const [words, setWords] = createSignal(wordsIn(opened));
  const [missing, setMissing] = createSignal(opened === wanted ? null : wanted);

  const speakOfRecord = async () => {
    ofRecord = true;
    const { language } = untrack(words);
    await learn(language);
    // The language may have changed under way, and then it is that one which needs them.
    if (untrack(words).language !== language) return speakOfRecord();
    return void setWords(wordsIn(language));
  };

  let current = wanted;
  const speak = (language: Language) => {
    current = language;
    setMissing(null);
    if (language === untrack(words).language) return;
    learn(language).then(
      () => language === current && setWords(wordsIn(language)),
      (error: unknown) => {
        console.info('words:', error);
        if (language === current) setMissing(language);
      },
    );
  };

  return {
    words,
    wordsIn: (language) => learn(language).then(() => wordsIn(language)),
    speakOfRecord,
    missing,
    retry: () => speak(current),
    follow: (asked) => {
      const language = createMemo(() => languageFor(asked()));
      createEffect((before: Language) => {
        if (language() !== before) speak(language());
        return language();
      }, wanted);
      createEffect(() => {
        document.documentElement.lang = words().language;
      });
    },
  };
}

/** One quiet button that offers the next language by its own name, in two letters. */
export function LanguageSwitch(): JSX.Element {
  const { words, story } = usePage();
  const next = () => languageAfter(words().language);
  const choose = () => {
    const { language } = next();
    keepLanguage(language);
    story.setLanguage(language);
  };
  return (
    <button type="button" class="control language" lang={next().language} aria-label={`${next().language.toUpperCase()} – ${next().name}`} onClick={choose}>
      {next().language.toUpperCase()}
    </button>
  );
}

/** Says that the language asked for could not be fetched, in the one that is spoken, and offers another try. */
export function MissingLanguage(props: { speech: Speech }): JSX.Element {
  const { words } = usePage();
  return (
    <Show when={props.speech.missing()}>
      {(language) => (
        <div class="notices" role="alert">
          <div class="notice">
            <p>{words().say('app.language.failed', { language: nameOf(language()) })}</p>
            <button type="button" class="control" onClick={() => props.speech.retry()}>
              {words().say('app.part.retry')}
            </button>
          </div>
        </div>
      )}
    </Show>
  );
}

/** The language's own name for itself. */
function nameOf(language: Language): string {
  return spoken.find((one) => one.language === language)?.name ?? language;
}

/** What the address asks for goes before what the reader chose once, and that before the browser's own. */
function languageFor(asked: Language | null): Language {
  return asked ?? keptLanguage() ?? preferredLanguage(navigator.languages);
}

/** The language that a switch offers beside the one that is spoken; the list goes round. */
function languageAfter(language: Language): { readonly language: Language; readonly name: string } {
  const next = spoken[(spoken.findIndex((one) => one.language === language) + 1) % spoken.length];
  return next ?? { language, name: language };
}
