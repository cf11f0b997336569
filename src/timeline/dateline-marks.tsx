import { For, Show, type JSX } from 'solid-js';
import type { DatelineMark } from './datelines.ts';
import type { Frame } from './frame.ts';
import { SoftBar } from './soft-bar.tsx';

/** When each article was published: a small mark under the lanes. */
export function DatelineMarks(props: { readonly marks: readonly DatelineMark[]; readonly frame: Frame }): JSX.Element {
  const top = (): number => props.frame.datelines.from;
  return (
    <g class="datelines">
      <For each={props.marks}>
        {(mark) => (
          <Show when={mark.isSpan} fallback={<path d={`M${mark.run.from} ${top() + 1} l4 6.5 h-8 z`} />}>
            <SoftBar run={mark.run} top={top() + 4.5} height={3} fade={6} />
          </Show>
        )}
      </For>
    </g>
  );
}
