import { batch, createSignal, onCleanup, type Accessor } from 'solid-js';
import type { Dataset, Event, Turn } from '../dataset/types.ts';
import { parseAddress } from '../select/address.ts';
import * as moves from '../select/moves.ts';
import type { Notice } from '../select/notice.ts';
import { stopBeside } from '../select/stops.ts';
import type { View } from '../select/view.ts';
import type { Actions } from './actions.ts';
import type { AddressPort } from './address-port.ts';
import { createPlayback, type Player } from './playback.ts';
import { createSearching, type Searching } from './searching.ts';
import { createShown, type Shown } from './shown.ts';
import { intervalTicker, type Ticker } from './ticker.ts';
import { createTour, type TourStage } from './tour.ts';
import { createWriter } from './writer.ts';

/** What the page shows, and the only ways to change it. */
export interface Story extends Shown, Player, Searching, Actions {
  readonly view: Accessor<View>;
  readonly notices: Accessor<readonly Notice[]>;
  readonly tour: Accessor<TourStage | null>;
}

export interface StoryOptions {
  /** The texts in which an event is searched: its title, place, speakers, excerpts. */
  readonly textsOf: (event: Event) => readonly string[];
  readonly ticker?: Ticker;
}

/** Call it under a Solid root: it lets go of the address and the clock when that root is disposed. */
export function createStory(dataset: Dataset, address: AddressPort, { textsOf, ticker = intervalTicker }: StoryOptions): Story {
  const opened = parseAddress(address.read(), dataset);
  const [view, setView] = createSignal(opened.view);
  const [notices, setNotices] = createSignal(opened.notices);
  const shown = createShown(dataset, view);
  const searching = createSearching(dataset, textsOf);
  const tour = createTour(dataset.turns);

  const write = createWriter(view, dataset, address);
  const rest = () => write('replace');

  const { halt, ...player } = createPlayback(
    {
      axis: dataset.axis,
      head: () => view().head,
      stops: shown.stops,
      beginning: () => view().from ?? dataset.axis.earliest,
      onStep: (day) => setView(moves.withHead(view(), dataset, day)),
      onEnd: rest,
    },
    ticker,
  );

  /** The reader takes hold, and stands at a turn of the tour only where one is given. */
  const hold = (next: View, turn: Turn | null = null) => {
    halt();
    batch(() => {
      setView(next);
      tour.stand(turn);
    });
  };

  const settle = (next: View) => {
    hold(next);
    rest();
  };

  /** Changes what is shown without taking hold: playing and the tour go on. */
  const filter = (next: View) => {
    setView(next);
    if (!player.playing()) rest();
  };

  /** Leaves the entry behind as it was at that moment. */
  const enter = (next: View, turn: Turn | null = null) => {
    rest();
    hold(next, turn);
    write('push');
  };

  const select = (id: string | null) => {
    const event = id === null ? null : dataset.events.find((candidate) => candidate.id === id);
    if (event !== undefined && id !== view().selected) enter(moves.withSelected(view(), dataset, event));
  };

  const reset = () => batch(() => {
    searching.setQuery('');
    enter(moves.withDefaults(view(), dataset));
  });

  const look = (next: View) => {
    if (next === view()) return;
    rest();
    setView(next);
    write('push');
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
      hold(found.view);
      setNotices(found.notices);
    });
  };
  onCleanup(address.onPop(revisit));

  return {
    ...shown,
    ...player,
    ...searching,
    view,
    notices,
    tour: tour.stage,
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
