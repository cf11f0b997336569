import { Show, type JSX } from 'solid-js';
import type { Day, Span } from '../dataset/day.ts';
import { countOf } from '../select/count.ts';
import { usePage } from '../ui/page.tsx';
import type { Layout } from './layout.ts';
import { whenStill } from './when-still.ts';
import { boundsOfPart, dayByKey, gripSign, gripSize, placeGrips, type Part } from './window.ts';

interface HandlesProps {
  readonly layout: Layout;
  /** From the axis' first day on where everything up to the head is shown: then the head is the only handle. */
  readonly window: Span;
  /** Where the lines stand, in pixels; `start` is null outside window mode. */
  readonly lines: { readonly start: number | null; readonly head: number };
  readonly onMove: (part: Part, day: Day) => void;
  /** The reader wants to type the day. */
  readonly onType: () => void;
}

/** The head, and in window mode the start and the bar between: each a slider of its own. */
export function Handles(props: HandlesProps): JSX.Element {
  const { dataset, words, story } = usePage();
  const plan = () => props.layout.plan();
  const grips = () => placeGrips(props.lines.start, props.lines.head, plan().width, gripSize);
  const headText = () => words().say('timeline.head-value', { day: words().day(props.window.latest), count: words().count(countOf(dataset, story.listed())) });
  return (
    <>
      <Handle {...props} part="head" x={props.lines.head} grip={grips().head} day={props.window.latest} label={words().say('timeline.head')} valueText={headText()} />
      <Show when={props.lines.start}>
        {(x) => (
          <>
            <Handle
              {...props} part="start" x={x()} grip={grips().start} day={props.window.earliest}
              label={words().say('timeline.start')} valueText={words().day(props.window.earliest)}
            />
            <Bar {...props} from={grips().start + gripSize / 2} to={grips().head - gripSize / 2} />
          </>
        )}
      </Show>
    </>
  );
}

interface HandleProps extends HandlesProps {
  readonly part: 'head' | 'start';
  readonly x: number;
  /** Middle of its grip: beside its line where another grip stands. */
  readonly grip: number;
  readonly day: Day;
  readonly label: string;
  /** Its day and what it shows, in words, for who does not see it. */
  readonly valueText: string;
}

/** A round grip that asks to be taken, on a line through all storeys, which lets presses through to the marks. */
function Handle(props: HandleProps): JSX.Element {
  const { story } = usePage();
  const plan = () => props.layout.plan();
  const bounds = () => boundsOfPart(props.part, props.window, story.axis());
  const keys = createKeys({ day: () => props.day, bounds, stops: story.stops, onMove: (day) => props.onMove(props.part, day), onRest: story.rest });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      props.onType();
    } else keys.onKeyDown(event);
  };
  return (
    <>
      <div
        class="handle-line" classList={{ 'is-start': props.part === 'start' }}
        style={{ transform: `translateX(${props.x}px)`, top: `${plan().grip}px`, height: `${plan().axis - plan().grip}px` }}
      />
      <div
        class="handle-grip" classList={{ 'is-start': props.part === 'start' }} data-part={props.part} role="slider" tabindex="0" aria-haspopup="dialog"
        style={{ transform: `translate(${props.grip - gripSize / 2}px, ${plan().grip - gripSize / 2}px)` }}
        aria-label={props.label} aria-valuemin={bounds().earliest} aria-valuemax={bounds().latest} aria-valuenow={props.day} aria-valuetext={props.valueText}
        onKeyDown={onKeyDown} onKeyUp={keys.onKeyUp} onBlur={keys.onBlur}
      >
        <svg viewBox="-14 -14 28 28" aria-hidden="true"><path d={gripSign} /></svg>
      </div>
    </>
  );
}

function Bar(props: HandlesProps & { readonly from: number; readonly to: number }): JSX.Element {
  const { words, story } = usePage();
  const bounds = () => boundsOfPart('window', props.window, story.axis());
  const day = () => props.window.earliest;
  const keys = createKeys({ day, bounds, stops: () => [day() - 1, day() + 1], onMove: (to) => props.onMove('window', to), onRest: story.rest });
  return (
    <div
      class="handle-bar" data-part="window" role="slider" tabindex="0"
      style={{ transform: `translate(${props.from}px, ${props.layout.plan().grip - 6}px)`, width: `${Math.max(0, props.to - props.from)}px` }}
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
