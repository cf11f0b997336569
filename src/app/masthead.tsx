import type { JSX } from 'solid-js';
import { LanguageSwitch } from './language.tsx';
import type { Layout } from '../select/view.ts';
import { ShareButton } from '../share/share-button.tsx';
import { LayoutSwitch } from '../table/layout-switch.tsx';
import { ThemeSwitch, type Theme } from './theme.tsx';
import type { Words } from '../words/words.ts';

interface MastheadProps {
  readonly words: Words;
  readonly theme: Theme;
  readonly layout: Layout;
  readonly onSearch: () => void;
  readonly onLayout: (layout: Layout) => void;
  readonly onShare: () => void;
}

/** What the page is, in a headline and one line, and its few quiet controls. */
export function Masthead(props: MastheadProps): JSX.Element {
  return (
    <header class="masthead">
      <h1>{props.words.say('panel.headline')}</h1>
      <p class="deck">{props.words.say('panel.deck')}</p>
      <div class="controls">
        <button type="button" class="control to-search" aria-label={props.words.say('app.search')} title={props.words.say('app.search')} onClick={() => props.onSearch()}>
          <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.75" aria-hidden="true">
            <circle cx="6.75" cy="6.75" r="4.75" />
            <path d="m10.5 10.5 4 4" />
          </svg>
        </button>
        <LayoutSwitch layout={props.layout} words={props.words} onLayout={(layout) => props.onLayout(layout)} />
        <ShareButton words={props.words} onOpen={() => props.onShare()} />
        <ThemeSwitch theme={props.theme} />
        <LanguageSwitch />
      </div>
    </header>
  );
}

/** They move the focus themselves: a fragment in the address would be a second writer of it. */
export function SkipLinks(props: { words: Words }): JSX.Element {
  return (
    <nav class="skips" aria-label={props.words.say('app.skip')}>
      <a href="#reading" onClick={(event) => goTo(event, 'reading')}>
        {props.words.say('app.skip.text')}
      </a>
      <a href="#map" onClick={(event) => goTo(event, 'map')}>
        {props.words.say('app.skip.map')}
      </a>
      <a href="#time" onClick={(event) => goTo(event, 'time')}>
        {props.words.say('app.skip.time')}
      </a>
    </nav>
  );
}

function goTo(event: Event, id: string): void {
  event.preventDefault();
  const region = document.querySelector<HTMLElement>(`#${id}`);
  // Who skips to the slider wants to move it.
  (region?.querySelector<HTMLElement>('[role="slider"]') ?? region)?.focus();
}
