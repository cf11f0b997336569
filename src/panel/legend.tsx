import { For, Show, type JSX } from 'solid-js';
import { kinds, type Kind } from '../dataset/types.ts';
import { countOf } from '../select/count.ts';
import { usePage } from '../ui/page.tsx';
import { EventSymbol } from '../ui/symbol.tsx';

/** The four kinds with their symbols and counts; each can be taken out and put back. */
export function Legend(): JSX.Element {
  const { story, words } = usePage();
  return (
    <fieldset class="legend">
      <legend class="legend-title">{words().say('panel.legend')}</legend>
      <Show when={story.kinds().length < kinds.length}>
        <button type="button" class="plain-button link legend-all" onClick={() => story.showAllKinds()}>
          {words().say('panel.kinds.all')}
        </button>
      </Show>
      <div class="legend-entries">
        <For each={kinds}>{(kind) => <LegendEntry kind={kind} />}</For>
      </div>
    </fieldset>
  );
}

function LegendEntry(props: { kind: Kind }): JSX.Element {
  const { dataset, story, words } = usePage();
  const isShown = () => story.kinds().includes(props.kind);
  const counted = () => {
    const { shown, total } = countOf(dataset, story.listed(), props.kind);
    return shown === total ? words().number(total) : words().say('panel.legend.count', { shown: words().number(shown), total: words().number(total) });
  };
  return (
    <label class="legend-entry" classList={{ off: !isShown() }}>
      <input type="checkbox" checked={isShown()} onChange={() => story.toggleKind(props.kind)} />
      <EventSymbol kind={props.kind} />
      <span class="legend-name">{words().kind(props.kind)}</span>
      <span class="legend-count">{counted()}</span>
    </label>
  );
}
