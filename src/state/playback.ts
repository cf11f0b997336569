import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import type { Day, Span } from '../dataset/day.ts';
import { stopBeside } from '../select/stops.ts';
import { beatByDays, beatByEvents, type Pace, type PlayBy } from './pacing.ts';
import type { Ticker } from './ticker.ts';

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
