import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { BerthRings } from './berth-rings.tsx';
import { berthName } from './berth-words.ts';
import type { Box } from './boxes.ts';
import { isVague, recordOf, type Item, type Stand } from './features.ts';
import { shownIn, type Form } from './forms.ts';
import { sameLook, type Look } from './look.ts';
import { MarkButton } from './mark-button.tsx';

export interface BerthProps {
  readonly stand: Stand;
  readonly form: Form;
  /** Where it is on the screen. */
  readonly box: Box;
  readonly compact: boolean;
  /** The words under its marks. */
  readonly lines: readonly string[];
  readonly selected: Event | null;
  /** Id of the public record's strike that is selected. */
  readonly recordSelected: string | null;
  /** Ids of the documents' events that are also in the public record. */
  readonly joined: ReadonlySet<string>;
  readonly look: (event: Event) => Look;
  readonly words: Words;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (item: Item | null, target: HTMLElement) => void;
  readonly onMore: (opener: HTMLElement, atRecord: boolean) => void;
}

/** What stands at one place, marks above rings: framed where their positions within it are not reported, bare at a town. */
export function BerthView(props: BerthProps): JSX.Element {
  const shown = () => shownIn(props.form, props.stand.events, props.selected?.id ?? null);
  const hidden = () => props.stand.events.length - shown().length;
  const place = () => props.words.place(props.stand.place.id);
  const vague = () => isVague(props.stand.place);
  const many = () => props.stand.events.length > 1;
  const chosen = () =>
    props.selected?.place?.id === props.stand.place.id || recordOf(props.stand).some(({ id }) => id === props.recordSelected);
  return (
    <div
      class="map-berth"
      classList={{ framed: vague(), town: !vague() && many(), chosen: chosen() }}
      role="group"
      aria-label={berthName(props.stand, props.words)}
      style={{
        width: `${props.box.width}px`,
        height: `${props.box.height}px`,
        transform: `translate(${Math.round(props.box.x - props.box.width / 2)}px, ${Math.round(props.box.y - props.box.height / 2)}px)`,
      }}
    >
      <div class="map-berth-marks" style={{ 'max-width': `${props.form.row}px`, ...(props.form.ring ? { width: `${props.form.row}px` } : {}) }}>
        <For each={shown()}>
          {(event) => {
            // Every step asks how it looks; few change it.
            const look = createMemo(() => props.look(event), undefined, { equals: sameLook });
            return (
              <MarkButton
                event={event} place={props.stand.place} compact={props.compact} selected={props.selected?.id === event.id}
                look={look()} joined={props.joined.has(event.id)} words={props.words} onSelect={props.onSelect} onPoint={props.onPoint}
              />
            );
          }}
        </For>
        <Show when={hidden() > 0}>
          <button
            type="button"
            class="map-more"
            classList={{ coarse: props.compact }}
            aria-label={props.words.plural(props.form.marks === 0 ? 'map.berth.count' : 'map.more-name', hidden(), { place: place() })}
            onClick={(click) => props.onMore(click.currentTarget, false)}
          >
            {props.form.marks === 0 ? props.words.number(hidden()) : props.words.say('map.more', { count: props.words.number(hidden()) })}
          </button>
        </Show>
        <Show when={props.form.ring}>
          {(form) => (
            <BerthRings
              record={recordOf(props.stand)} form={form()} compact={props.compact} selected={props.recordSelected} place={place()}
              words={props.words} onSelect={props.onSelect} onPoint={props.onPoint} onMore={(opener) => props.onMore(opener, true)}
            />
          )}
        </Show>
      </div>
      <Show when={props.form.labelled}>
        <div class="map-berth-words" aria-hidden="true">
          <For each={props.lines}>{(line) => <span>{line}</span>}</For>
        </div>
      </Show>
    </div>
  );
}
