import { Show, type JSX } from 'solid-js';
import { LanguageSwitch } from './language.tsx';
import { ThemeSwitch, type Theme } from './theme.tsx';
import { usePage } from '../ui/page.tsx';

/** What the page is, in a headline and one line, and its few quiet controls. */
export function Masthead(props: { theme: Theme; onShare: () => void }): JSX.Element {
  const { words, story, reader } = usePage();
  const isMap = () => story.layout() === 'map';
  return (
    <header class="masthead">
      <h1>{words().say('panel.headline')}</h1>
      <p class="deck">{words().say('panel.deck')}</p>
      <div class="controls">
        <button type="button" class="control to-search" title={words().say('app.search')} onClick={() => reader.showSearch()}>
          <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.75" aria-hidden="true">
            <circle cx="6.75" cy="6.75" r="4.75" />
            <path d="m10.5 10.5 4 4" />
          </svg>
        </button>
        <button type="button" class="control" onClick={() => story.setView(isMap() ? 'table' : 'map')}>
          <svg class="control-sign" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" aria-hidden="true">
            <Show when={isMap()} fallback={<path d="M1.75 3.5 6 2l4 1.5L14.25 2v10.5L10 14l-4-1.5L1.75 14zM6 2v10.5M10 3.5V14" />}>
              <path d="M1.75 2.75h12.5v10.5H1.75zM1.75 6.25h12.5M1.75 9.75h12.5M6.5 6.25v7" />
            </Show>
          </svg>
          <span class="control-word">{words().say(isMap() ? 'table.open' : 'table.leave')}</span>
        </button>
        <button type="button" class="control" aria-haspopup="dialog" onClick={() => props.onShare()}>
          <svg class="control-sign" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" aria-hidden="true">
            <path d="M8 10V1.75M4.75 4.75 8 1.5l3.25 3.25M4.5 7H3v7.25h10V7h-1.5" />
          </svg>
          <span class="control-word">{words().say('share.open')}</span>
        </button>
        <ThemeSwitch theme={props.theme} />
        <LanguageSwitch />
      </div>
    </header>
  );
}

/** They move the focus themselves: a fragment in the address would be a second writer of it. */
export function SkipLinks(): JSX.Element {
  const { words, story } = usePage();
  return (
    <nav class="skips" aria-label={words().say('app.skip')}>
      <a href="#reading" onClick={(event) => goTo(event, 'reading')}>
        {words().say('app.skip.text')}
      </a>
      <a href="#map" onClick={(event) => goTo(event, 'map')}>
        {words().say(`app.skip.${story.layout()}`)}
      </a>
      <a href="#time" onClick={(event) => goTo(event, 'time')}>
        {words().say('app.skip.time')}
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
