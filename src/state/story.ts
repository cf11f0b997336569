import { batch, createMemo, createSignal, onCleanup, type Accessor } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Dataset, Event, Kind, Toll } from '../dataset/types.ts';
import { parseAddress, printAddress } from '../select/address.ts';
import { withAllKinds, withHead, withKindToggled, withSelected } from '../select/moves.ts';
import type { Notice } from '../select/notice.ts';
import { eventsOfShownKinds, neighbours, stopBeside, stopsOf, type Neighbours } from '../select/stops.ts';
import { tollsAt } from '../select/tolls.ts';
import type { View } from '../select/view.ts';
import { hiddenBy, isShown, isSoft, latestEvent, visibleEvents } from '../select/visible.ts';
import type { AddressPort } from './address-port.ts';
import { createPlayback } from './playback.ts';
import { intervalTicker, type Ticker } from './ticker.ts';

/** What the page shows, and the only ways to change it. Lists keep their identity while their members are the same. */
export interface Story {
  readonly view: Accessor<View>;
  readonly visible: Accessor<readonly Event[]>;
  /** Events of the shown kinds, whatever the head. */
  readonly ofShownKinds: Accessor<readonly Event[]>;
  readonly isVisible: (event: Event) => boolean;
  readonly isSoft: (event: Event) => boolean;
  readonly selected: Accessor<Event | null>;
  /** Which filter would hide the selected event; null where none would, or with nothing selected. */
  readonly hiddenBy: Accessor<'kinds' | 'time' | null>;
  readonly neighbours: Accessor<Neighbours>;
  readonly latest: Accessor<Event | null>;
  readonly tolls: Accessor<readonly Toll[]>;
  readonly stops: Accessor<readonly Day[]>;
  readonly notices: Accessor<readonly Notice[]>;
  readonly playing: Accessor<boolean>;
  /** While the reader drags: nothing is written. Stops playing. */
  readonly moveHead: (day: Day) => void;
  /** The reader has let go: the address is written. */
  readonly rest: () => void;
  /** Makes a history entry. An unknown id changes nothing. */
  readonly select: (id: string | null) => void;
  /** To the previous or next stop, at rest there; stays where there is none. */
  readonly step: (direction: -1 | 1) => void;
  readonly toggleKind: (kind: Kind) => void;
  readonly showAllKinds: () => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly dismissNotices: () => void;
}

/** Call it under a Solid root: it lets go of the address and the clock when that root is disposed. */
export function createStory(dataset: Dataset, address: AddressPort, ticker: Ticker = intervalTicker): Story {
  const opened = parseAddress(address.read(), dataset);
  const [view, setView] = createSignal(opened.view);
  const [notices, setNotices] = createSignal(opened.notices);
  const byId = new Map(dataset.events.map((event) => [event.id, event]));

  const stops = createMemo(() => stopsOf(dataset, view()), undefined, { equals: haveSameMembers });
  const selected = createMemo(() => byId.get(view().selected ?? '') ?? null);

  // Written only when it differs: browsers refuse an address that is rewritten too often.
  const rest = () => {
    const query = printAddress(view(), dataset);
    if (query !== address.read()) address.replace(query);
  };

  const playback = createPlayback(
    {
      head: () => view().head,
      stops,
      beginning: dataset.axis.earliest,
      onStep: (day) => setView(withHead(view(), dataset, day)),
      onEnd: rest,
    },
    ticker,
  );

  const moveHead = (day: Day) => {
    playback.halt();
    setView(withHead(view(), dataset, day));
  };

  const select = (id: string | null) => {
    const event = id === null ? null : byId.get(id);
    if (event === undefined || id === view().selected) return;
    playback.halt();
    rest();
    setView(withSelected(view(), dataset, event));
    address.push(printAddress(view(), dataset));
  };

  const step = (direction: -1 | 1) => {
    moveHead(stopBeside(stops(), view().head, direction) ?? view().head);
    rest();
  };

  const show = (next: View) => {
    setView(next);
    if (!playback.playing()) rest();
  };

  onCleanup(
    address.onPop(() => {
      const { view: revisited, notices: found } = parseAddress(address.read(), dataset);
      playback.halt();
      batch(() => {
        setView(revisited);
        setNotices(found);
      });
    }),
  );

  return {
    view,
    visible: createMemo(() => visibleEvents(dataset, view()), undefined, { equals: haveSameMembers }),
    ofShownKinds: createMemo(() => eventsOfShownKinds(dataset, view()), undefined, { equals: haveSameMembers }),
    isVisible: (event) => isShown(event, view()),
    isSoft: (event) => isSoft(event, view()),
    selected,
    hiddenBy: createMemo(() => hiddenByOf(selected(), view())),
    neighbours: createMemo(() => neighbours(dataset, view(), view().selected ?? '')),
    latest: createMemo(() => latestEvent(dataset, view())),
    tolls: createMemo(() => tollsAt(dataset, view()), undefined, { equals: haveSameMembers }),
    stops,
    notices,
    playing: playback.playing,
    moveHead,
    rest,
    select,
    step,
    toggleKind: (kind) => show(withKindToggled(view(), kind)),
    showAllKinds: () => show(withAllKinds(view())),
    play: playback.play,
    pause: playback.pause,
    dismissNotices: () => setNotices([]),
  };
}

function hiddenByOf(event: Event | null, view: View): 'kinds' | 'time' | null {
  return event === null ? null : hiddenBy(event, view);
}

function haveSameMembers<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((member, index) => member === b[index]);
}
