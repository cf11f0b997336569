import { createEffect, createSignal, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { EventsStage } from './map.tsx';
import { Announcement, Notices } from './notices.tsx';
import { Masthead, SkipLinks } from './masthead.tsx';
import { pageAddress } from './address.ts';
import { handleKeys } from './keys.ts';
import { createReader } from './reader.ts';
import { createRecordSource, recordSlots } from './record.tsx';
import { changes, fetchAhead, frame, offline, sharing } from './rooms.ts';
import { createTaking } from './taking.ts';
import { textsOf } from './texts.ts';
import { TimeStage } from './time.tsx';
import type { Dataset } from '../dataset/types.ts';
import { followLanguage } from './language-switch.tsx';
import type { Speech } from './speech.ts';
import { InRoom, MissingRooms } from '../ui/in-room.tsx';
import { soonOrAtFirstMove, type Room } from '../ui/room.ts';
import { Sheet } from '../panel/sheet.tsx';
import { Panel } from '../panel/view.tsx';
import { linkToView } from '../share/links.ts';
import { PageContext, type Page, type TakePicture } from '../ui/page.tsx';
import type { AddressPort } from '../state/address-port.ts';
import { createStory } from '../state/story.ts';
import { createTheme } from './theme-switch.tsx';
import './app.css';
import './sheet.css';
import './low.css';

interface AppProps {
  readonly dataset: Dataset;
  readonly speech: Speech;
  /** What the dataset and the words still lack. */
  readonly rest: Room<unknown>;
  readonly address: AddressPort;
}

/** The page: one story, told by the panel, the map and the timeline. */
export function App(props: AppProps): JSX.Element {
  // None of what it is given changes while the page is open.
  const { words, speakOf } = props.speech;
  const complete = () => props.rest.parts() !== null;
  const story = createStory(props.dataset, props.address, { textsOf: (event) => textsOf(event, words()), isComplete: complete, loadRecord: () => record.load() });
  followLanguage(props.speech, () => story.language());
  const record = createRecordSource(() => Promise.all([speakOf('record'), speakOf('rest')]));
  const slots = recordSlots({ dataset: props.dataset, words, story, room: record.room });
  const titleOf = () => {
    const [event, entry] = [story.selected(), story.selectedEntry()];
    if (event !== null) return words().title(event);
    return entry === null ? null : words().recordTitle(entry);
  };
  const theme = createTheme();
  const [takePicture, setTakePicture] = createSignal<TakePicture | null>(null);
  const { found, listed: rows } = story;
  const moves = createReader(story);
  const page: Page = {
    dataset: props.dataset, words, story, theme: theme.shown, reader: moves,
    takePicture, setTakePicture: (take) => setTakePicture(() => take),
  };
  const takesOut = createTaking(props.rest);

  onMount(() => soonOrAtFirstMove(document, () => {
    props.rest.need();
    fetchAhead();
  }));
  // After the map, which is asked for while the page is drawn.
  onMount(() => setTimeout(() => void offline.prefetch()));
  createEffect(() => {
    if (story.selectedId() !== null || story.layout() === 'table' || story.notices().length > 0) props.rest.need();
  });
  onCleanup(handleKeys(document, { onEscape: () => takesOut.callOff() || moves.close(), onSearch: moves.showSearch }));

  createEffect(() => {
    const title = titleOf();
    document.title = title === null ? words().say('panel.headline') : words().say('app.page-title', { title });
  });

  createEffect(() => document.documentElement.toggleAttribute('data-embed', story.embed()));

  const bar = () => <InRoom room={frame}>{({ EmbedBar }) => <EmbedBar href={linkToView(pageAddress(), story.view(), props.dataset)} words={words()} />}</InRoom>;

  return (
    <PageContext.Provider value={page}>
    <div class="app">
      <SkipLinks words={words()} />
      <Show when={!story.embed()} fallback={bar()}>
        <Masthead
          words={words()} theme={theme} layout={story.layout()}
          onSearch={moves.showSearch} onLayout={story.setView} onShare={takesOut.share} onLanguage={story.setLanguage}
        />
      </Show>
      <main class="stage">
        <section class="region-reading" id="reading" tabindex="-1" aria-label={words().say('app.region.panel')}>
          <Sheet words={words()} height={moves.sheet()} onHeight={moves.setSheet}>
            <Panel
              {...slots}
              dataset={props.dataset}
              complete={complete()}
              words={words()}
              event={story.selected()}
              previous={story.neighbours().previous}
              next={story.neighbours().next}
              visible={story.visible()}
              kinds={story.kinds()}
              clock={story.clock()}
              head={story.head()}
              from={story.from()}
              hiddenBy={story.hiddenBy()}
              query={story.query()}
              hits={story.hits()}
              tour={story.tour()}
              article={moves.article()}
              changes={<InRoom room={changes}>{({ Changes }) => <Changes words={words()} dataset={props.dataset} />}</InRoom>}
              onSelect={moves.selectFromPanel}
              onToggleKind={story.toggleKind}
              onShowAll={story.showAllKinds}
              onReset={story.reset}
              onQuery={moves.search}
              onTour={moves.tour}
              onArticle={moves.setArticle}
            />
          </Sheet>
        </section>
        <section class="region-map" id="map" tabindex="-1" aria-label={words().say('app.region.map')}>
          <EventsStage
            dataset={props.dataset} words={words()} story={story} rest={props.rest} rows={rows()} hits={found()} theme={theme.shown()}
            speakOfMap={() => speakOf('map')}
            onSelect={moves.selectFromDrawing} onList={moves.showList} onPicture={page.setTakePicture}
          />
        </section>
        <section class="region-time" id="time" tabindex="-1" aria-label={words().say('app.region.time')}>
          <TimeStage dataset={props.dataset} words={words()} story={story} room={record.room} hits={found()} onSelect={moves.selectFromDrawing} />
        </section>
      </main>
      <Notices words={words()} notices={complete() ? story.notices() : []} onDismiss={() => story.dismissNotices()} />
      <Show when={complete() && sharing.parts()}>
        {(parts) => {
          const { Shared } = parts();
          return (
            <Shared
              dataset={props.dataset} words={words()} story={story} rows={rows()} taking={takesOut.taking()} takePicture={takePicture()}
              onPrint={takesOut.print} onDone={takesOut.done}
            />
          );
        }}
      </Show>
      <MissingRooms words={words()} />
      <Show when={offline.parts()}>
        {(parts) => {
          const { UpdateOffer } = parts();
          return <UpdateOffer words={words()} />;
        }}
      </Show>
      <Announcement words={words()} title={titleOf()} />
    </div>
    </PageContext.Provider>
  );
}
