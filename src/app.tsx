import { createEffect, createSignal, For, on, onCleanup, Show, type JSX } from 'solid-js';
import type { Dataset } from './dataset/types.ts';
import { MapStage } from './map-stage.tsx';
import { Sheet, type SheetHeight } from './panel/sheet.tsx';
import { focusInList, Panel } from './panel/view.tsx';
import type { AddressPort } from './state/address-port.ts';
import { createStory } from './state/story.ts';
import { createTheme, ThemeSwitch } from './theme/theme-switch.tsx';
import { Timeline } from './timeline/view.tsx';
import type { Words } from './words/words.ts';
import './app.css';

/** The page: one story, told by the panel, the map and the timeline. */
export function App(props: { dataset: Dataset; words: Words; address: AddressPort }): JSX.Element {
  // The dataset and the address never change while the page is open.
  const story = createStory(props.dataset, props.address);
  const theme = createTheme();
  const [sheet, setSheet] = createSignal<SheetHeight>('middle');
  let opener: Element | null = null;

  const selectFromDrawing = (id: string) => {
    opener = document.activeElement;
    story.select(id);
  };
  const selectFromPanel = (id: string | null) => {
    opener = null;
    story.select(id);
  };

  const showList = () => {
    story.select(null);
    setSheet('high');
    document.querySelector<HTMLElement>('.list-title')?.focus();
  };

  const close = () => {
    const event = story.selected();
    if (event === null) return;
    story.select(null);
    if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus();
    else focusInList(document, event.id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  document.addEventListener('keydown', onKeyDown);
  onCleanup(() => document.removeEventListener('keydown', onKeyDown));

  createEffect(
    on(story.selected, (event) => {
      const headline = props.words.say('panel.headline');
      document.title = event === null ? headline : props.words.say('app.page-title', { title: props.words.title(event) });
      if (event !== null && sheet() === 'low') setSheet('middle');
    }),
  );

  return (
    <div class="app">
      <SkipLinks words={props.words} />
      <header class="masthead">
        <p class="kicker">{props.words.say('panel.kicker')}</p>
        <h1>{props.words.say('panel.headline')}</h1>
        <div class="controls">
          <ThemeSwitch theme={theme} label={props.words.say(`app.theme.${theme.choice()}`)} />
        </div>
      </header>
      <main class="stage">
        <section class="region-reading" id="reading" tabindex="-1" aria-label={props.words.say('app.region.panel')}>
          <Sheet words={props.words} height={sheet()} onHeight={setSheet}>
            <Panel
              dataset={props.dataset}
              words={props.words}
              event={story.selected()}
              previous={story.neighbours().previous}
              next={story.neighbours().next}
              visible={story.visible()}
              kinds={story.view().kinds}
              hiddenBy={story.hiddenBy()}
              onSelect={selectFromPanel}
              onToggleKind={story.toggleKind}
              onShowAll={story.showAllKinds}
            />
          </Sheet>
        </section>
        <section class="region-map" aria-label={props.words.say('app.region.map')}>
          <MapStage
            events={story.visible()}
            soft={story.isSoft}
            selected={story.selected()}
            head={story.view().head}
            places={props.dataset.places}
            theme={theme.shown()}
            words={props.words}
            onSelect={selectFromDrawing}
            onList={showList}
          />
        </section>
        <section class="region-time" id="time" tabindex="-1" aria-label={props.words.say('app.region.time')}>
          <Timeline
            events={story.ofShownKinds()}
            isVisible={story.isVisible}
            tolls={props.dataset.tolls}
            current={story.tolls()}
            articles={props.dataset.articles}
            axis={props.dataset.axis}
            silences={props.dataset.silences}
            head={story.view().head}
            stops={story.stops()}
            selected={story.selected()}
            playing={story.playing()}
            shown={story.ofShownKinds().filter(story.isVisible).length}
            latest={story.latest()}
            words={props.words}
            onHead={story.moveHead}
            onRest={story.rest}
            onSelect={selectFromDrawing}
            onPlay={story.play}
            onPause={story.pause}
            onStep={story.step}
          />
        </section>
      </main>
      <div class="notices" role="status">
        <Show when={story.notices().length > 0}>
          <div class="notice">
            <For each={story.notices()}>{(notice) => <p>{props.words.notice(notice)}</p>}</For>
            <button type="button" class="control" onClick={() => story.dismissNotices()}>
              {props.words.say('app.notice.dismiss')}
            </button>
          </div>
        </Show>
      </div>
      <p class="unseen" role="status">
        <Show when={story.selected()}>{(event) => props.words.say('app.selected', { title: props.words.title(event()) })}</Show>
      </p>
    </div>
  );
}

/** They move the focus themselves: a fragment in the address would be a second writer of it. */
function SkipLinks(props: { words: Words }): JSX.Element {
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
