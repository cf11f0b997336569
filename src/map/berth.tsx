import { For, Show, type Accessor, type JSX } from 'solid-js';
import { Portal } from 'solid-js/web';
import { usePage } from '../ui/page.tsx';
import type { Arranged } from './arrange.ts';
import { ringCell, ringsIn, shownIn, type RingForm } from './forms.ts';
import type { Harbour } from './harbour.ts';
import { MarkButton, Ring, RingButton, type OnPoint } from './mark.tsx';
import { holds } from './plane.ts';
import { berthName, isVague, type Stand } from './stands.ts';

interface BerthsProps {
  /** Element inside the map, so that a drag or a wheel turn on a berth moves the map. */
  readonly mount: HTMLElement;
  readonly harbour: Harbour;
  readonly onPoint: OnPoint;
  readonly onMore: (stand: Stand, opener: HTMLElement, atRecord: boolean) => void;
}

/** What stands on the map: a berth a place. */
export function Berths(props: BerthsProps): JSX.Element {
  const berth = (at: Accessor<Arranged>) => (
    <Berth
      at={at()} compact={props.harbour.compact()} lines={props.harbour.wordsOf(at().stand)} onPoint={props.onPoint}
      onMore={(opener, atRecord) => props.onMore(at().stand, opener, atRecord)}
    />
  );
  return (
    <Portal mount={props.mount}>
      <Leaders berths={props.harbour.berths()} />
      <For each={props.harbour.ids()}>{(id) => <Show when={props.harbour.berth(id)}>{berth}</Show>}</For>
    </Portal>
  );
}

/** A hairline from a berth that had to make room to the anchor it stands for. */
function Leaders(props: { readonly berths: readonly Arranged[] }): JSX.Element {
  const away = () => props.berths.filter(({ box, anchor }) => !holds({ ...box, height: box.height + 30 }, anchor));
  return (
    <svg class="map-leaders" aria-hidden="true">
      <For each={away()}>
        {({ box, anchor }) => (
          <g>
            <line x1={anchor.x} y1={anchor.y} x2={nearest(anchor.x, box.x, box.width)} y2={nearest(anchor.y, box.y, box.height)} />
            <circle cx={anchor.x} cy={anchor.y} r="1.7" />
          </g>
        )}
      </For>
    </svg>
  );
}

function nearest(value: number, middle: number, side: number): number {
  return Math.max(middle - side / 2, Math.min(middle + side / 2, value));
}

interface BerthProps {
  readonly at: Arranged;
  readonly compact: boolean;
  /** The words under its marks. */
  readonly lines: readonly string[];
  readonly onPoint: OnPoint;
  readonly onMore: (opener: HTMLElement, atRecord: boolean) => void;
}

/** What stands at one place, marks above rings: framed where their positions within it are not reported, bare at a town. */
function Berth(props: BerthProps): JSX.Element {
  const { words, story } = usePage();
  const stand = () => props.at.stand;
  const form = () => props.at.form;
  const shown = () => shownIn(form(), stand().events, story.selected()?.id ?? null);
  const hidden = () => stand().events.length - shown().length;
  const place = () => words().place(stand().place.id);
  const vague = () => isVague(stand().place);
  const chosen = () => story.selected()?.place?.id === stand().place.id || stand().strikes.some(({ id }) => id === story.selectedEntry()?.id);
  return (
    <div
      class="map-berth"
      classList={{ framed: vague(), town: !vague() && stand().events.length > 1, chosen: chosen() }}
      role="group"
      aria-label={berthName(stand(), words())}
      style={{
        width: `${props.at.box.width}px`,
        height: `${props.at.box.height}px`,
        transform: `translate(${Math.round(props.at.box.x - props.at.box.width / 2)}px, ${Math.round(props.at.box.y - props.at.box.height / 2)}px)`,
      }}
    >
      <div class="map-berth-marks" style={{ 'max-width': `${form().row}px`, ...(form().ring ? { width: `${form().row}px` } : {}) }}>
        <For each={shown()}>{(event) => <MarkButton event={event} place={stand().place} compact={props.compact} onPoint={props.onPoint} />}</For>
        <Show when={hidden() > 0}>
          <button
            type="button"
            class="map-more"
            classList={{ coarse: props.compact }}
            aria-label={words().plural(form().marks === 0 ? 'map.berth.count' : 'map.more-name', hidden(), { place: place() })}
            onClick={(click) => props.onMore(click.currentTarget, false)}
          >
            {form().marks === 0 ? words().number(hidden()) : words().say('map.more', { count: words().number(hidden()) })}
          </button>
        </Show>
        <Show when={form().ring}>
          {(ring) => <Rings stand={stand()} form={ring()} compact={props.compact} onPoint={props.onPoint} onMore={(opener) => props.onMore(opener, true)} />}
        </Show>
      </div>
      <Show when={form().labelled}>
        <div class="map-berth-words" aria-hidden="true">
          <For each={props.lines}>{(line) => <span>{line}</span>}</For>
        </div>
      </Show>
    </div>
  );
}

interface RingsProps {
  readonly stand: Stand;
  readonly form: RingForm;
  readonly compact: boolean;
  readonly onPoint: OnPoint;
  readonly onMore: (opener: HTMLElement) => void;
}

/** The public record's strikes of one place, under the documents' marks: the newest, and how many more there are. */
function Rings(props: RingsProps): JSX.Element {
  const { words, story } = usePage();
  const shown = () => ringsIn(props.form, props.stand.strikes, story.selectedEntry()?.id ?? null);
  const hidden = () => props.stand.strikes.length - shown().length;
  const bare = () => props.form.rings === 0;
  const name = () => words().plural(bare() ? 'record.berth.count-only' : 'record.map.more-name', hidden(), { place: words().place(props.stand.place.id) });
  return (
    <div class="map-berth-rings" style={{ 'padding-inline': `calc((100% - ${props.form.width}px) / 2)` }}>
      <For each={shown()}>{(strike) => <RingButton strike={strike} compact={props.compact} onPoint={props.onPoint} />}</For>
      <Show when={hidden() > 0}>
        <button
          type="button"
          class="map-more map-rings-more"
          classList={{ touch: props.compact, bare: bare() }}
          aria-label={name()}
          onClick={(click) => props.onMore(click.currentTarget)}
        >
          <Show when={bare()} fallback={words().say('map.more', { count: words().number(hidden()) })}>
            <Ring selected={false} side={ringCell.fine} />
            <span>{words().number(hidden())}</span>
          </Show>
        </button>
      </Show>
    </div>
  );
}
