import { Match, Show, Switch, type JSX } from 'solid-js';
import type { Kind, Range, Scope } from '../dataset/types.ts';
import './kind-mark.css';

interface KindMarkProps {
  readonly kind: Kind;
  readonly scope?: Scope | null;
  readonly killed?: Range;
}

/** A kind's shape in its colour. A strike's disc holds the reported dead, and is hollow where nobody says. */
export function KindMark(props: KindMarkProps): JSX.Element {
  return (
    <svg class={`mark mark-${props.kind}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <Switch>
        <Match when={props.kind === 'strike' && props.scope === 'summary'}>
          <rect x="1" y="7" width="18" height="6" rx="3" />
        </Match>
        <Match when={props.kind === 'strike'}>
          <Disc killed={props.killed ?? null} />
        </Match>
        <Match when={props.kind === 'deployment'}>
          <path d="M1 11.5h18l-3 5H4.2zM6 10.5V8h3V5.5h1.5v-3h1V8H14v2.5z" />
        </Match>
        <Match when={props.kind === 'border'}>
          <g class="strip">
            <path d="M13 1.5c1 4-5.5 4.5-5 8s5 4 4.5 9" />
            <path d="M13 1.5c1 4-5.5 4.5-5 8s5 4 4.5 9" />
          </g>
        </Match>
        <Match when={props.kind === 'diplomacy'}>
          <rect x="4" y="4" width="12" height="12" rx="1" />
        </Match>
      </Switch>
    </svg>
  );
}

/** `killed` null stands for the kind itself, which is drawn filled. "1+" stands for at least one. */
function Disc(props: { killed: Range | null }): JSX.Element {
  const hollow = () => props.killed !== null && props.killed.min === null && props.killed.max === null;
  return (
    <g>
      <circle cx="10" cy="10" r={hollow() ? 7 : 8} classList={{ hollow: hollow() }} />
      <Show when={props.killed && numberIn(props.killed)}>
        {(number) => (
          <text x="10" y="13.75" text-anchor="middle">
            {number()}
          </text>
        )}
      </Show>
    </g>
  );
}

function numberIn({ min, max }: Range): string {
  if (min === null) return '';
  if (min === max) return String(min);
  return max === null ? `${min}+` : '';
}
