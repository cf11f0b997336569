import { For, Show, type JSX } from 'solid-js';
import type { RecordStrike } from '../dataset/record.ts';
import type { Words } from '../words/words.ts';
import { RecordRing } from './record-ring.tsx';
import { RingButton } from './ring-button.tsx';
import { ringCell, ringsIn, type RingForm } from './ring-forms.ts';

interface BerthRingsProps {
  readonly record: readonly RecordStrike[];
  readonly form: RingForm;
  readonly compact: boolean;
  readonly selected: string | null;
  /** The place's name. */
  readonly place: string;
  readonly words: Words;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (strike: RecordStrike | null, target: HTMLElement) => void;
  readonly onMore: (opener: HTMLElement) => void;
}

/** The public record's strikes of one place, under the documents' marks: the newest, and how many more there are. */
export function BerthRings(props: BerthRingsProps): JSX.Element {
  const shown = () => ringsIn(props.form, props.record, props.selected);
  const hidden = () => props.record.length - shown().length;
  const bare = () => props.form.rings === 0;
  const name = () =>
    bare()
      ? props.words.plural('record.berth.count-only', hidden(), { place: props.place })
      : props.words.plural('record.map.more-name', hidden(), { place: props.place });
  return (
    <div class="map-berth-rings" style={{ 'padding-inline': `calc((100% - ${props.form.width}px) / 2)` }}>
      <For each={shown()}>
        {(strike) => (
          <RingButton
            strike={strike} compact={props.compact} selected={strike.id === props.selected}
            words={props.words} onSelect={props.onSelect} onPoint={props.onPoint}
          />
        )}
      </For>
      <Show when={hidden() > 0}>
        <button
          type="button"
          class="map-more map-rings-more"
          classList={{ touch: props.compact, bare: bare() }}
          aria-label={name()}
          onClick={(click) => props.onMore(click.currentTarget)}
        >
          <Show when={bare()} fallback={props.words.say('map.more', { count: props.words.number(hidden()) })}>
            <RecordRing selected={false} side={ringCell.fine} />
            <span>{props.words.number(hidden())}</span>
          </Show>
        </button>
      </Show>
    </div>
  );
}
