import { For, Match, Show, Switch, type JSX } from 'solid-js';
import { compareToll } from '../select/record-counts.ts';
import { comparedWords } from '../ui/compared-words.ts';
import { usePage } from '../ui/page.tsx';
import { Popover, type Spot } from '../ui/popover.tsx';
import { Own } from '../ui/verbatim.tsx';
import type { Words } from '../words/words.ts';
import { dayText, onDay } from './days.ts';
import { tollNameOf, type Dot } from './killed.ts';
import type { Layout } from './layout.ts';
import { columnAt, type Column, type Item } from './squares.ts';

/** What stands for an item in a list: its words, and its colour's class. */
function wordsOf(item: Item, words: Words): { readonly id: string; readonly title: string; readonly note: string; readonly tone: string } {
  if (item.of === 'event') return { id: item.event.id, title: words.title(item.event), note: words.date(item.event.date), tone: `kind-${item.event.kind}` };
  const { entry } = item;
  return { id: entry.id, title: words.recordTitle(entry), note: `${words.date(entry.date)} · ${words.say('record.mark')}`, tone: 'of-record' };
}

function countWords(column: Column, words: Words): string {
  const day = column.isMonth ? words.month(column.day) : words.shortDay(column.day);
  return words.plural('timeline.choice', column.items.length, { day });
}

interface ChoiceProps {
  readonly column: Column;
  readonly spot: Spot;
  /** `hadFocus`: by Escape or a choice, not by a press elsewhere. */
  readonly onClose: (hadFocus: boolean) => void;
}

/** The events and entries of a day's column, to choose from. */
export function Choice(props: ChoiceProps): JSX.Element {
  const { words, reader } = usePage();
  const choose = (id: string) => {
    props.onClose(true);
    reader.selectFromDrawing(id);
  };
  return (
    <Popover class="instrument-note instrument-choice" label={countWords(props.column, words())} spot={props.spot} onClose={props.onClose}>
      <p>{countWords(props.column, words())}</p>
      <ul>
        <For each={props.column.items.map((item) => wordsOf(item, words()))}>
          {(item) => (
            <li class={item.tone}>
              <button type="button" onClick={() => choose(item.id)}>
                <Own text={item.title} /> <small>{item.note}</small>
              </button>
            </li>
          )}
        </For>
      </ul>
    </Popover>
  );
}

interface NoteProps {
  /** Where the mouse is, in pixels of the drawing. */
  readonly place: { readonly x: number; readonly y: number };
  readonly reach: number;
  readonly layout: Layout;
}

/** Greatest size of a note, as in the style sheet, and its distance from what it names. */
const note = { width: 240, height: 84, gap: 12 } as const;

/** Names what the mouse is near: above the squares, beside a figure or a day, never over it. It repeats what list and caption say, so it is not read out. */
export function Note(props: NoteProps): JSX.Element {
  const plan = () => props.layout.plan();
  const column = () => columnAt(props.layout.squares().columns, props.place.x, props.place.y, props.reach);
  const dot = () => (column() === null ? (props.layout.killed()?.dots.find(({ x, y }) => Math.hypot(x - props.place.x, y - props.place.y) < props.reach + 4) ?? null) : null);
  const day = () => {
    const { from, to } = plan().plot;
    return column() === null && dot() === null && props.place.x >= from && props.place.x <= to ? props.layout.time().dayAt(props.place.x) : null;
  };
  /** Its left edge beside `x`, on the side that has the room. */
  const beside = (x: number): number => (x + note.gap + note.width <= plan().width ? x + note.gap : x - note.gap - note.width);
  const centred = (x: number): number => Math.min(Math.max(x - note.width / 2, 0), plan().width - note.width);
  return (
    <Switch>
      <Match when={column()}>
        {(found) => (
          <Box left={centred((found().run.from + found().run.to) / 2)} bottom={plan().height - found().top + 4}>
            <ColumnLines column={found()} />
          </Box>
        )}
      </Match>
      <Match when={dot()}>
        {(found) => <Box left={beside(found().x)} bottom={plan().height - Math.max(found().y + 20, note.height)}><TollLines dot={found()} /></Box>}
      </Match>
      <Match when={day()}>
        {(found) => (
          <>
            <div class="note-line" style={{ transform: `translateX(${props.layout.time().middle(found())}px)`, top: `${(plan().killed ?? plan().rungs).from}px`, height: `${plan().axis - (plan().killed ?? plan().rungs).from}px` }} />
            <Box left={beside(props.layout.time().middle(found()))} bottom={plan().height - note.height}><DayLines day={found()} layout={props.layout} /></Box>
          </>
        )}
      </Match>
    </Switch>
  );
}

function Box(props: { readonly left: number; readonly bottom: number; readonly children: JSX.Element }): JSX.Element {
  return <div class="instrument-note instrument-tip" aria-hidden="true" style={{ left: `${props.left}px`, bottom: `${props.bottom}px` }}>{props.children}</div>;
}

/** Headline, day, and how many more there are. */
function ColumnLines(props: { readonly column: Column }): JSX.Element {
  const { words } = usePage();
  const first = () => wordsOf(props.column.items[0], words());
  return (
    <>
      <p class={`tip-title ${first().tone}`}><Own text={first().title} /></p>
      <p class="tip-note">{first().note}</p>
      <Show when={props.column.items.length > 1}><p class="tip-note">{words().plural('timeline.folded', props.column.items.length - 1)}</p></Show>
    </>
  );
}

function TollLines(props: { readonly dot: Dot }): JSX.Element {
  const { words, story } = usePage();
  const toll = () => props.dot.toll;
  return (
    <>
      <p class="tip-title kind-strike"><Own text={words().say('timeline.toll-title', { ...tollNameOf(toll(), words()), date: words().date(toll().asOf) })} /></p>
      <Show when={story.record()} fallback={<p class="tip-note"><Own text={words().toll(toll()) ?? ''} /></p>}>
        {(record) => <p class="tip-note">{comparedWords(compareToll(toll(), record()), words())}</p>}
      </Show>
    </>
  );
}

/** The day, and what stands at it. */
function DayLines(props: { readonly day: number; readonly layout: Layout }): JSX.Element {
  const { words, story } = usePage();
  const found = () => onDay(props.day, story.ofShownKinds(), props.layout.silences(), story.clock());
  const count = (): string => {
    const { certain, possible, isSilent } = found();
    const isHappened = story.clock() === 'happened';
    const parts = [
      ...(certain.length > 0 ? [words().plural(isHappened ? 'timeline.on-day' : 'timeline.on-day-reported', certain.length)] : []),
      ...(possible > 0 ? [words().plural('timeline.on-day-maybe', possible)] : []),
    ];
    return parts.length > 0 ? parts.join('; ') : words().say(isSilent ? 'timeline.on-day-silent' : 'timeline.on-day-none');
  };
  return (
    <>
      <p class="tip-title">{dayText(props.day, words())}</p>
      <p class="tip-note">{count()}</p>
    </>
  );
}
