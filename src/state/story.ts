import { batch, createSignal, onCleanup, type Accessor } from 'solid-js';
import type { PublicRecord } from '../dataset/record.ts';
import type { Dataset, Event, Turn } from '../dataset/types.ts';
import { parseAddress } from '../select/address.ts';
import * as moves from '../select/moves.ts';
import type { Notice } from '../select/notice.ts';
import { isEntryId } from '../select/record/entries.ts';
import { withEntryNamed, withRecord } from '../select/record/moves.ts';
import { stopBeside } from '../select/stops.ts';
import type { View } from '../select/view.ts';
import type { Actions } from './actions.ts';
import type { AddressPort } from './address-port.ts';
import { createChanges } from './changes.ts';
import { createFields, type Fields } from './fields.ts';
import { createPlayback, type Player } from './playback.ts';
import { createRecord, noRecord, type RecordShown } from './record.ts';
import { createSearching, type Searching } from './searching.ts';
import { createShown, listOf, type Shown } from './shown.ts';
import { intervalTicker, type Ticker } from './ticker.ts';
import { createTour, type TourStage } from './tour.ts';
import { createWriter } from './writer.ts';

/** What the page shows, and the only ways to change it. */
export interface Story extends Fields, Shown, RecordShown, Player, Searching, Actions {
  readonly view: Accessor<View>;
  readonly notices: Accessor<readonly Notice[]>;
  readonly tour: Accessor<TourStage | null>;
  /** Of the visible events those that a search finds: what the table lists, a download takes and the report prints. */
  readonly listed: Accessor<readonly Event[]>;
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
  const { textsOf, ticker = intervalTicker, loadRecord = noRecord } = options;
  const opened = parseAddress(address.read(), dataset);
  const [view, setView] = createSignal(opened.view);
  const [notices, setNotices] = createSignal(opened.notices);
  const fields = createFields(view);
  const record = createRecord(dataset, view, fields, loadRecord, () => setView(record.reach(view())));
  const { axis } = record.shown;
  const shown = createShown(dataset, view, fields, record.shown.record);
  const searching = createSearching(dataset, textsOf);
  const listed = listOf(() => shown.visible().filter(({ id }) => searching.found()?.has(id) ?? true));
  const tour = createTour(dataset.turns);

  const write = createWriter(view, dataset, address);
  const rest = () => write('replace');

  const { halt, ...player } = createPlayback(
    {
      axis,
      head: () => view().head,
      stops: shown.stops,
      beginning: () => view().from ?? axis().earliest,
      onStep: (day) => setView(moves.withHead(view(), dataset, day)),
      onEnd: rest,
    },
    ticker,
  );

  const { hold, settle, filter, enter, look } = createChanges({ view, setView, write, playback: { playing: player.playing, halt }, tour });

  const select = (id: string | null) => {
    if (id === view().selected) return;
    if (isEntryId(dataset, id)) return enter(record.reach(withEntryNamed(view(), id)));
    const event = id === null ? null : dataset.events.find((candidate) => candidate.id === id);
    if (event !== undefined) enter(moves.withSelected(view(), dataset, event));
  };

  const reset = () => batch(() => {
    searching.setQuery('');
    enter(moves.withDefaults(view(), dataset));
  });

  const setRecord = (on: boolean) => {
    look(withRecord(view(), dataset, on));
    if (on) record.retry();
  };

  const showTurn = (turn: Turn | null) => {
    if (turn === null) return;
    const next = moves.withTurn(view(), dataset, turn);
    const isUnderWay = tour.stage() !== null;
    batch(() => {
      searching.setQuery('');
      if (!isUnderWay) return enter(next, turn);
      hold(next, turn);
      return rest();
    });
  };

  const revisit = () => {
    const found = parseAddress(address.read(), dataset);
    batch(() => {
      hold(record.reach(found.view));
      setNotices(found.notices);
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
    setLanguage: (language) => filter(moves.withLanguage(view(), language)),
    setCamera: (camera) => filter(moves.withCamera(view(), camera)),
    play: () => {
      tour.stand(null);
      player.play();
    },
    startTour: (id) => showTurn(tour.turnOf(id)),
    moveTour: (direction) => showTurn(tour.beside(direction)),
    leaveTour: () => tour.stand(null),
    dismissNotices: () => setNotices([]),
  };
}
