import { createSelector, For, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Stage } from '../dataset/types.ts';
import { usePage } from '../ui/page.tsx';
import type { Layout } from './layout.ts';
import { titleUnder, type StandingTurn, type TurnDot, type TurnFlag } from './turns.ts';

const leastTarget = 24;

interface OfLayout {
  readonly layout: Layout;
}

/** From each title or dot down to its day. */
export function TurnPoles(props: OfLayout): JSX.Element {
  const { story } = usePage();
  const plan = () => props.layout.chart().plan;
  const isCurrent = (id: string): boolean => id === story.tour()?.stage.id;
  const foot = (id: string, y: number): number => (isCurrent(id) ? plan().chart.to : y);
  return (
    <g class="turn-poles">
      <Show when={flagsOf(props.layout)}>
        {(flags) => (
          <For each={flags()}>
            {(flag) => <path classList={{ 'is-current': isCurrent(flag.id) }} d={`M${flag.x} ${flag.box.top + 4} V${foot(flag.id, flag.foot)}`} />}
          </For>
        )}
      </Show>
      <Show when={dotsOf(props.layout)}>
        {(dots) => (
          <For each={dots()}>
            {(dot) => <path classList={{ 'is-current': isCurrent(dot.id) }} d={`M${dot.at} ${plan().turns.to - 4} L${dot.x} ${plan().chart.from - 4} V${foot(dot.id, plan().chart.from)}`} />}
          </For>
        )}
      </Show>
    </g>
  );
}

/** The turns of the story over the chart: titles where there is room for all, else numbered dots. */
export function TurnLabels(props: OfLayout): JSX.Element {
  const { words, story } = usePage();
  const standingOf = (id: string): StandingTurn | undefined => props.layout.standingTurns().find(({ turn }) => turn.id === id);
  const turnOf = (id: string): Stage | undefined => standingOf(id)?.turn;
  const title = (id: string): string => words().stage(id).title;
  const isCurrent = (id: string): boolean => id === story.tour()?.stage.id;
  const isFuture = createSelector(story.head, (day: Day, head) => day > head);
  const standing = (id: string) => ({ 'is-current': isCurrent(id), 'is-future': isFuture(standingOf(id)?.day ?? 0) });
  const current = (id: string): 'step' | undefined => (isCurrent(id) ? 'step' : undefined);
  return (
    <ol class="timeline-turns" aria-label={words().say('timeline.stages')}>
      <Show when={flagsOf(props.layout)}>
        {(flags) => (
          <For each={flags()}>
            {(flag) => (
              <li>
                <button
                  type="button" class="turn-flag" classList={{ ...standing(flag.id), 'is-left': flag.side === 'left' }} aria-current={current(flag.id)}
                  style={{ left: `${flag.box.left}px`, top: `${flag.box.top}px`, width: `${flag.box.right - flag.box.left}px` }}
                  onClick={() => story.startTour(flag.id)}
                >
                  {title(flag.id)}
                </button>
              </li>
            )}
          </For>
        )}
      </Show>
      <Show when={dotsOf(props.layout)}>
        {(dots) => (
          <For each={dots()}>
            {(dot, index) => (
              <li>
                <button
                  type="button" class="turn-dot" classList={standing(dot.id)} aria-current={current(dot.id)} aria-label={`${index() + 1}. ${title(dot.id)}`}
                  style={{ left: `${dot.at}px`, height: `${Math.max(leastTarget, props.layout.chart().plan.turns.to)}px` }} onClick={() => story.startTour(dot.id)}
                >
                  <span aria-hidden="true">{index() + 1}</span>
                </button>
                <Show when={isCurrent(dot.id) && turnOf(dot.id)}>
                  {(turn) => {
                    const place = () => titleUnder(dot, turn(), props.layout.chart(), words());
                    return <span class="turn-title" aria-hidden="true" style={{ left: `${place().left}px`, top: `${place().top}px`, width: `${place().width}px` }}>{title(dot.id)}</span>;
                  }}
                </Show>
              </li>
            )}
          </For>
        )}
      </Show>
    </ol>
  );
}

function flagsOf({ turns }: Layout): readonly TurnFlag[] | null {
  const marks = turns();
  return marks.form === 'flags' ? marks.flags : null;
}

function dotsOf({ turns }: Layout): readonly TurnDot[] | null {
  const marks = turns();
  return marks.form === 'dots' ? marks.dots : null;
}
