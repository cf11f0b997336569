import type { JSX } from 'solid-js';
import { LanguageSwitch } from './language/language-switch.tsx';
import type { Language } from './select/view.ts';
import { ThemeSwitch, type Theme } from './theme/theme-switch.tsx';
import type { Words } from './words/words.ts';

/** What the page is, in a headline and one line, and its few quiet controls. */
export function Masthead(props: { words: Words; theme: Theme; onSearch: () => void; onLanguage: (language: Language) => void }): JSX.Element {
  return (
    <header class="masthead">
      <h1>{props.words.say('panel.headline')}</h1>
      <p class="deck">{props.words.say('panel.deck')}</p>
      <div class="controls">
        <button type="button" class="control" aria-label={props.words.say('app.search')} title={props.words.say('app.search')} onClick={() => props.onSearch()}>
          <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.75" aria-hidden="true">
            <circle cx="6.75" cy="6.75" r="4.75" />
            <path d="m10.5 10.5 4 4" />
          </svg>
        </button>
        <ThemeSwitch theme={props.theme} label={props.words.say(`app.theme.${props.theme.choice()}`)} />
        <LanguageSwitch words={props.words} onChoose={(language) => props.onLanguage(language)} />
      </div>
    </header>
  );
}

/** They move the focus themselves: a fragment in the address would be a second writer of it. */
export function SkipLinks(props: { words: Words }): JSX.Element {
  return (
    <nav class="skips">
      <a href="#reading" onClick={(event) => goTo(event, 'reading')}>
        {props.words.say('app.skip.text')}
      </a>
      <a href="#time" onClick={(event) => goTo(event, 'time')}>
        {props.words.say('app.skip.time')}
      </a>
    </nav>
  );
}

function goTo(event: Event, id: string): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(`#${id}`)?.focus();
}
