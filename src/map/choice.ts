import { createSignal, type Accessor } from 'solid-js';
import type { Event, Place } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { eventsIn } from './features.ts';
import { placesAt } from './outlines.ts';
import type { LongitudeLatitude, ScreenPoint } from './port.ts';

/** An open list of events to choose from. */
export interface Choice {
  readonly events: readonly Event[];
  readonly at: ScreenPoint;
  readonly title: string;
  readonly note: string | null;
  /** The button that opened it and gets the focus back; null where it was the ground itself. */
  readonly opener: HTMLElement | null;
}

interface Sources {
  readonly events: Accessor<readonly Event[]>;
  readonly places: Accessor<readonly Place[]>;
  readonly words: Accessor<Words>;
}

export interface Chooses {
  readonly current: Accessor<Choice | null>;
  /** Offers every event whose area holds the spot; a line counts within `tolerance` degrees. */
  readonly openAt: (position: LongitudeLatitude, at: ScreenPoint, tolerance: number) => void;
  readonly open: (choice: Omit<Choice, 'note'>) => void;
  readonly close: () => void;
}

export function createChoice({ events, places, words }: Sources): Chooses {
  const [current, set] = createSignal<Choice | null>(null);

  const openAt: Chooses['openAt'] = (position, at, tolerance) => {
    const found = eventsIn(events(), placesAt(places(), position, tolerance).map((place) => place.id));
    if (found.length === 0) return;
    const only = found.every((event) => event.place?.id === found[0]?.place?.id) ? found[0]?.place?.id : undefined;
    const title = only === undefined ? words().say('map.choose-here') : words().say('map.choose', { place: words().place(only) });
    set({ events: found, at, title, note: words().say('map.choose-note'), opener: null });
  };

  const close = () => {
    const opener = current()?.opener;
    if (current() !== null) set(null);
    if (opener?.isConnected) opener.focus();
  };

  return { current, openAt, open: (choice) => set({ ...choice, note: null }), close };
}
