import { createMemo, createSignal, onCleanup, type Accessor } from 'solid-js';
import { momentOf, utcDateOf, type Day, type Span } from '../dataset/day.ts';
import { foldScale, type Shares } from '../select/fold.ts';

export const paces = [0.5, 1, 2] as const;
/** How many times faster than usual. */
export type Pace = (typeof paces)[number];

/** Milliseconds from one end of the axis to the other at pace 1, and in the sweep of a first visit. */
const wholeAxis = 30_000;
const wholeSweep = 7_000;

/** Calls `tick` again and again, with the milliseconds since it began, until the function it gave back is called. */
export type Ticker = (tick: (elapsed: number) => void) => () => void;

/** Once a frame that is drawn: a page that nobody sees stands still. */
export const frameTicker: Ticker = (tick) => {
  let began: number | null = null;
  const onFrame = (now: number) => {
    began ??= now;
    request = requestAnimationFrame(onFrame);
    tick(now - began);
  };
  let request = requestAnimationFrame(onFrame);
  return () => cancelAnimationFrame(request);
};

export interface Player {
  readonly playing: Accessor<boolean>;
  /** Where the playing head is between two midnights, in days since the epoch; null while nothing plays. */
  readonly moment: Accessor<number | null>;
  readonly pace: Accessor<Pace>;
  /** Does not stop what is playing. */
  readonly setPace: (pace: Pace) => void;
  /** On from the head; from the beginning where the head stands at the end. In a window only its end moves. */
  readonly play: () => void;
  readonly pause: () => void;
  /** Once through the whole axis as a first visit sees it. Whatever ends it leaves the head at the end, and the address as it was. */
  readonly sweep: () => void;
}

export interface Playback extends Player {
  /** Stops without `onEnd`: something else has taken hold of the head. */
  readonly halt: () => void;
}

interface Reel {
  readonly axis: Accessor<Span>;
  /** As the axis folds, whatever its scale is now: so time is spent where something is told. */
  readonly fold: Accessor<Shares>;
  readonly head: () => Day;
  /** Where playing begins anew once the end is reached. */
  readonly beginning: () => Day;
  readonly onStep: (day: Day) => void;
  /** Playing has ended, at the end or by `pause`. A sweep ends without. */
  readonly onEnd: () => void;
}

/** Carries the head along the folded axis at a steady pace. */
export function createPlayback(reel: Reel, ticker: Ticker): Playback {
  const [moment, setMoment] = createSignal<number | null>(null);
  const [pace, setPace] = createSignal<Pace>(1);
  const playing = createMemo(() => moment() !== null);
  let stopTicking: (() => void) | null = null;
  let isSweep = false;

  const halt = () => {
    if (stopTicking === null) return;
    stopTicking();
    stopTicking = null;
    setMoment(null);
    if (!isSweep) return;
    isSweep = false;
    reel.onStep(reel.axis().latest);
  };

  const pause = () => {
    if (stopTicking === null) return;
    const wasSweep = isSweep;
    halt();
    if (!wasSweep) reel.onEnd();
  };

  const run = (from: Day) => {
    let [fold, scale] = [reel.fold(), foldScale(reel.axis(), reel.fold())];
    let [share, before] = [scale(utcDateOf(from)), 0];
    setMoment(from);
    stopTicking = ticker((elapsed) => {
      if (fold !== reel.fold()) {
        [fold, scale] = [reel.fold(), foldScale(reel.axis(), reel.fold())];
        share = scale(utcDateOf(moment() ?? from));
      }
      share += isSweep ? (elapsed - before) / wholeSweep : ((elapsed - before) * pace()) / wholeAxis;
      before = elapsed;
      const now = momentOf(scale.invert(Math.min(1, share)));
      setMoment(now);
      // A day's own midnight may come back a little before it.
      const day = Math.min(reel.axis().latest, Math.floor(now + 1e-6));
      if (day > reel.head()) reel.onStep(day);
      if (share >= 1) pause();
    });
  };

  const play = () => {
    if (stopTicking !== null) return;
    const isAtEnd = reel.head() >= reel.axis().latest;
    const from = isAtEnd ? reel.beginning() : reel.head() + 1;
    if (from >= reel.axis().latest + 1) return;
    // The first day is shown at once, so that the button is seen to have worked.
    reel.onStep(from);
    run(from);
  };

  const sweep = () => {
    if (stopTicking !== null) return;
    isSweep = true;
    reel.onStep(reel.beginning());
    run(reel.beginning());
  };

  onCleanup(() => stopTicking?.());
  return { playing, moment, pace, setPace: (value) => setPace(value), play, pause, halt, sweep };
}
