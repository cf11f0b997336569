import type { JSX } from 'solid-js';
import type { Day, Span } from '../dataset/day.ts';
import type { Frame } from './frame.ts';
import { moveByKey } from './moves.ts';

interface HeadProps {
  readonly frame: Frame;
  readonly x: number;
  readonly day: Day;
  /** The days between which it may move. */
  readonly bounds: Span;
  readonly stops: readonly Day[];
  readonly label: string;
  /** The day as the pill shows it. */
  readonly text: string;
  /** The day and what it shows, in words, for who does not see it. */
  readonly valueText: string;
  readonly onMove: (day: Day) => void;
  readonly onRest: () => void;
}

/** The head: a line through the instrument and the date that one grabs. It is the drawing's one tab stop. */
export function Head(props: HeadProps): JSX.Element {
  let isMoved = false;
  const rest = () => {
    if (isMoved) props.onRest();
    isMoved = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const day = moveByKey(event.key, props.day, props.stops, props.bounds);
    if (day === null) return;
    event.preventDefault();
    isMoved = true;
    props.onMove(day);
  };
  /** The pill stays inside the drawing while its line goes to the very ends. */
  const shift = (): number => {
    const half = props.frame.pill.width / 2;
    return Math.min(Math.max(props.x, half), props.frame.width - half) - props.x;
  };
  return (
    <div class="timeline-head" style={{ transform: `translateX(${props.x}px)` }}>
      <div class="timeline-line" style={{ top: `${props.frame.pill.height}px`, height: `${props.frame.datelines.to - props.frame.pill.height}px` }} />
      <div
        class="timeline-handle" role="slider" tabindex="0" style={{ height: `${props.frame.chart.to}px` }}
        aria-label={props.label} aria-valuemin={props.bounds.earliest} aria-valuemax={props.bounds.latest}
        aria-valuenow={props.day} aria-valuetext={props.valueText}
        onKeyDown={onKeyDown} onKeyUp={rest} onBlur={rest}
      >
        <span
          class="timeline-pill"
          style={{ width: `${props.frame.pill.width}px`, height: `${props.frame.pill.height}px`, transform: `translateX(calc(-50% + ${shift()}px))` }}
        >
          {props.text}
        </span>
      </div>
    </div>
  );
}
