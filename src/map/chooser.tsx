import { For, onCleanup, onMount, Show, type JSX } from 'solid-js';
import type { RecordStrike } from '../dataset/record.ts';
import type { Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { cell, cellOf } from './cells.ts';
import { Mark } from './mark.tsx';
import type { ScreenPoint } from './port.ts';
import { RecordRing } from './record-ring.tsx';

interface ChooserProps {
  readonly title: string;
  /** A line under the title: what the outline is, that positions are not reported. */
  readonly note: string | null;
  readonly events: readonly Event[];
  readonly record: readonly RecordStrike[];
  /** Whether the reader asked for the record's strikes rather than for the events. */
  readonly atRecord: boolean;
  readonly selected: Event | null;
  readonly recordSelected: string | null;
  readonly joined: ReadonlySet<string>;
  readonly soft: (event: Event) => boolean;
  readonly at: ScreenPoint;
  readonly size: { readonly width: number; readonly height: number };
  readonly words: Words;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

const width = 290;

/** A short list to choose from, where one spot of the map stands for several events. */
export function Chooser(props: ChooserProps): JSX.Element {
  let root: HTMLDivElement | undefined;
  let list: HTMLUListElement | undefined;
  let rings: HTMLUListElement | undefined;
  const elsewhere = (pointer: PointerEvent) => {
    if (pointer.target instanceof Node && !root?.contains(pointer.target)) props.onClose();
  };
  onMount(() => {
    const first = (props.atRecord && rings?.querySelector('button')) || list?.querySelector('button') || rings?.querySelector('button');
    first?.focus();
    if (props.atRecord) rings?.previousElementSibling?.scrollIntoView({ block: 'start' });
    document.addEventListener('pointerdown', elsewhere, true);
    onCleanup(() => document.removeEventListener('pointerdown', elsewhere, true));
  });
  const detail = (event: Event) => {
    const date = props.words.date(event.date);
    return event.place ? props.words.say('map.choose-detail', { date, place: props.words.place(event.place.id) }) : date;
  };
  const left = () => Math.max(8, Math.min(props.size.width - width - 8, props.at.x - width / 2));
  const upwards = () => props.at.y > props.size.height / 2;
  const room = () => Math.max(120, (upwards() ? props.at.y : props.size.height - props.at.y) - 24);
  return (
    <div
      ref={(element) => (root = element)}
      class="map-chooser"
      role="dialog"
      aria-label={props.title}
      style={{
        width: `${Math.min(width, props.size.width - 16)}px`,
        left: `${left()}px`,
        'max-height': `${room()}px`,
        ...(upwards() ? { bottom: `${props.size.height - props.at.y + 10}px` } : { top: `${props.at.y + 10}px` }),
      }}
      onKeyDown={(key) => {
        if (key.key !== 'Escape') return;
        key.preventDefault();
        props.onClose();
      }}
    >
      <div class="map-chooser-head">
        <strong>{props.title}</strong>
        <button type="button" class="map-chooser-close" aria-label={props.words.say('map.close')} onClick={() => props.onClose()}>
          ×
        </button>
      </div>
      <Show when={props.note}>{(note) => <p>{note()}</p>}</Show>
      <ul ref={(element) => (list = element)}>
        <For each={props.events}>
          {(event) => (
            <li>
              <button type="button" aria-pressed={event === props.selected} onClick={() => props.onSelect(event.id)}>
                <Mark event={event} selected={false} soft={props.soft(event)} joined={props.joined.has(event.id)} side={cellOf(event, false)} />
                <span>
                  {props.words.title(event)}
                  <small>{detail(event)}</small>
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.record.length > 0}>
        <p>{props.words.plural('record.map.choose', props.record.length)}</p>
        <ul ref={(element) => (rings = element)}>
          <For each={props.record}>
            {(strike) => (
              <li>
                <button type="button" aria-pressed={strike.id === props.recordSelected} onClick={() => props.onSelect(strike.id)}>
                  <RecordRing selected={false} side={cell.fine} />
                  <span>
                    {props.words.recordTitle(strike)}
                    <small>{props.words.say('record.map.choose-detail', { date: props.words.date(strike.date) })}</small>
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
