import { createEffect, createSignal, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { MapStage } from './map.tsx';
import { Announcements, Notices } from './notices.tsx';
import { CardBelow, EmbedBar, linkOut, tellHeight } from './frame.tsx';
import { Masthead, SkipLinks } from './masthead.tsx';
import { handleKeys } from './keys.ts';
import { createReader } from './reader.ts';
import { loadRecord } from './record.ts';
import { UpdateOffer } from './offline/updates.tsx';
import { pictureForPaper, Share, TableView } from './parts.ts';
import { createTaking } from './taking.ts';
import { textsOf } from './texts.ts';
import { surviveTranslators } from './translators.ts';
import type { Dataset } from '../dataset/types.ts';
import { MissingLanguage, type Speech } from './language.tsx';
import { Sheet } from '../panel/sheet.tsx';
import { Panel } from '../panel/view.tsx';
import { PrintedReport } from '../share/report.tsx';
import { PrintedInstrument } from '../timeline/instrument.tsx';
import { Timeline } from '../timeline/view.tsx';
import { keepFocus } from '../ui/focus.ts';
import { PageContext, type Page, type TakePicture } from '../ui/page.tsx';
import type { AddressPort } from '../state/address.ts';
import type { Host } from './host.ts';
import { createStory } from '../state/story.ts';
import { createTheme } from './theme.tsx';
import './app.css';

interface AppProps {
  readonly dataset: Dataset;
  readonly speech: Speech;
  readonly address: AddressPort;
  /** The page around, where this one stands in a frame. */
  readonly host: Host;
}

/** The page: one story, told by the panel, the map and the timeline. */
export function App(props: AppProps): JSX.Element {
  // None of what it is given changes while the page is open.
  const { words, wordsIn, speakOfRecord, follow } = props.speech;
  const story = createStory(props.dataset, props.address, { textsOf: (event) => textsOf(event, words()), loadRecord: () => loadRecord(speakOfRecord) });
  follow(() => story.language());
  const titleOf = () => {
    const [event, entry] = [story.selected(), story.selectedEntry()];
    if (event !== null) return words().title(event);
    return entry === null ? null : words().recordTitle(entry);
  };
  const theme = createTheme(story.view().theme);
  const [takePicture, setTakePicture] = createSignal<TakePicture | null>(null);
  const [isMapComing, setMapComing] = createSignal(false);
  const [instrument, setInstrument] = createSignal<Element | null>(null);
  const [said, announce] = createSignal('');
  const moves = createReader(story, { dataset: props.dataset, words, announce: (text) => announce(text) });
  const page: Page = {
    dataset: props.dataset, words, wordsIn, story, theme: theme.shown, reader: moves,
    takePicture, setTakePicture, isMapComing, setMapComing, instrument, setInstrument, announce: (text) => announce(text),
  };
  const takesOut = createTaking();

  onCleanup(surviveTranslators(document.body));
  onCleanup(keepFocus(document.body, 'main > section, dialog', '.tour-next, .card-title, .list-title'));
  onCleanup(handleKeys(document, { onEscape: () => takesOut.callOff() || moves.close(), onSearch: () => story.embed() === null && moves.showSearch(), onTurn: moves.turn }));

  createEffect(() => {
    const title = titleOf();
    document.title = title === null ? words().say('panel.headline') : words().say('app.page-title', { title });
  });

  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let whole!: HTMLDivElement;
  onMount(() => tellHeight(props.host, story, whole));
  createEffect(() => {
    const part = story.embed();
    if (part === null) delete document.documentElement.dataset['embed'];
    else document.documentElement.dataset['embed'] = part;
    if (part !== null) onCleanup(linkOut());
  });

  return (
    <PageContext.Provider value={page}>
    <div class="app" ref={whole}>
      <SkipLinks />
      <Show when={story.embed() === null} fallback={<EmbedBar />}>
        <Masthead theme={theme} onShare={takesOut.open} />
      </Show>
      <main class="stage">
        <section class="region-reading" id="reading" tabindex="-1" aria-label={words().say('app.region.panel')}>
          <Sheet>
            <Panel />
          </Sheet>
        </section>
        <Show when={story.embed() === null || story.embed() === 'map'}>
          <section class="region-map" id="map" tabindex="-1" aria-label={words().say(`app.region.${story.layout()}`)}>
            {/* The events where they are reported to be, or the same events as a table. */}
            <Show when={story.layout() === 'map'} fallback={<TableView />}>
              <MapStage />
            </Show>
          </section>
        </Show>
        <Show when={story.embed() !== 'card'}>
          <section class="region-time" id="time" tabindex="-1" aria-label={words().say('app.region.time')}>
            <Timeline />
          </section>
        </Show>
      </main>
      <Show when={story.embed() === 'instrument'}>
        <CardBelow />
      </Show>
      <Notices />
      <Show when={takesOut.isPlaced()}>
        <Share open={takesOut.isOpen()} onClose={takesOut.close} />
      </Show>
      <PrintedReport picture={() => theme.inLight(() => pictureForPaper(page))} chart={() => <PrintedInstrument />} />
      <MissingLanguage speech={props.speech} />
      <UpdateOffer onQuiet={takesOut.prepare} />
      <Announcements title={titleOf()} said={said()} />
    </div>
    </PageContext.Provider>
  );
}
