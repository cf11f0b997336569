import { batch, createMemo, createSignal, onCleanup, type Accessor } from 'solid-js';
import type { PublicRecord } from '../dataset/record.ts';
import type { Day } from '../dataset/day.ts';
import type { Clock, Dataset, Event, Kind, Stage } from '../dataset/types.ts';
import { movedOn, parseAddress, type Notice } from '../select/address.ts';
import * as moves from '../select/moves.ts';
import { evenShares, foldOf, type Shares } from '../select/fold.ts';
import { isEntryId } from '../select/record.ts';
import { stopBeside } from '../select/stops.ts';
import type { Camera, Language, Layout, View } from '../select/view.ts';
import { createWriter, type AddressPort, type Writer } from './address.ts';
import { createPlayback, frameTicker, type Playback, type Player, type Ticker } from './playback.ts';
import { createRecord, noRecord, type RecordShown } from './record.ts';
import { createFields, createSearching, createShown, listOf, type Fields, type Searching, type Shown } from './shown.ts';
import { createTour, type Tour, type TourStage } from './tour.ts';

/** What the reader can do. Filtering, looking another way and dismissing let what is playing and the tour go on; all else ends them. */
interface Actions {
  /** While the reader drags the head: nothing is written. */
  readonly moveHead: (day: Day) => void;
  /** While the reader drags the window's start. */
  readonly moveFrom: (day: Day) => void;
  /** While the reader drags the whole window. */
  readonly moveWindow: (from: Day, head: Day) => void;
  /** The reader has let go: the address is written over the current history entry. */
  readonly rest: () => void;
  /** To the previous or next stop, at rest there; stays where there is none. */
  readonly step: (direction: -1 | 1) => void;
  readonly setClock: (clock: Clock) => void;
  /** Null leaves window mode. */
  readonly setFrom: (day: Day | null) => void;
  /** Makes a history entry. An entry of the record switches it on; an unknown id changes nothing. */
  readonly select: (id: string | null) => void;
  /** All dates and kinds, nothing selected and no query, with a history entry, so that Back undoes it. */
  readonly reset: () => void;
  readonly toggleKind: (kind: Kind) => void;
  readonly showAllKinds: () => void;
  /** Map or table, with a history entry. */
  readonly setView: (view: Layout) => void;
  /**
   * The public record beside the documents, fetched when it is first asked for; with a history entry. Asked for again after
   * that has failed, it is fetched again.
   */
  readonly setRecord: (on: boolean) => void;
  readonly setTrueScale: (trueScale: boolean) => void;
  /** Null leaves the choice to the browser. */
  readonly setLanguage: (language: Language | null) => void;
  /** Where the reader has put the map, once it rests; null where it is back where it opens. */
  readonly setCamera: (camera: Camera | null) => void;
  /** At its first stage, or at the one named; one history entry for the whole tour. An unknown id changes nothing. */
  readonly startTour: (id?: string) => void;
  /** To the stage before or after; stays at the ends. */
  readonly moveTour: (direction: -1 | 1) => void;
  /** Leaves everything where it stands. */
  readonly leaveTour: () => void;
  readonly dismissNotices: () => void;
}

/** What the page shows, and the only ways to change it. */
export interface Story extends Fields, Shown, RecordShown, Player, Searching, Actions {
  readonly view: Accessor<View>;
  readonly notices: Accessor<readonly Notice[]>;
  readonly tour: Accessor<TourStage | null>;
  /** Of the visible events those that a search finds: what the table lists, a download takes and the report prints. */
  readonly listed: Accessor<readonly Event[]>;
  /** How wide the axis draws its days: folded, or to true scale. */
  readonly shares: Accessor<Shares>;
}

export interface StoryOptions {
  /** The texts in which an event is searched: its title, place, speakers, excerpts. */
  readonly textsOf: (event: Event) => readonly string[];
  readonly ticker?: Ticker;
  /** Fetches the public record, once it is asked for; without it the record cannot be had. */
  readonly loadRecord?: () => Promise<PublicRecord>;
}

