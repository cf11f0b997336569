import { createSignal, type Accessor } from 'solid-js';
import type { RecordStrike } from '../dataset/record.ts';
import type { Event, Place } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { eventsIn, strikesIn } from './features.ts';
import { placesAt } from './outlines.ts';
import type { LongitudeLatitude, ScreenPoint } from './port.ts';

/** An open list to choose from: the documents' events, then the public record's strikes. */
export interface Choice {
  readonly events: readonly Event[];
  readonly record: readonly RecordStrike[];
  /** Whether the list opens at the record's strikes. */
  readonly atRecord: boolean;
  readonly at: ScreenPoint;
  readonly title: string;
  readonly note: string | null;
  /** The button that opened it and gets the focus back; null where it was the ground itself. */
  readonly opener: HTMLElement | null;
}

interface Sources {
  readonly events: Accessor<readonly Event[]>;
  readonly record: Accessor<readonly RecordStrike[]>;
  readonly places: Accessor<readonly Place[]>;
  readonly words: Accessor<Words>;
}

export interface Chooses {
  readonly current: Accessor<Choice | null>;
  /** Offers everything whose area holds the spot; a line counts within `tolerance` degrees. */
  readonly openAt: (position: LongitudeLatitude, at: ScreenPoint, tolerance: number) => void;
  readonly open: (choice: Omit<Choice, 'note'>) => void;
  readonly close: () => void;
}

export function createChoice({ events, record, places, words }: Sources): Chooses {
  const [current, set] = createSignal<Choice | null>(null);

  const openAt: Chooses['openAt'] = (position, at, tolerance) => {
    const here = placesAt(places(), position, tolerance).map((place) => place.id);
    const [found, strikes] = [eventsIn(events(), here), strikesIn(record(), here)];
    const [only, ...others] = new Set([...found.map((event) => event.place?.id), ...strikes.map(({ theatre }) => theatre)]);
    if (only === undefined || only === null) return;
    const title = others.length > 0 ? words().say('map.choose-here') : words().say('map.choose', { place: words().place(only) });
    set({ events: found, record: strikes, atRecord: false, at, title, note: words().say('map.choose-note'), opener: null });
  };

  const close = () => {
    const opener = current()?.opener;
    if (current() !== null) set(null);
    if (opener?.isConnected) opener.focus();
  };

  return { current, openAt, open: (choice) => set({ ...choice, note: null }), close };
}
