import { For, Show, type Accessor, type JSX } from 'solid-js';
import { Portal } from 'solid-js/web';
import type { Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import type { Arranged } from './arrange.ts';
import { BerthView } from './berth-view.tsx';
import type { Item, Stand } from './features.ts';
import { Leaders } from './leaders.tsx';
import type { Look } from './look.ts';

interface LayerProps {
  /** Element inside the map, so that a drag or a wheel turn on a berth moves the map. */
  readonly mount: HTMLElement;
  readonly berths: readonly Arranged[];
  readonly ids: readonly string[];
  readonly berth: (id: string) => Arranged | undefined;
  readonly compact: boolean;
  readonly linesOf: (stand: Stand) => readonly string[];
  readonly selected: Event | null;
  readonly recordSelected: string | null;
  readonly joined: ReadonlySet<string>;
  readonly look: (event: Event) => Look;
  readonly words: Words;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (item: Item | null, target: HTMLElement) => void;
  readonly onMore: (stand: Stand, opener: HTMLElement, atRecord: boolean) => void;
}

export function BerthLayer(props: LayerProps): JSX.Element {
  const shown = (berth: Accessor<Arranged>) => (
    <BerthView
      stand={berth().stand}
      form={berth().form}
      box={berth().box}
      compact={props.compact}
      lines={props.linesOf(berth().stand)}
      selected={props.selected}
      recordSelected={props.recordSelected}
      joined={props.joined}
      look={props.look}
      words={props.words}
      onSelect={props.onSelect}
      onPoint={props.onPoint}
      onMore={(opener, atRecord) => props.onMore(berth().stand, opener, atRecord)}
    />
  );
  return (
    <Portal mount={props.mount}>
      <Leaders berths={props.berths} />
      <For each={props.ids}>{(id) => <Show when={props.berth(id)}>{shown}</Show>}</For>
    </Portal>
  );
}
