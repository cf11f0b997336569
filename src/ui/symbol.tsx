import { Match, Show, Switch, type JSX } from 'solid-js';
import type { Kind, Range, Scope } from '../dataset/types.ts';
import './symbol.css';

interface EventSymbolProps {
  readonly kind: Kind;
  readonly scope?: Scope | null;
  /** The reported dead of a strike; absent where the symbol stands for the kind itself, whose disc is filled and holds no figure. */
  readonly killed?: Range;
  /** Whose account it stands for: the documents' filled shapes, or the public record's in line. */
  readonly of?: 'documents' | 'record';
}

/** An event's symbol beside words, 20 pixels wide and high. */
export function EventSymbol(props: EventSymbolProps): JSX.Element {
  return (
    <svg class="symbol" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
      <EventShape {...props} />
    </svg>
  );
}

/** The same within a drawing: around (0, 0), 20 units wide and high, and coloured by the style sheet alone. */
export function EventShape(props: EventSymbolProps): JSX.Element {
  return (
    <g class={`symbol-shape kind-${props.kind}`} classList={{ 'of-record': props.of === 'record' }}>
      <Switch>
        <Match when={props.kind === 'strike' && props.of === 'record'}>
          <RecordRing />
        </Match>
        <Match when={props.kind === 'strike' && props.scope === 'summary'}>
          <rect x="-9" y="-3" width="18" height="6" rx="3" />
        </Match>
        <Match when={props.kind === 'strike'}>
          <Disc killed={props.killed ?? null} />
        </Match>
        <Match when={props.kind === 'deployment' && props.of === 'record'}>
          <path d="M-8.25 2h16.5l-2.6 4H-5.4zM-3.5 2v-3.5h3V-4h1v2.5h3V2" />
        </Match>
        <Match when={props.kind === 'deployment'}>
          <path d="M-9 1.5h18l-3 5H-5.8zM-4 .5V-2h3v-2.5h1.5v-3h1V-2H4V.5z" />
        </Match>
        <Match when={props.kind === 'border'}>
          <Show when={props.of !== 'record'}>
            <path class="symbol-casing" d={border} />
          </Show>
          <path class="symbol-line" d={border} />
        </Match>
        <Match when={props.kind === 'diplomacy'}>
          <rect x="-6" y="-6" width="12" height="12" rx="1" />
        </Match>
      </Switch>
    </g>
  );
}

const border = 'M3-8.5c1 4-5.5 4.5-5 8s5 4 4.5 9';

/** A thin ring with a dot: an empty ring means that nobody gives a number. */
function RecordRing(): JSX.Element {
  return (
    <>
      <circle r="7" />
      <circle class="symbol-dot" r="1.75" />
    </>
  );
}

/** The disc holds the reported dead, where the figure fits, and is hollow where nobody says. */
function Disc(props: { killed: Range | null }): JSX.Element {
  const isHollow = () => props.killed !== null && props.killed.min === null && props.killed.max === null;
  const figure = () => (props.killed === null ? null : figureOf(props.killed));
  return (
    <>
      <circle r={isHollow() ? 7 : 8} classList={{ 'symbol-hollow': isHollow() }} />
      <Show when={(figure()?.length ?? 0) <= 2 && figure()}>
        {(text) => (
          <text y="3.75" text-anchor="middle">
            {text()}
          </text>
        )}
      </Show>
    </>
  );
}

/** The figure of a strike's disc: "3", "1+", "≤6", "3–6"; null where nobody says a number. */
export function figureOf({ min, max }: Range): string | null {
  if (min === null) return max === null ? null : `≤${max}`;
  if (max === null) return `${min}+`;
  return min === max ? `${min}` : `${min}–${max}`;
}
