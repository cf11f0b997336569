import { createEffect, createMemo, createSignal, on, onCleanup, Show, type JSX } from 'solid-js';
import { EventsStage } from './app-map.tsx';
import { Announcement, Notices } from './app-notices.tsx';
import { Masthead, SkipLinks } from './app-masthead.tsx';
import { handleKeys } from './app-keys.ts';
import { pageAddress, Shared } from './app-shared.tsx';
import { createRecordSource, recordSlots } from './app-record.tsx';
import { idsOf, textsOf } from './app-texts.ts';
import { TimeStage } from './app-time.tsx';
import { Changes } from './changes/view.tsx';
import type { Dataset } from './dataset/types.ts';
import { createSpeech } from './language/language-switch.tsx';
import { UpdateOffer } from './offline/view.tsx';
import { focusInList, focusLater } from './panel/panel-focus.ts';
import { focusSearch } from './panel/search-field.tsx';
import { Sheet, type SheetHeight } from './panel/sheet.tsx';
import type { TourMove } from './panel/tour.tsx';
import { Panel } from './panel/view.tsx';
import { EmbedBar } from './share/embed-bar.tsx';
import { eventsOfEntry } from './select/record/joined.ts';
import { linkToView } from './share/links.ts';
import type { TakePicture } from './share/picture-port.ts';
import type { AddressPort } from './state/address-port.ts';
import { createStory } from './state/story.ts';
import { createTheme } from './theme/theme-switch.tsx';
import type { Words } from './words/words.ts';
import './app.css';

/** The page: one story, told by the panel, the map and the timeline. */
export function App(props: { dataset: Dataset; words: Words; address: AddressPort }): JSX.Element {
  // The dataset and the address never change while the page is open.
  const story = createStory(props.dataset, props.address, { textsOf: (event) => textsOf(event, words()), loadRecord: () => record.load() });
  const { words, speakOfRecord } = createSpeech(props.words, () => story.view().language);
  const record = createRecordSource(speakOfRecord);
  const slots = recordSlots({ dataset: props.dataset, words, story, room: record.room });
  const titleOf = () => {
    const [event, entry] = [story.selected(), story.selectedEntry()];
    if (event !== null) return words().title(event);
    return entry === null ? null : words().recordTitle(entry);
  };
  const theme = createTheme();
  const [sheet, setSheet] = createSignal<SheetHeight>('middle');
  const [article, setArticle] = createSignal<string | null>(null);
  const [sharing, setSharing] = createSignal(false);
  const [takePicture, setTakePicture] = createSignal<TakePicture | null>(null);
  const found = createMemo(() => idsOf(story.hits()));
  /** What the table lists and a download takes: what is shown, and of that what a search finds. */
  const rows = createMemo(() => story.visible().filter(({ id }) => found()?.has(id) ?? true));
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
    const id = story.view().selected;
    const wasOnArticle = article() !== null;
    setArticle(null);
    if (id === null || wasOnArticle) return;
    story.select(null);
    if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus();
    else focusInList(document, id);
  };

  onCleanup(handleKeys(document, { onEscape: close, onSearch: showSearch }));

  createEffect(() => {
    const title = titleOf();
    document.title = title === null ? words().say('panel.headline') : words().say('app.page-title', { title });
  });

  createEffect(() => document.documentElement.toggleAttribute('data-embed', story.view().embed));

  // On a phone the sheet would lie over half of the table that was asked for.
  createEffect(() => {
    if (story.view().view === 'table' && story.view().selected === null) setSheet('low');
  });

  createEffect(
    on(() => story.view().selected, (id) => {
      setArticle(null);
      // What was found far up on a full sheet is read beside the map; a search goes on where it was.
      if (id !== null && sheet() !== 'middle') setSheet('middle');
    }),
  );

  return (
    <div class="app">
      <SkipLinks words={words()} />
      <Show when={!story.view().embed} fallback={<EmbedBar href={linkToView(pageAddress(), story.view(), props.dataset)} words={words()} />}>
        <Masthead
          words={words()} theme={theme} layout={story.view().view}
          onSearch={showSearch} onLayout={story.setView} onShare={() => setSharing(true)} onLanguage={story.setLanguage}
        />
      </Show>
      <main class="stage">
        <section class="region-reading" id="reading" tabindex="-1" aria-label={words().say('app.region.panel')}>
          <Sheet words={words()} height={sheet()} onHeight={setSheet}>
            <Panel
              {...slots}
              dataset={props.dataset}
              words={words()}
              event={story.selected()}
              previous={story.neighbours().previous}
              next={story.neighbours().next}
              visible={story.visible()}
              kinds={story.view().kinds}
              clock={story.view().clock}
              head={story.view().head}
              from={story.view().from}
              hiddenBy={story.hiddenBy()}
              query={story.query()}
              hits={story.hits()}
              tour={story.tour()}
              article={article()}
              changes={<Changes words={words()} dataset={props.dataset} />}
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
            dataset={props.dataset} words={words()} story={story} rows={rows()} hits={found()} theme={theme.shown()}
            onSelect={selectFromDrawing} onList={showList} onPicture={(take) => setTakePicture(() => take)}
          />
        </section>
        <section class="region-time" id="time" tabindex="-1" aria-label={words().say('app.region.time')}>
          <TimeStage dataset={props.dataset} words={words()} story={story} room={record.room} hits={found()} onSelect={selectFromDrawing} />
        </section>
      </main>
      <Notices words={words()} notices={story.notices()} onDismiss={() => story.dismissNotices()} />
      <Shared dataset={props.dataset} words={words()} story={story} rows={rows()} open={sharing()} takePicture={takePicture()} onClose={() => setSharing(false)} />
      <UpdateOffer words={words()} />
      <Announcement words={words()} title={titleOf()} />
    </div>
  );
}
