import { createEffect, createMemo, createSignal, on, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { EventsStage } from './app-map.tsx';
import { Announcement, Notices } from './app-notices.tsx';
import { Masthead, SkipLinks } from './app-masthead.tsx';
import { pageAddress } from './app-address.ts';
import { handleKeys, handlePrintKey } from './app-keys.ts';
import { createRecordSource, recordSlots } from './app-record.tsx';
import { changes, fetchAhead, frame, offline, sharing } from './app-rooms.ts';
import type { Taking } from './app-shared.tsx';
import { idsOf, textsOf } from './app-texts.ts';
import { TimeStage } from './app-time.tsx';
import type { Dataset } from './dataset/types.ts';
import { followLanguage } from './language/language-switch.tsx';
import type { Speech } from './language/speech.ts';
import { InRoom, MissingRooms } from './lazy/in-room.tsx';
import { soonOrAtFirstMove, type Room } from './lazy/room.ts';
import { focusInList, focusLater } from './panel/panel-focus.ts';
import { focusSearch } from './panel/search-field.tsx';
import { Sheet, type SheetHeight } from './panel/sheet.tsx';
import type { TourMove } from './panel/tour.tsx';
import { Panel } from './panel/view.tsx';
import { eventsOfEntry } from './select/record/joined.ts';
import { linkToView } from './share/links.ts';
import type { TakePicture } from './share/picture-port.ts';
import type { AddressPort } from './state/address-port.ts';
import { createStory } from './state/story.ts';
import { createTheme } from './theme/theme-switch.tsx';
import './app.css';

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
  const [sheet, setSheet] = createSignal<SheetHeight>('middle');
  const [article, setArticle] = createSignal<string | null>(null);
  const [taking, setTaking] = createSignal<Taking>(null);
  const [takePicture, setTakePicture] = createSignal<TakePicture | null>(null);
  const found = createMemo(() => idsOf(story.hits()));
  /** What the table lists and a download takes: what is shown, and of that what a search finds. */
  const rows = createMemo(() => (found() === null ? story.visible() : story.visible().filter(({ id }) => found()?.has(id))));
  let opener: Element | null = null;

  const selectFromDrawing = (id: string) => {
    opener = document.activeElement;
    // Who came by keyboard reads on in the card; a press of the mouse leaves the focus where it was.
    const byKeyboard = opener?.matches(':focus-visible') ?? false;
    setArticle(null);
    // What both bodies tell of has one mark, and the event's card holds both.
    const shown = story.record();
    story.select((shown && eventsOfEntry(shown, id)[0]) ?? id);
    if (byKeyboard) focusLater(document, '.card-title');
  };
  const selectFromPanel = (id: string | null) => {
    opener = null;
    setArticle(null);
    story.select(id);
  };

  const openList = () => {
    setArticle(null);
    story.select(null);
    setSheet('high');
  };
  const showList = () => {
    openList();
    document.querySelector<HTMLElement>('.list-title')?.focus();
  };
  const showSearch = () => {
    openList();
    focusSearch(document);
  };

  const search = (text: string) => {
    story.setQuery(text);
    if (text !== '') setSheet('high');
  };

  const tour = (move: TourMove) => {
    setArticle(null);
    if (move === 'start') story.startTour();
    else if (move === 'leave') story.leaveTour();
    else story.moveTour(move);
    setSheet('middle');
  };

  const close = () => {
    const id = story.selectedId();
    const wasOnArticle = article() !== null;
    setArticle(null);
    if (id === null || wasOnArticle) return;
    story.select(null);
    if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus();
    else focusInList(document, id);
  };

  const share = () => {
    sharing.need();
    setTaking('share');
  };
  /** The report, or where that cannot be had the page itself. */
  const print = async () => {
    await Promise.all([sharing.prefetch(), props.rest.prefetch()]);
    if (sharing.parts() === null || !complete()) globalThis.print();
    else setTaking('print');
  };

  onMount(() => soonOrAtFirstMove(document, () => {
    props.rest.need();
    fetchAhead();
  }));
  // After the map, which is asked for while the page is drawn.
  onMount(() => setTimeout(() => void offline.prefetch()));
  createEffect(() => {
    if (story.selectedId() !== null || story.layout() === 'table' || story.notices().length > 0) props.rest.need();
  });
  onCleanup(handlePrintKey(document, () => void print()));
  onCleanup(handleKeys(document, { onEscape: close, onSearch: showSearch }));

  createEffect(() => {
    const title = titleOf();
    document.title = title === null ? words().say('panel.headline') : words().say('app.page-title', { title });
  });

  createEffect(() => document.documentElement.toggleAttribute('data-embed', story.embed()));

  // On a phone the sheet would lie over half of the table that was asked for.
  createEffect(() => {
    if (story.layout() === 'table' && story.selectedId() === null) setSheet('low');
  });

  createEffect(
    on(() => story.selectedId(), (id) => {
      setArticle(null);
      // What was found far up on a full sheet is read beside the map; a search goes on where it was.
      if (id !== null && sheet() !== 'middle') setSheet('middle');
    }),
  );

  const bar = () => <InRoom room={frame}>{({ EmbedBar }) => <EmbedBar href={linkToView(pageAddress(), story.view(), props.dataset)} words={words()} />}</InRoom>;

  return (
    <div class="app">
      <SkipLinks words={words()} />
      <Show when={!story.embed()} fallback={bar()}>
        <Masthead
          words={words()} theme={theme} layout={story.layout()}
          onSearch={showSearch} onLayout={story.setView} onShare={share} onLanguage={story.setLanguage}
        />
      </Show>
      <main class="stage">
        <section class="region-reading" id="reading" tabindex="-1" aria-label={words().say('app.region.panel')}>
          <Sheet words={words()} height={sheet()} onHeight={setSheet}>
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
              article={article()}
              changes={<InRoom room={changes}>{({ Changes }) => <Changes words={words()} dataset={props.dataset} />}</InRoom>}
              onSelect={selectFromPanel}
              onToggleKind={story.toggleKind}
              onShowAll={story.showAllKinds}
              onReset={story.reset}
              onQuery={search}
              onTour={tour}
              onArticle={setArticle}
            />
          </Sheet>
        </section>
        <section class="region-map" id="map" tabindex="-1" aria-label={words().say('app.region.map')}>
          <EventsStage
            dataset={props.dataset} words={words()} story={story} rest={props.rest} rows={rows()} hits={found()} theme={theme.shown()}
            speakOfMap={() => speakOf('map')}
            onSelect={selectFromDrawing} onList={showList} onPicture={(take) => setTakePicture(() => take)}
          />
        </section>
        <section class="region-time" id="time" tabindex="-1" aria-label={words().say('app.region.time')}>
          <TimeStage dataset={props.dataset} words={words()} story={story} room={record.room} hits={found()} onSelect={selectFromDrawing} />
        </section>
      </main>
      <Notices words={words()} notices={complete() ? story.notices() : []} onDismiss={() => story.dismissNotices()} />
      <Show when={complete() && sharing.parts()}>
        {(parts) => {
          const { Shared } = parts();
          return (
            <Shared
              dataset={props.dataset} words={words()} story={story} rows={rows()} taking={taking()} takePicture={takePicture()}
              onPrint={() => setTaking('print')} onDone={() => setTaking(null)}
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
  );
}
