import { createMemo, For, Show, type JSX } from 'solid-js';
import { kinds, type Event, type Kind } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { EventSymbol } from '../ui/symbol.tsx';

interface LegendProps {
  readonly events: readonly Event[];
  readonly visible: readonly Event[];
  readonly kinds: readonly Kind[];
  readonly words: Words;
  readonly onToggleKind: (kind: Kind) => void;
  readonly onShowAll: () => void;
}

/** The four kinds with their marks and counts; each can be taken out and put back. */
export function Legend(props: LegendProps): JSX.Element {
  const total = createMemo(() => countKinds(props.events));
  const shown = createMemo(() => countKinds(props.visible));
  return (
    <fieldset class="legend">
      <legend class="legend-title">{props.words.say('panel.legend')}</legend>
      <Show when={props.kinds.length < kinds.length}>
        <button type="button" class="plain-button link legend-all" onClick={() => props.onShowAll()}>
          {props.words.say('panel.kinds.all')}
        </button>
      </Show>
      <div class="legend-entries">
        <For each={kinds}>{(kind) => <Entry {...props} kind={kind} shown={shown()[kind]} total={total()[kind]} />}</For>
      </div>
    </fieldset>
  );
}

function Entry(props: LegendProps & { kind: Kind; shown: number; total: number }): JSX.Element {
  const isShown = () => props.kinds.includes(props.kind);
  const counted = () => {
    const [shown, total] = [props.shown, props.total].map((number) => props.words.number(number));
    return shown === total ? total : props.words.say('panel.legend.count', { shown: shown ?? '', total: total ?? '' });
  };
  return (
    <label class="legend-entry" classList={{ off: !isShown() }}>
      <input type="checkbox" checked={isShown()} onChange={() => props.onToggleKind(props.kind)} />
      <EventSymbol kind={props.kind} />
      <span class="legend-name">{props.words.kind(props.kind)}</span>
      <span class="legend-count">{counted()}</span>
    </label>
  );
}

function countKinds(events: readonly Event[]): Readonly<Record<Kind, number>> {
  const counts = { strike: 0, deployment: 0, border: 0, diplomacy: 0 };
  for (const { kind } of events) counts[kind] += 1;
  return counts;
}