/** Call it under a Solid root: it lets go of the address and the clock when that root is disposed. */
export function createStory(dataset: Dataset, address: AddressPort, options: StoryOptions): Story {
  const { textsOf, ticker = frameTicker, loadRecord = noRecord } = options;
  const opened = parseAddress(address.read(), dataset);
  const [view, setView] = createSignal(opened.view);
  const [notices, setNotices] = createSignal(opened.notices);
  const fields = createFields(view);
  const record = createRecord(dataset, view, fields, loadRecord, () => reachEntry());
  const { axis } = record.shown;
  const shown = createShown(dataset, view, fields, record.shown.record);
  const searching = createSearching(dataset, textsOf);
  const listed = listOf(() => shown.visible().filter(({ id }) => searching.found()?.has(id) ?? true));
  const tour = createTour(dataset.stages);

  const fold = createMemo(() => foldOf(dataset, { record: fields.isRecordOn() }));
  const shares = createMemo(() => (fields.trueScale() ? evenShares(axis()) : fold()));

  const write = createWriter(view, dataset, address);
  const rest = () => write('replace');
  // What the address names may lie after the day that it gives: it follows.
  if (opened.notices.some(({ kind }) => kind === 'moved-on')) rest();
  const reachEntry = () => {
    const before = view();
    const reached = record.reach(before);
    if (before === opened.view) setNotices([...notices(), ...movedOn(address.read(), before, reached)]);
    setView(reached);
    if (reached.head !== before.head) rest();
  };

  const { halt, ...player } = createPlayback(
    {
      axis,
      fold,
      head: () => view().head,
      beginning: () => view().from ?? axis().earliest,
      onStep: (day) => setView(moves.withHead(view(), dataset, day)),
      onEnd: rest,
    },
    ticker,
  );

  const { hold, settle, filter, enter, look } = createChanges({ view, setView, write, playback: { playing: player.playing, halt }, tour });

  const select = (id: string | null) => {
    if (id === view().selected) return;
    if (isEntryId(dataset, id)) return enter(record.reach(moves.withEntryNamed(view(), id)));
    const event = id === null ? null : dataset.events.find((candidate) => candidate.id === id);
    if (event !== undefined) enter(moves.withSelected(view(), dataset, event));
  };

  const reset = () => batch(() => {
    searching.setQuery('');
    enter(moves.withDefaults(view(), dataset));
  });

  const setRecord = (on: boolean) => {
    look(moves.withRecord(view(), dataset, on));
    if (on) record.retry();
  };

  const showStage = (stage: Stage | null) => {
    if (stage === null) return;
    const next = moves.withStage(view(), dataset, stage);
    const isUnderWay = tour.stage() !== null;
    batch(() => {
      searching.setQuery('');
      if (!isUnderWay) return enter(next, stage);
      hold(next, stage);
      return rest();
    });
  };

  const revisit = () => {
    const found = parseAddress(address.read(), dataset);
    batch(() => {
      hold(record.reach(found.view));
      setNotices(found.notices);
      if (found.notices.some(({ kind }) => kind === 'moved-on')) rest();
    });
  };
  onCleanup(address.onPop(revisit));

  return {
    ...fields,
    ...shown,
    ...record.shown,
    ...player,
    ...searching,
    view,
    notices,
    tour: tour.stage,
    listed,
    shares,
    moveHead: (day) => hold(moves.withHead(view(), dataset, day)),
    moveFrom: (day) => hold(moves.withFrom(view(), dataset, day)),
    moveWindow: (from, head) => hold(moves.withWindow(view(), dataset, from, head)),
    rest,
    step: (direction) => settle(moves.withHead(view(), dataset, stopBeside(shown.stops(), view().head, direction) ?? view().head)),
    setClock: (clock) => settle(moves.withClock(view(), clock)),
    setFrom: (day) => settle(moves.withFrom(view(), dataset, day)),
    select,
    reset,
    toggleKind: (kind) => filter(moves.withKindToggled(view(), kind)),
    showAllKinds: () => filter(moves.withAllKinds(view())),
    setView: (layout) => look(moves.withLayout(view(), layout)),
    setRecord,
    setTrueScale: (trueScale) => filter(moves.withTrueScale(view(), trueScale)),
    setLanguage: (language) => filter(moves.withLanguage(view(), language)),
    setCamera: (camera) => filter(moves.withCamera(view(), camera)),
    play: () => {
      tour.stand(null);
      player.play();
    },
    startTour: (id) => showStage(tour.stageOf(id)),
    moveTour: (direction) => showStage(tour.beside(direction)),
    leaveTour: () => tour.stand(null),
    dismissNotices: () => setNotices([]),
  };
}

/** The ways in which one view gives place to another: what they end, and what they leave in the history. */
interface Changes {
  /** The reader takes hold, and stands at a stage of the tour only where one is given. */
  readonly hold: (next: View, stage?: Stage | null) => void;
  /** Takes hold and is at rest at once. */
  readonly settle: (next: View) => void;
  /** Changes what is shown without taking hold: playing and the tour go on. */
  readonly filter: (next: View) => void;
  /** Takes hold with a history entry, and leaves the one behind as it was at that moment. */
  readonly enter: (next: View, stage?: Stage | null) => void;
  /** The like of `enter` without taking hold. */
  readonly look: (next: View) => void;
}

interface Hold {
  readonly view: Accessor<View>;
  readonly setView: (next: View) => void;
  readonly write: Writer;
  readonly playback: Pick<Playback, 'playing' | 'halt'>;
  readonly tour: Pick<Tour, 'stand'>;
}

function createChanges({ view, setView, write, playback, tour }: Hold): Changes {
  const hold = (next: View, stage: Stage | null = null) => {
    playback.halt();
    batch(() => {
      setView(next);
      tour.stand(stage);
    });
  };
  return {
    hold,
    settle: (next) => {
      hold(next);
      write('replace');
    },
    filter: (next) => {
      setView(next);
      if (!playback.playing()) write('replace');
    },
    enter: (next, stage = null) => {
      write('replace');
      hold(next, stage);
      write('push');
    },
    look: (next) => {
      if (next === view()) return;
      write('replace');
      setView(next);
      write('push');
    },
  };
}
