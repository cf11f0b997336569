import { onCleanup, onMount, Show, type JSX } from 'solid-js';
import { hasMark } from '../select/count.ts';
import { usePage } from '../ui/page.tsx';
import type { OnChoose } from './chooser.tsx';
import { radiusOf } from './forms.ts';
import { watersSpokenOf } from './look.ts';
import { boxAround, type Box } from './plane.ts';
import { eventsOf, type Stand } from './stands.ts';

interface WaysProps {
  readonly wandered: boolean;
  readonly onHome: () => void;
  /** What has no room on the map. */
  readonly left: readonly Stand[];
  readonly opened: HTMLElement | null;
  readonly onChoose: OnChoose;
}

/** The way back to the whole theatre, for a camera that has left it, and the one to what has no room. */
export function Ways(props: WaysProps): JSX.Element {
  const { words } = usePage();
  let button: HTMLButtonElement | undefined;
  const title = () => words().plural('map.left', props.left.length);
  return (
    <div class="map-ways">
      <Show when={props.wandered}>
        <button type="button" onClick={() => props.onHome()}>
          {words().say('map.home')}
        </button>
      </Show>
      <Show when={props.left.length > 0}>
        <button
          type="button" aria-haspopup="dialog" aria-expanded={button !== undefined && props.opened === button}
          ref={(element) => (button = element)} onClick={(click) => props.onChoose({ events: props.left.flatMap(eventsOf), strikes: props.left.flatMap(({ strikes }) => strikes) }, title(), click.currentTarget)}
        >
          {title()}
        </button>
      </Show>
    </div>
  );
}

/** What the notes have room for: all; on a narrow map a key in words; on a low one that and nothing but what has to be said; in a frame, and on the lowest, that alone. */
export type Room = 'wide' | 'narrow' | 'low' | 'frame';

/**
 * The map's corner: how many of the shown events stand on it, how large a disc is, and what the limit is while a claim turns on it.
 * @param props.isTerse whether places are in sight that have no room to say that positions are not reported: this has to be said
 * @param props.onBoxes told where its notes stand on the map, to which names give way
 */
export function Notes(props: { readonly isTerse: boolean; readonly room: Room; readonly onBoxes: (boxes: readonly Box[]) => void }): JSX.Element {
  const { words, story } = usePage();
  let corner!: HTMLDivElement;
  onMount(() => {
    const observer = new ResizeObserver(() => {
      const boxes = [...corner.children].flatMap((note) => (note instanceof HTMLElement && note.offsetWidth > 0 ? [note] : []));
      props.onBoxes(boxes.map(({ offsetLeft, offsetTop, offsetWidth, offsetHeight }) => boxAround(
        { x: corner.offsetLeft + offsetLeft + offsetWidth / 2, y: corner.offsetTop + offsetTop + offsetHeight / 2 }, offsetWidth, offsetHeight)));
    });
    observer.observe(corner);
    if (corner.offsetParent) observer.observe(corner.offsetParent);
    onCleanup(() => {
      observer.disconnect();
      props.onBoxes([]);
    });
  });
  const total = () => story.listed().length;
  const located = () => story.listed().filter(({ place }) => place !== null).length;
  const strikes = () => story.listed().some((event) => event.kind === 'strike' && hasMark(event));
  const waters = () => watersSpokenOf(story.selected()).map((id) => words().place(id));
  const limit = () => words().say(story.selected()?.scope === 'single' ? 'map.limit.note' : 'map.limit.note.several', { countries: waters().join(', ') });
  const isFull = () => props.room === 'wide' || props.room === 'narrow';
  const counted = () => {
    const places = words().plural('map.located', located(), { total: words().number(total()) });
    return props.isTerse ? `${places} · ${words().plural('map.positions', 2)}` : places;
  };
  return (
    <div class="map-notes" ref={(element) => (corner = element)}>
      <Show when={strikes() && props.room === 'wide'}><Key /></Show>
      <Show when={strikes() && (props.room === 'low' || (props.room === 'narrow' && waters().length === 0))}><ShortKey /></Show>
      <Show when={isFull()} fallback={<Show when={props.isTerse}><p class="map-note">{words().plural('map.positions', 2)}</p></Show>}>
        <Show when={waters().length > 0}><p class="map-note limit">{limit()}</p></Show>
        <Show when={total() > 0}><p class="map-note">{counted()}</p></Show>
      </Show>
    </div>
  );
}

/** In words, where discs to scale have no room. */
function ShortKey(): JSX.Element {
  const { words } = usePage();
  return <p class="map-note">{words().say('map.key.short')}</p>;
}

const example = [1, 3] as const;

/** Two discs to scale and a ring, with what they mean: for the eye alone, since each mark says its number. */
function Key(): JSX.Element {
  const { words } = usePage();
  const [small, large] = example.map((killed) => radiusOf({ min: killed, max: killed }));
  const unknown = radiusOf({ min: null, max: null });
  return (
    <p class="map-note map-key" data-kind="strike" aria-hidden="true">
      <svg class="map-mark" viewBox="0 -17 62 34" width="62" height="34">
        <circle cx="10" r={small} />
        <circle cx="44" r={large} />
      </svg>
      <span>{words().say('map.key', { small: words().number(example[0]), large: words().number(example[1]) })}</span>
      <svg class="map-mark" viewBox="-10 -10 20 20" width="20" height="20">
        <circle class="map-mark-hollow" r={unknown - 1} />
      </svg>
      <span>{words().say('map.key.unknown')}</span>
    </p>
  );
}
