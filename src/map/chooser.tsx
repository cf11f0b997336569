import { createSignal, For, onMount, Show, type Accessor, type JSX } from 'solid-js';
import type { RecordStrike } from '../dataset/record.ts';
import type { Event } from '../dataset/types.ts';
import { usePage } from '../ui/page.tsx';
import { cell, cellOf } from './forms.ts';
import { Mark, Ring } from './mark.tsx';
import { placesAt } from './outlines.ts';
import type { LongitudeLatitude, Point } from './plane.ts';
import { eventsIn, strikesIn } from './stands.ts';

/** A list to choose from, where one spot of the map stands for several events: the documents', then the public record's strikes. */
export interface Choice {
  readonly events: readonly Event[];
  readonly strikes: readonly RecordStrike[];
  /** Whether the reader asked for the record's strikes rather than for the events. */
  readonly atRecord: boolean;
  /** The spot, and the box of the map, on the screen. */
  readonly at: Point;
  readonly within: DOMRect;
  readonly title: string;
  /** A line under the title: what the outline is, that positions are not reported. */
  readonly note: string | null;
  /** The button that opened it and gets the focus back; null where it was the ground itself. */
  readonly opener: HTMLElement | null;
}

export interface Choosing {
  readonly choice: Accessor<Choice | null>;
  /** Offers everything whose area holds the spot; a line counts within `tolerance` degrees. */
  readonly chooseAt: (position: LongitudeLatitude, spot: Pick<Choice, 'at' | 'within'>, tolerance: number) => void;
  readonly choose: (choice: Choice) => void;
  /** The focus goes back to what opened it. */
  readonly close: () => void;
  /** The focus stays where the reader has taken it. */
  readonly dismiss: (choice: Choice) => void;
}

export function createChoosing(): Choosing {
  const { dataset, words, story } = usePage();
  const [choice, setChoice] = createSignal<Choice | null>(null);
  return {
    choice,
    choose: setChoice,
    chooseAt: (position, spot, tolerance) => {
      const here = placesAt(dataset.places, position, tolerance).map((place) => place.id);
      const [events, strikes] = [eventsIn(story.visible(), here), strikesIn(story.recordMarks(), here)];
      const [only, ...others] = new Set([...events.map((event) => event.place?.id), ...strikes.map(({ theatre }) => theatre)]);
      if (only === undefined || only === null) return;
      const title = others.length > 0 ? words().say('map.choose-here') : words().say('map.choose', { place: words().place(only) });
      setChoice({ events, strikes, atRecord: false, ...spot, title, note: words().say('map.choose-note'), opener: null });
    },
    close: () => {
      const opener = choice()?.opener;
      setChoice(null);
      if (opener?.isConnected) opener.focus();
    },
    dismiss: (dismissed) => void setChoice((open) => (open === dismissed ? null : open)),
  };
}

interface ChooserProps {
  readonly choice: Choice;
  readonly onClose: () => void;
  readonly onDismiss: () => void;
}

const width = 290;

export function Chooser(props: ChooserProps): JSX.Element {
  const { words, story, reader } = usePage();
  let box!: HTMLDivElement;
  let list!: HTMLUListElement;
  let rings: HTMLUListElement | undefined;
  // The record may be switched off under an open list.
  const strikes = () => props.choice.strikes.filter((strike) => story.recordMarks().includes(strike));
  onMount(() => {
    box.showPopover();
    const first = (props.choice.atRecord && rings?.querySelector('button')) || list.querySelector('button') || rings?.querySelector('button');
    first?.focus();
    if (props.choice.atRecord) rings?.previousElementSibling?.scrollIntoView({ block: 'start' });
  });
  const select = (id: string) => {
    props.onClose();
    reader.selectFromDrawing(id);
  };
  const detail = (event: Event) => {
    const date = words().date(event.date);
    return event.place ? words().say('map.choose-detail', { date, place: words().place(event.place.id) }) : date;
  };
  // A map that moves or is resized closes it: where it stands is found once.
  const { at, within } = props.choice;
  const left = within.x + Math.max(8, Math.min(within.width - width - 8, at.x - within.x - width / 2));
  const upwards = at.y - within.y > within.height / 2;
  const room = Math.max(120, (upwards ? at.y - within.y : within.bottom - at.y) - 24);
  return (
    <div
      ref={(element) => (box = element)}
      class="map-chooser"
      popover="auto"
      role="dialog"
      aria-label={props.choice.title}
      style={{
        width: `${Math.min(width, within.width - 16)}px`,
        left: `${left}px`,
        'max-height': `${room}px`,
        ...(upwards ? { bottom: `${innerHeight - at.y + 10}px` } : { top: `${at.y + 10}px` }),
      }}
      onToggle={({ newState }) => newState === 'closed' && props.onDismiss()}
      onKeyDown={(key) => {
        if (key.key !== 'Escape') return;
        // The card behind it stays open.
        key.preventDefault();
        props.onClose();
      }}
    >
      <div class="map-chooser-head">
        <strong>{props.choice.title}</strong>
        <button type="button" class="map-chooser-close" aria-label={words().say('map.close')} onClick={() => props.onClose()}>
          ×
        </button>
      </div>
      <Show when={props.choice.note}>{(note) => <p>{note()}</p>}</Show>
      <ul ref={(element) => (list = element)}>
        <For each={props.choice.events}>
          {(event) => (
            <li>
              <button type="button" aria-pressed={event === story.selected()} onClick={() => select(event.id)}>
                <Mark event={event} selected={false} soft={story.isSoft(event)} joined={story.joined().has(event.id)} side={cellOf(event, false)} />
                <span>
                  {words().title(event)}
                  <small>{detail(event)}</small>
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={strikes().length > 0}>
        <p>{words().plural('record.map.choose', strikes().length)}</p>
        <ul ref={(element) => (rings = element)}>
          <For each={strikes()}>
            {(strike) => (
              <li>
                <button type="button" aria-pressed={strike.id === story.selectedEntry()?.id} onClick={() => select(strike.id)}>
                  <Ring selected={false} side={cell.fine} />
                  <span>
                    {words().recordTitle(strike)}
                    <small>{words().say('record.map.choose-detail', { date: words().date(strike.date) })}</small>
                  </span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
