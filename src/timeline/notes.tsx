import { For, Match, Show, Switch, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Toll } from '../dataset/types.ts';
import type { Tally } from '../dataset/totals.ts';
import { compareToll } from '../select/record-counts.ts';
import { comparedWords } from '../ui/compared-words.ts';
import { usePage } from '../ui/page.tsx';
import { Popover } from '../ui/popover.tsx';
import type { Words } from '../words/words.ts';
import { strikesOn, tollNameOf } from './chart-labels.ts';
import { dayText, onDay } from './days.ts';
import type { Layout } from './layout.ts';
import { choosable, footOfNote, type ChoosableTarget, type Target } from './targets.ts';

/** What a mark stands for, one line each: in the tooltip and in the list to choose from. */
interface Item {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** Its colour's class. */
  readonly tone: string;
}

function itemsOf(target: ChoosableTarget, words: Words): readonly Item[] {
  if (target.of === 'events') {
    return target.events.map((event) => ({ id: event.id, title: words.title(event), note: words.date(event.date), tone: `kind-${event.kind}` }));
  }
  return target.entries.map((entry) => ({
    id: entry.id, title: words.recordTitle(entry), note: `${words.date(entry.date)} · ${words.say('record.mark')}`, tone: 'is-record',
  }));
}

/** How many share the mark, in a sentence. */
function countWords(target: ChoosableTarget, words: Words): string {
  return target.of === 'events' ? words.plural('timeline.choice', target.events.length) : words.plural('record.choice', target.entries.length);
}

interface ChoiceProps {
  readonly target: ChoosableTarget;
  readonly foot: { readonly x: number; readonly y: number };
  /** `hadFocus`: by Escape or a choice, not by a press elsewhere. */
  readonly onClose: (hadFocus: boolean) => void;
}

/** The events or entries that share a mark, to choose from. */
export function Choice(props: ChoiceProps): JSX.Element {
  const { words, reader } = usePage();
  const choose = (id: string) => {
    props.onClose(true);
    reader.selectFromDrawing(id);
  };
  return (
    <Popover class="timeline-note timeline-choice" label={countWords(props.target, words())} foot={props.foot} onClose={props.onClose}>
      <p>{countWords(props.target, words())}</p>
      <ul>
        <For each={itemsOf(props.target, words())}>
          {(item) => (
            <li class={item.tone}>
              <button type="button" onClick={() => choose(item.id)}>
                {item.title} <small>{item.note}</small>
              </button>
            </li>
          )}
        </For>
      </ul>
    </Popover>
  );
}

/** Names what the mouse is near. It repeats what the panel's list and the caption say, so it is not read out. */
export function Tooltip(props: { readonly target: Target; readonly layout: Layout }): JSX.Element {
  const { words } = usePage();
  const plan = () => props.layout.chart().plan;
  const foot = () => footOfNote(props.target, plan().width);
  return (
    <div class="timeline-note timeline-tooltip" aria-hidden="true" style={{ left: `${foot().x}px`, bottom: `${plan().height - foot().y}px` }}>
      <Switch>
        <Match when={choosable(props.target)}>
          {(target) => <Lines target={target()} />}
        </Match>
        <Match when={props.target.of === 'toll' && props.target}>
          {(target) => <TollLines toll={target().toll} />}
        </Match>
        <Match when={props.target.of === 'articles' && props.target}>
          {(target) => (
            <For each={target().articles}>
              {(article) => <p>{words().say('timeline.dateline', { source: words().article(article.id).short, date: words().date(article.dateline) })}</p>}
            </For>
          )}
        </Match>
      </Switch>
    </div>
  );
}

const listed = 3;

function Lines(props: { readonly target: ChoosableTarget }): JSX.Element {
  const { words } = usePage();
  const items = () => itemsOf(props.target, words());
  return (
    <>
      <For each={items().slice(0, listed)}>
        {(item) => <p class={item.tone}><b>{item.title}</b><br /><span>{item.note}</span></p>}
      </For>
      <Show when={items().length > listed}>
        <p>{words().plural('timeline.folded', items().length - listed)}</p>
      </Show>
    </>
  );
}

function TollLines(props: { readonly toll: Toll }): JSX.Element {
  const { words, story } = usePage();
  return (
    <>
      <p class="kind-strike"><span>{words().say('timeline.toll-title', { ...tollNameOf(props.toll, words()), date: words().date(props.toll.asOf) })}</span></p>
      <Show when={words().toll(props.toll)}>{(note) => <p><span>{note()}</span></p>}</Show>
      <Show when={story.record()}>{(record) => <p class="is-record"><span>{comparedWords(compareToll(props.toll, record()), words())}</span></p>}</Show>
    </>
  );
}

interface PreviewProps {
  readonly day: Day;
  readonly layout: Layout;
  /** Of the public record; null where it is off. */
  readonly totals: readonly Tally[] | null;
  /** False where a mark's own note says more: then only the line stands. */
  readonly isTold: boolean;
}

/** Where the mouse is: a thin line, the date, and what stands there. The keyboard and the thumb move the head instead. */
export function Preview(props: PreviewProps): JSX.Element {
  const { words, story } = usePage();
  const plan = () => props.layout.chart().plan;
  const x = () => props.layout.chart().time.middle(props.day);
  const found = () => onDay(props.day, story.ofShownKinds(), props.layout.silences(), story.clock());
  const isRight = () => x() < plan().width - 260;
  const onClock = <T extends string>(happened: T, reported: T): T => (story.clock() === 'happened' ? happened : reported);
  const count = (): string => {
    const { certain, possible, isSilent } = found();
    const parts = [
      ...(certain.length > 0 ? [words().plural(onClock('timeline.on-day', 'timeline.on-day-reported'), certain.length)] : []),
      ...(possible > 0 ? [words().plural('timeline.on-day-maybe', possible)] : []),
    ];
    return parts.length > 0 ? parts.join('; ') : words().say(isSilent ? 'timeline.on-day-silent' : 'timeline.on-day-none');
  };
  return (
    <div class="timeline-preview" aria-hidden="true" style={{ transform: `translateX(${x()}px)` }}>
      <div class="preview-line" style={{ top: `${plan().turns.to}px`, height: `${plan().dates.from - plan().turns.to}px` }} />
      <Show when={props.isTold}>
        <div class="preview-note" classList={{ 'is-left': !isRight() }} style={{ top: `${plan().chart.from}px` }}>
          <b>{dayText(props.day, words())}</b>
          <span>{count()}</span>
          <Show when={props.totals && strikesOn(props.totals, props.day)}>
            {(strikes) => <span>{words().plural(onClock('record.on-day', 'record.on-day-announced'), strikes())}</span>}
          </Show>
          <Show when={found().certain[0]}>{(first) => <span class={`kind-${first().kind} preview-title`}>{words().title(first())}</span>}</Show>
        </div>
      </Show>
    </div>
  );
}
