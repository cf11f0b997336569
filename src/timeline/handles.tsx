import { Show, type JSX } from 'solid-js';
import type { Day, Span } from '../dataset/day.ts';
import { usePage } from '../ui/page.tsx';
import { dayText } from './days.ts';
import type { Layout } from './layout.ts';
import { widthOf } from './runs.ts';
import { whenStill } from './when-still.ts';
import { boundsOfPart, dayByKey, placePill, placePills, type Part } from './window.ts';

interface HandlesProps {
  readonly layout: Layout;
  /** From the axis' first day on where everything up to the head is shown: then the head is the only handle. */
  readonly window: Span;
  readonly onMove: (part: Part, day: Day) => void;
  /** The reader wants to type the day. */
  readonly onType: () => void;
}

/** The head, and in window mode the start and the grip between: each a slider of its own. */
export function Handles(props: HandlesProps): JSX.Element {
  const { words, story } = usePage();
  const isWindow = (): boolean => story.from() !== null;
  const chart = () => props.layout.chart();
  const headX = () => chart().time.middle(props.window.latest);
  const startX = () => chart().time.left(props.window.earliest);
  const pills = () => placePills(startX(), headX(), chart().plan);
  const headText = () => words().plural('timeline.head-value', story.ofShownKinds().length, { day: words().day(props.window.latest), shown: words().number(story.shownCount()) });
  return (
    <>
      <Handle
        {...props} part="head" x={headX()} pill={isWindow() ? pills().head : placePill(headX(), chart().plan)} day={props.window.latest}
        label={words().say('timeline.head')} valueText={headText()}
      />
      <Show when={isWindow()}>
        <Handle
          {...props} part="start" x={startX()} pill={pills().start} day={props.window.earliest}
          label={words().say('timeline.start')} valueText={words().day(props.window.earliest)}
        />
        <Grip {...props} left={pills().grip.from} width={widthOf(pills().grip)} />
      </Show>
    </>
  );
}

interface HandleProps extends HandlesProps {
  readonly part: 'head' | 'start';
  readonly x: number;
  /** Middle of its pill. */
  readonly pill: number;
  readonly day: Day;
  readonly label: string;
  /** Its day and what it shows, in words, for who does not see it. */
  readonly valueText: string;
}

/** A line through the instrument with the date that one grabs at its foot. Over the lanes it lets presses through to the marks. */
function Handle(props: HandleProps): JSX.Element {
  const { words, story } = usePage();
  const plan = () => props.layout.chart().plan;
  const bounds = () => boundsOfPart(props.part, props.window, story.axis());
  /** Its own box is where it is grabbed in the chart; line and pill reach beyond it. */
  const top = (): number => plan().chart.from;
  const keys = createKeys({ day: () => props.day, bounds, stops: story.stops, onMove: (day) => props.onMove(props.part, day), onRest: story.rest });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      props.onType();
    } else keys.onKeyDown(event);
  };
  return (
    <div
      class="timeline-handle" classList={{ 'is-start': props.part === 'start' }} data-part={props.part} role="slider" tabindex="0" aria-haspopup="dialog"
      style={{ transform: `translateX(${props.x}px)`, top: `${top()}px`, height: `${widthOf(plan().chart)}px` }}
      aria-label={props.label} aria-valuemin={bounds().earliest} aria-valuemax={bounds().latest} aria-valuenow={props.day} aria-valuetext={props.valueText}
      onKeyDown={onKeyDown} onKeyUp={keys.onKeyUp} onBlur={keys.onBlur}
    >
      <div class="timeline-line" style={{ top: `${plan().turns.to - top()}px`, height: `${plan().dates.from - plan().turns.to + 2}px` }} />
      <span
        class="timeline-pill"
        style={{ top: `${plan().dates.from - top()}px`, width: `${plan().pillWidth}px`, height: `${widthOf(plan().dates)}px`, transform: `translateX(${props.pill - props.x - plan().pillWidth / 2}px)` }}
      >
        {dayText(props.day, words())}
      </span>
    </div>
  );
}

function Grip(props: HandlesProps & { readonly left: number; readonly width: number }): JSX.Element {
  const { words, story } = usePage();
  const dates = () => props.layout.chart().plan.dates;
  const bounds = () => boundsOfPart('window', props.window, story.axis());
  const day = () => props.window.earliest;
  const keys = createKeys({ day, bounds, stops: () => [day() - 1, day() + 1], onMove: (to) => props.onMove('window', to), onRest: story.rest });
  return (
    <div
      class="timeline-grip" data-part="window" role="slider" tabindex="0"
      style={{ left: `${props.left}px`, width: `${props.width}px`, top: `${dates().from}px`, height: `${widthOf(dates())}px` }}
      aria-label={words().say('timeline.window')} aria-valuemin={bounds().earliest} aria-valuemax={bounds().latest} aria-valuenow={day()}
      aria-valuetext={words().say('timeline.window-value', { from: words().day(props.window.earliest), to: words().day(props.window.latest) })}
      onKeyDown={keys.onKeyDown} onKeyUp={keys.onKeyUp} onBlur={keys.onBlur}
    />
  );
}

interface Keyed {
  readonly day: () => Day;
  readonly bounds: () => Span;
  readonly stops: () => readonly Day[];
  readonly onMove: (day: Day) => void;
  readonly onRest: () => void;
}

/** Milliseconds after a key was let go in which the next one may follow. */
const stillness = 500;

/** The keyboard's half of a slider: at rest when the keys are let go, however many times one is pressed in a row. */
function createKeys({ day, bounds, stops, onMove, onRest }: Keyed) {
  let isMoved = false;
  const still = whenStill(stillness, onRest);
  const onKeyUp = () => {
    if (isMoved) still.moved();
    isMoved = false;
  };
  const onBlur = () => {
    onKeyUp();
    still.flush();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = dayByKey(event.key, day(), stops(), bounds());
    if (to === null) return;
    event.preventDefault();
    isMoved = true;
    onMove(to);
  };
  return { onKeyDown, onKeyUp, onBlur };
}
