import { For, Show, type JSX } from 'solid-js';
import type { Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { berthLines } from './berth-words.ts';
import type { Box } from './boxes.ts';
import { isVague, type Stand } from './features.ts';
import { shownIn, type Form } from './forms.ts';
import { Mark } from './mark.tsx';

export interface BerthProps {
  readonly stand: Stand;
  readonly form: Form;
  /** Where it is on the screen. */
  readonly box: Box;
  readonly selected: Event | null;
  readonly soft: (event: Event) => boolean;
  readonly words: Words;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (event: Event | null, target: HTMLElement) => void;
  readonly onMore: (opener: HTMLElement) => void;
}

/** The events of one place in a row: framed where their positions within it are not reported, bare at a town. */
export function BerthView(props: BerthProps): JSX.Element {
  const shown = () => shownIn(props.form, props.stand.events, props.selected?.id ?? null);
  const hidden = () => props.stand.events.length - shown().length;
  const place = () => props.words.place(props.stand.place.id);
  const holdsSelected = () => props.selected?.place?.id === props.stand.place.id;
  return (
    <div
      class="map-berth"
      classList={{ framed: isVague(props.stand.place), town: !isVague(props.stand.place) && props.stand.events.length > 1, chosen: holdsSelected() }}
      role="group"
      aria-label={`${props.words.plural('map.berth.count', props.stand.events.length, { place: place() })}${vagueness(props)}`}
      style={{
        width: `${props.box.width}px`,
        height: `${props.box.height}px`,
        transform: `translate(${Math.round(props.box.x - props.box.width / 2)}px, ${Math.round(props.box.y - props.box.height / 2)}px)`,
      }}
    >
      <div class="map-berth-marks" style={{ '--columns': props.form.columns }}>
        <For each={shown()}>{(event) => <MarkButton event={event} {...props} />}</For>
        <Show when={hidden() > 0}>
          <button
            type="button"
            class="map-more"
            aria-label={props.words.plural('map.more-name', hidden(), { place: place() })}
            onClick={(click) => props.onMore(click.currentTarget)}
          >
            {props.words.say('map.more', { count: props.words.number(hidden()) })}
          </button>
        </Show>
      </div>
      <Show when={props.form.labelled}>
        <div class="map-berth-words" aria-hidden="true">
          <For each={berthLines(props.stand, props.words)}>{(line) => <span>{line}</span>}</For>
        </div>
      </Show>
    </div>
  );
}

function vagueness({ stand, words }: BerthProps): string {
  return isVague(stand.place) ? `, ${words.plural('map.berth.positions', stand.events.length)}` : '';
}

function MarkButton(props: BerthProps & { event: Event }): JSX.Element {
  const name = () =>
    props.words.say(isVague(props.stand.place) ? 'map.mark-vague' : 'map.mark', {
      title: props.words.title(props.event),
      date: props.words.date(props.event.date),
      place: props.words.place(props.stand.place.id),
    });
  const selected = () => props.selected?.id === props.event.id;
  return (
    <button
      type="button"
      class="map-mark-button"
      data-event={props.event.id}
      aria-label={name()}
      aria-pressed={selected()}
      onClick={() => props.onSelect(props.event.id)}
      onPointerEnter={(pointer) => pointer.pointerType === 'mouse' && props.onPoint(props.event, pointer.currentTarget)}
      onPointerLeave={(pointer) => props.onPoint(null, pointer.currentTarget)}
      onFocus={(focus) => props.onPoint(props.event, focus.currentTarget)}
      onBlur={(focus) => props.onPoint(null, focus.currentTarget)}
    >
      <Mark event={props.event} selected={selected()} soft={props.soft(props.event)} />
    </button>
  );
}
