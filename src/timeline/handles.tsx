import { Show, type JSX } from 'solid-js';
import type { Day, Span } from '../dataset/day.ts';
import type { Words } from '../words/words.ts';
import { dayText } from './day-text.ts';
import type { Ground } from './layout.ts';
import { moveByKey } from './moves.ts';
import { placePill, placePills } from './pills.ts';
import { whenStill } from './when-still.ts';
import { boundsOfPart, type Part } from './window.ts';

interface HandlesProps {
  readonly ground: Ground;
  readonly window: Span;
  /** False where everything up to the head is shown: then the head is the only handle. */
  readonly isWindow: boolean;
  readonly stops: readonly Day[];
  /** The head's day and what it shows, in words, for who does not see it. */
  readonly headText: string;
  readonly words: Words;
  readonly onMove: (part: Part, day: Day) => void;
  readonly onRest: () => void;
  /** The reader wants to type the day. */
  readonly onType: () => void;
}

/** The head, and in window mode the start and the grip between: each a slider of its own. */
export function Handles(props: HandlesProps): JSX.Element {
  const axis = () => props.ground.time.axis;
  const headX = () => props.ground.time.x(props.window.latest);
  const startX = () => props.ground.time.stretch({ earliest: props.window.earliest, latest: props.window.earliest }).from;
  const pills = () => placePills(startX(), headX(), props.ground.frame);
  const headPill = () => (props.isWindow ? pills().head : placePill(headX(), props.ground.frame));
  return (
    <>
      <Handle
        part="head" ground={props.ground} x={headX()} pill={headPill()} day={props.window.latest} bounds={boundsOfPart('head', props.window, axis())}
        stops={props.stops} label={props.words.say('timeline.head')} valueText={props.headText} words={props.words}
        onMove={(day) => props.onMove('head', day)} onRest={props.onRest} onType={props.onType}
      />
      <Show when={props.isWindow}>
        <Handle
          part="start" ground={props.ground} x={startX()} pill={pills().start} day={props.window.earliest} bounds={boundsOfPart('start', props.window, axis())}
          stops={props.stops} label={props.words.say('timeline.start')} valueText={props.words.day(props.window.earliest)} words={props.words}
          onMove={(day) => props.onMove('start', day)} onRest={props.onRest} onType={props.onType}
        />
        <Grip {...props} left={pills().grip.from} width={pills().grip.to - pills().grip.from} />
      </Show>
    </>
  );
}

interface HandleProps {
  readonly part: Part;
  readonly ground: Ground;
  readonly x: number;
  /** Middle of its pill. */
  readonly pill: number;
  readonly day: Day;
  readonly bounds: Span;
  readonly stops: readonly Day[];
  readonly label: string;
  readonly valueText: string;
  readonly words: Words;
  readonly onMove: (day: Day) => void;
  readonly onRest: () => void;
  readonly onType: () => void;
}

/** A line through the instrument with the date that one grabs at its foot. Over the lanes it lets presses through to the marks. */
function Handle(props: HandleProps): JSX.Element {
  const frame = () => props.ground.frame;
  /** Its own box is where it is grabbed in the chart; line and pill reach beyond it. */
  const top = (): number => frame().chart.from;
  const keys = createKeys(props);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      props.onType();
    } else keys.onKeyDown(event);
  };
  return (
    <div
      class="timeline-handle" classList={{ 'is-start': props.part === 'start' }} data-part={props.part} role="slider" tabindex="0" aria-haspopup="dialog"
      style={{ transform: `translateX(${props.x}px)`, top: `${top()}px`, height: `${frame().chart.to - top()}px` }}
      aria-label={props.label} aria-valuemin={props.bounds.earliest} aria-valuemax={props.bounds.latest} aria-valuenow={props.day} aria-valuetext={props.valueText}
      onKeyDown={onKeyDown} onKeyUp={keys.onKeyUp} onBlur={keys.onBlur}
    >
      <div class="timeline-line" style={{ top: `${frame().turns.to - top()}px`, height: `${frame().axis.from - frame().turns.to + 2}px` }} />
      <span
        class="timeline-pill"
        style={{ top: `${frame().axis.from - top()}px`, width: `${frame().pillWidth}px`, height: `${frame().axis.to - frame().axis.from}px`, transform: `translateX(${props.pill - props.x - frame().pillWidth / 2}px)` }}
      >
        {dayText(props.day, props.words)}
      </span>
    </div>
  );
}

function Grip(props: HandlesProps & { readonly left: number; readonly width: number }): JSX.Element {
  const bounds = () => boundsOfPart('window', props.window, props.ground.time.axis);
  const day = () => props.window.earliest;
  const keys = createKeys({
    get day() { return day(); },
    get bounds() { return bounds(); },
    get stops() { return [day() - 1, day() + 1]; },
    onMove: (to) => props.onMove('window', to), onRest: () => props.onRest(),
  });
  return (
    <div
      class="timeline-grip" data-part="window" role="slider" tabindex="0"
      style={{ left: `${props.left}px`, width: `${props.width}px`, top: `${props.ground.frame.axis.from}px`, height: `${props.ground.frame.axis.to - props.ground.frame.axis.from}px` }}
      aria-label={props.words.say('timeline.window')} aria-valuemin={bounds().earliest} aria-valuemax={bounds().latest} aria-valuenow={day()}
      aria-valuetext={props.words.say('timeline.window-value', { from: props.words.day(props.window.earliest), to: props.words.day(props.window.latest) })}
      onKeyDown={keys.onKeyDown} onKeyUp={keys.onKeyUp} onBlur={keys.onBlur}
    />
  );
}

/** Milliseconds after a key was let go in which the next one may follow. */
const stillness = 500;

/** The keyboard's half of a slider: at rest when the keys are let go, however many times one is pressed in a row. */
function createKeys(port: Pick<HandleProps, 'day' | 'bounds' | 'stops' | 'onMove' | 'onRest'>) {
  let isMoved = false;
  const still = whenStill(stillness, () => port.onRest());
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
    const day = moveByKey(event.key, port.day, port.stops, port.bounds);
    if (day === null) return;
    event.preventDefault();
    isMoved = true;
    port.onMove(day);
  };
  return { onKeyDown, onKeyUp, onBlur };
}
