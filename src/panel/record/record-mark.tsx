import { Match, Switch, type JSX } from 'solid-js';
import type { Kind } from '../../dataset/types.ts';

/** A kind's shape in the record's grey line: a strike's thin ring has a dot, since an empty one means that nobody gives a number. */
export function RecordMark(props: { kind: Kind }): JSX.Element {
  return (
    <svg class="mark record-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <Switch>
        <Match when={props.kind === 'strike'}>
          <circle cx="10" cy="10" r="7" />
          <circle class="dot" cx="10" cy="10" r="1.75" />
        </Match>
        <Match when={props.kind === 'deployment'}>
          <path d="M1.75 12h16.5l-2.6 4H4.6zM6.5 12V8.5h3V6h1v2.5h3V12" />
        </Match>
        <Match when={props.kind === 'border'}>
          <path d="M13 1.5c1 4-5.5 4.5-5 8s5 4 4.5 9" />
        </Match>
        <Match when={props.kind === 'diplomacy'}>
          <rect x="4" y="4" width="12" height="12" rx="1" />
        </Match>
      </Switch>
    </svg>
  );
}
