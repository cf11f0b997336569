import { createMemo, For, Show, type JSX } from 'solid-js';
import { rollup } from 'd3';
import { kinds, type Event, type Kind } from '../dataset/types.ts';
import { usePage } from '../ui/page.tsx';
import { EventShape, EventSymbol } from '../ui/symbol.tsx';

/** The four kinds with their symbols and counts; each can be taken out and put back. */
export function Legend(): JSX.Element {
  const { dataset, story, words } = usePage();
  const total = countKinds(dataset.events);
  const shown = createMemo(() => countKinds(story.visible()));
  return (
    <fieldset class="legend">
      <legend class="legend-title">{words().say('panel.legend')}</legend>
      <Show when={story.kinds().length < kinds.length}>
        <button type="button" class="plain-button link legend-all" onClick={() => story.showAllKinds()}>
          {words().say('panel.kinds.all')}
        </button>
      </Show>
      <div class="legend-entries">
        <For each={kinds}>{(kind) => <LegendEntry kind={kind} shown={shown().get(kind) ?? 0} total={total.get(kind) ?? 0} />}</For>
      </div>
    </fieldset>
  );
}

function LegendEntry(props: { kind: Kind; shown: number; total: number }): JSX.Element {
  const { story, words } = usePage();
  const isShown = () => story.kinds().includes(props.kind);
  const counted = () => {
    const total = words().number(props.total);
    return props.shown === props.total ? total : words().say('panel.legend.count', { shown: words().number(props.shown), total });
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

function countKinds(events: readonly Event[]): ReadonlyMap<Kind, number> {
  return rollup(events, (ofKind) => ofKind.length, ({ kind }) => kind);
}

/** The drawing's few conventions, each with a small example; the public record's while it stands beside the documents. */
export function ReadingKey(): JSX.Element {
  const { story, words } = usePage();
  return (
    <section class="reading-key" aria-labelledby="key-title">
      <h2 id="key-title">{words().say('panel.key')}</h2>
      <ul>
        <Line text={words().say('panel.key.number')}>
          <g transform="translate(20 10)">
            <EventShape kind="strike" killed={{ min: 3, max: 3 }} />
          </g>
        </Line>
        <Line text={words().say('panel.key.hollow')}>
          <g transform="translate(20 10)">
            <EventShape kind="strike" killed={{ min: null, max: null }} />
          </g>
        </Line>
        <Line text={words().say('panel.key.recent')}>
          <g class="symbol-shape kind-strike">
            <circle cx="20" cy="10" r="5.5" />
            <circle class="ring" cx="20" cy="10" r="8.5" />
          </g>
        </Line>
        <Line text={words().say('panel.key.size')}>
          <g class="symbol-shape kind-strike">
            <circle cx="9" cy="12" r="3.5" />
            <circle cx="26" cy="10" r="8" />
          </g>
        </Line>
        <Line text={words().say('panel.key.hatch')}>
          <g class="key-hatch">
            <path d="M4 16 16 4M11 17 24 4M19 17 32 4M27 17 36 8" />
            <rect x="2" y="2" width="36" height="16" rx="3" />
          </g>
        </Line>
        <Line text={words().say('panel.key.soft')}>
          <defs>
            <linearGradient id="soft-ends">
              <stop offset="0" stop-color="var(--strike)" stop-opacity="0" />
              <stop offset="0.35" stop-color="var(--strike)" />
              <stop offset="0.65" stop-color="var(--strike)" />
              <stop offset="1" stop-color="var(--strike)" stop-opacity="0" />
            </linearGradient>
          </defs>
          <rect x="1" y="6" width="38" height="8" fill="url(#soft-ends)" />
        </Line>
        <Line text={words().say('panel.key.range')}>
          <g class="key-range">
            <path d="M20 4v12" />
            <circle cx="20" cy="4" r="3" />
            <circle cx="20" cy="16" r="3" />
          </g>
        </Line>
        <Line text={words().say('panel.key.silence')}>
          <rect class="key-silence" x="1.5" y="1.5" width="37" height="17" />
        </Line>
        <Show when={story.record()}>
          <Line text={words().say('record.key.ring')}>
            <g transform="translate(20 10)">
              <EventShape kind="strike" of="record" />
            </g>
          </Line>
          <Line text={words().say('record.key.band')}>
            <path class="key-band" d="M1 13h11V9h13V4h14v5H25v5H12v3H1z" />
          </Line>
        </Show>
      </ul>
    </section>
  );
}

function Line(props: { text: string; children: JSX.Element }): JSX.Element {
  return (
    <li>
      <svg viewBox="0 0 40 20" width="40" height="20" aria-hidden="true">
        {props.children}
      </svg>
      <span>{props.text}</span>
    </li>
  );
}
