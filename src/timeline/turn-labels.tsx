import { createSelector, For, Show, type JSX } from 'solid-js';
import type { Turn } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import type { Day } from '../dataset/day.ts';
import type { Ground } from './layout.ts';
import { titleUnder, type StandingTurn, type TurnMarks } from './turn-marks.ts';

const leastTarget = 24;

interface TurnsProps {
  readonly ground: Ground;
  readonly marks: TurnMarks;
  readonly turns: readonly StandingTurn[];
  /** The current one. */
  readonly turn: string | null;
  readonly head: Day;
  readonly words: Words;
  readonly onTurn: (id: string) => void;
}

/** From each title or dot down to its day. */
export function TurnPoles(props: Pick<TurnsProps, 'ground' | 'marks' | 'turn'>): JSX.Element {
  const frame = () => props.ground.frame;
  const foot = (id: string, y: number): number => (id === props.turn ? frame().chart.to : y);
  return (
    <g class="turn-poles">
      <Show when={props.marks.form === 'flags' && props.marks}>
        {(marks) => (
          <For each={marks().flags}>
            {(flag) => <path classList={{ 'is-current': flag.id === props.turn }} d={`M${flag.x} ${flag.box.top + 4} V${foot(flag.id, flag.foot)}`} />}
          </For>
        )}
      </Show>
      <Show when={props.marks.form === 'dots' && props.marks}>
        {(marks) => (
          <For each={marks().dots}>
            {(dot) => <path classList={{ 'is-current': dot.id === props.turn }} d={`M${dot.at} ${frame().turns.to - 4} L${dot.x} ${frame().chart.from - 4} V${foot(dot.id, frame().chart.from)}`} />}
          </For>
        )}
      </Show>
    </g>
  );
}

/** The turns of the story over the chart: titles where there is room for all, else numbered dots. */
export function TurnLabels(props: TurnsProps): JSX.Element {
  const standingOf = (id: string): StandingTurn | undefined => props.turns.find(({ turn }) => turn.id === id);
  const turnOf = (id: string): Turn | undefined => standingOf(id)?.turn;
  const title = (id: string): string => props.words.turn(id).title;
  const isFuture = createSelector(() => props.head, (day: Day, head) => day > head);
  const standing = (id: string) => ({ 'is-current': id === props.turn, 'is-future': isFuture(standingOf(id)?.day ?? 0) });
  const current = (id: string): 'step' | undefined => (id === props.turn ? 'step' : undefined);
  return (
    <ol class="timeline-turns" aria-label={props.words.say('timeline.turns')}>
      <Show when={props.marks.form === 'flags' && props.marks}>
        {(marks) => (
          <For each={marks().flags}>
            {(flag) => (
              <li>
                <button
                  type="button" class="turn-flag" classList={{ ...standing(flag.id), 'is-left': flag.side === 'left' }} aria-current={current(flag.id)}
                  style={{ left: `${flag.box.left}px`, top: `${flag.box.top}px`, width: `${flag.box.right - flag.box.left}px` }}
                  onClick={() => props.onTurn(flag.id)}
                >
                  {title(flag.id)}
                </button>
              </li>
            )}
          </For>
        )}
      </Show>
      <Show when={props.marks.form === 'dots' && props.marks}>
        {(marks) => (
          <For each={marks().dots}>
            {(dot, index) => (
              <li>
                <button
                  type="button" class="turn-dot" classList={standing(dot.id)} aria-current={current(dot.id)} aria-label={`${index() + 1}. ${title(dot.id)}`}
                  style={{ left: `${dot.at}px`, height: `${Math.max(leastTarget, props.ground.frame.turns.to)}px` }} onClick={() => props.onTurn(dot.id)}
                >
                  <span aria-hidden="true">{index() + 1}</span>
                </button>
                <Show when={dot.id === props.turn && turnOf(dot.id)}>
                  {(turn) => {
                    const place = () => titleUnder(dot, turn(), props.ground, props.words);
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
