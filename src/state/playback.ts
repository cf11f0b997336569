import { createSignal, onCleanup, type Accessor } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import { stopBeside } from '../select/stops.ts';
import type { Ticker } from './ticker.ts';

const millisecondsPerStop = 700;

export interface Playback {
  readonly playing: Accessor<boolean>;
  readonly play: () => void;
  readonly pause: () => void;
  /** Stops without `onEnd`: something else has taken hold of the head. */
  readonly halt: () => void;
}

interface Reel {
  readonly head: () => Day;
  readonly stops: () => readonly Day[];
  /** Where playing begins anew once the last stop is passed. */
  readonly beginning: Day;
  readonly onStep: (day: Day) => void;
  /** Playing has ended, at the last stop or by `pause`. */
  readonly onEnd: () => void;
}

/** Carries the head from stop to stop. The stops may change while it runs. */
export function createPlayback(reel: Reel, ticker: Ticker): Playback {
  const [playing, setPlaying] = createSignal(false);
  let stopTicking: (() => void) | null = null;

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

  const nextStop = () => stopBeside(reel.stops(), reel.head(), 1);

  const tick = () => {
    const stop = nextStop();
    if (stop !== null) reel.onStep(stop);
    if (nextStop() === null) pause();
  };

  const play = () => {
    if (stopTicking !== null || reel.stops().length === 0) return;
    stopTicking = ticker(tick, millisecondsPerStop);
    setPlaying(true);
    // The first step is taken at once, so that the button is seen to have worked.
    if (nextStop() === null) reel.onStep(reel.beginning);
    else tick();
  };

  onCleanup(halt);
  return { playing, play, pause, halt };
}
