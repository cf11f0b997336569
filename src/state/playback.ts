import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import type { Day, Span } from '../dataset/day.ts';
import { stopBeside } from '../select/stops.ts';

export const paces = [1, 2, 4] as const;
/** How many times faster than with time to read. */
export type Pace = (typeof paces)[number];

/** Through every day of the axis, or from one event's day to the next. */
export type PlayBy = 'days' | 'events';

export interface Beat {
  readonly milliseconds: number;
  /** How far a beat carries the head when playing by days. */
  readonly days: number;
}

const longestTotal = 20_000;
/** Beats closer together than this would be drawn late, and the whole would overrun its bound. */
const shortestBeat = 70;
const longestBeat = 400;
const readingTime = 2_500;

/** Time to read at each event's day. */
export function beatByEvents(pace: Pace): Beat {
  return { milliseconds: readingTime / pace, days: 0 };
}

/** The whole axis within twenty seconds at pace 1, whatever its length in days: a long one is taken several days at a beat. */
export function beatByDays(pace: Pace, axisDays: number): Beat {
  const total = longestTotal / pace;
  const days = Math.max(1, Math.ceil(axisDays / Math.floor(total / shortestBeat)));
  const beats = Math.max(1, Math.ceil(axisDays / days));
  return { milliseconds: Math.floor(Math.min(longestBeat / pace, total / beats)), days };
}

/** Calls `tick` again and again until the function it gave back is called. */
export type Ticker = (tick: () => void, milliseconds: number) => () => void;

export const intervalTicker: Ticker = (tick, milliseconds) => {
  const timer = setInterval(tick, milliseconds);
  return () => clearInterval(timer);
};

export interface Player {
  readonly playing: Accessor<boolean>;
  readonly pace: Accessor<Pace>;
  readonly playBy: Accessor<PlayBy>;
  /** Neither of these two stops what is playing. */
  readonly setPace: (pace: Pace) => void;
  readonly setPlayBy: (playBy: PlayBy) => void;
  /** On from the head; from the beginning where the head stands at the end. In a window only its end moves. */
  readonly play: () => void;
  readonly pause: () => void;
}

export interface Playback extends Player {
  /** Stops without `onEnd`: something else has taken hold of the head. */
  readonly halt: () => void;
}

interface Reel {
  readonly axis: Accessor<Span>;
  readonly head: () => Day;
  readonly stops: () => readonly Day[];
  /** Where playing begins anew once the end is reached. */
  readonly beginning: () => Day;
  readonly onStep: (day: Day) => void;
  /** Playing has ended, at the end or by `pause`. */
  readonly onEnd: () => void;
}

/** Carries the head along the days or from stop to stop. Axis, stops, pace and manner may change while it runs. */
export function createPlayback(reel: Reel, ticker: Ticker): Playback {
  const [playing, setPlaying] = createSignal(false);
  const [pace, setPace] = createSignal<Pace>(1);
  const [playBy, setPlayBy] = createSignal<PlayBy>('days');
  let stopTicking: (() => void) | null = null;

  const beat = () => (playBy() === 'events' ? beatByEvents(pace()) : beatByDays(pace(), daysIn(reel.axis())));

  const next = (): Day | null => {
    if (playBy() === 'events') return stopBeside(reel.stops(), reel.head(), 1);
    const { latest } = reel.axis();
    return reel.head() < latest ? Math.min(reel.head() + beat().days, latest) : null;
  };

  const halt = () => {
    stopTicking?.();
    stopTicking = null;
    setPlaying(false);
  };

  const pause = () => {
    if (stopTicking === null) return;
    halt();
    reel.onEnd();
  };

  const tick = () => {
    const day = next();
    if (day !== null) reel.onStep(day);
    if (next() === null) pause();
  };

  const start = () => {
    stopTicking?.();
    stopTicking = ticker(tick, beat().milliseconds);
  };

  const end = () => (playBy() === 'events' ? reel.stops().at(-1) : reel.axis().latest) ?? reel.beginning();

  const play = () => {
    if (stopTicking !== null || end() <= reel.beginning()) return;
    start();
    setPlaying(true);
    // The first step is taken at once, so that the button is seen to have worked.
    if (next() === null) reel.onStep(reel.beginning());
    else tick();
  };

  const retime = () => {
    if (stopTicking !== null) start();
  };

  const retimed = <T>(set: (value: T) => unknown) => (value: T) => {
    set(value);
    retime();
  };

  createEffect(on(reel.axis, retime, { defer: true }));
  onCleanup(halt);
  return {
    playing, pace, playBy, play, pause, halt,
    setPace: retimed<Pace>((value) => setPace(value)),
    setPlayBy: retimed<PlayBy>((value) => setPlayBy(value)),
  };
}

function daysIn({ earliest, latest }: Span): number {
  return latest - earliest;
}
