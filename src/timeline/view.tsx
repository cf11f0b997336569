import { createEffect, createSignal, onCleanup, onMount, Show, untrack, type JSX } from 'solid-js';
import { usePage, type Page } from '../ui/page.tsx';
import { isUnkept, keepAs } from '../ui/storage.ts';
import { leastText } from '../ui/text-width.ts';
import { announceRests, Caption, Controls } from './header.tsx';
import { Instrument } from './instrument.tsx';
import { Options, TypedDate } from './options.tsx';
import type { Form } from './plan.ts';
import './timeline.css';
import './instrument.css';

/** From this width on, counted in letters of the usual size, all storeys stand with their words. */
const roomyFrom = 600;
/** As in app.css: a screen of little height, and one on which the panel is a sheet over the map. */
const media = { low: '(max-height: 540px)', sheet: '(max-width: 720px) and (min-height: 541px)', lowFrame: '(max-height: 600px)', lowestFrame: '(max-height: 400px)', still: '(prefers-reduced-motion: reduce)' };

/** The escalation: what is reported killed, the firsts, every event, and the head or window that the reader moves through them. */
export function Timeline(): JSX.Element {
  const page = usePage();
  const { words, story } = page;
  const [isHeld, setHeld] = createSignal(false);
  const [isTyping, setTyping] = createSignal(false);
  const [width, setWidth] = createSignal(0);
  const [text, setText] = createSignal(1);
  const [isLow, isSheet, isLowFrame, isLowestFrame] = [createMedia(media.low), createMedia(media.sheet), createMedia(media.lowFrame), createMedia(media.lowestFrame)];
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let stage!: HTMLDivElement;
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let ruler!: HTMLDivElement;
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let header!: HTMLDivElement;
  const form = (): Form => {
    const isWide = width() / text() >= roomyFrom;
    // Alone in a frame it says how high it is, and so must not ask the frame.
    if (story.embed() === 'instrument') return isWide ? 'roomy' : 'phone';
    const isShort = isLow() || (story.embed() !== null && isLowFrame());
    if (story.layout() === 'table' || (story.embed() !== null && isLowestFrame())) return 'slim';
    if (isWide) return isShort ? 'stairs' : 'roomy';
    return isShort || (isSheet() && (story.selected() !== null || story.selectedEntry() !== null)) ? 'slim' : 'phone';
  };
  announceRests(() => story.playing() || isHeld());
  onMount(() => {
    const measure = () => {
      setWidth(stage.clientWidth);
      setText(Math.max(ruler.offsetWidth / rulerWidth, leastText() / smallType));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(stage);
    observer.observe(ruler);
    onCleanup(() => observer.disconnect());
    stopUnseen(story);
    sweepOnce(page);
  });
  const spot = () => {
    const { left, top, bottom } = header.getBoundingClientRect();
    return { x: left + Math.min(220, header.clientWidth / 2), top, bottom };
  };
  let asker: Element | null = null;
  const ask = () => {
    asker = document.activeElement;
    setTyping(true);
  };
  const backToAsker = (hadFocus: boolean) => {
    setTyping(false);
    if (hadFocus && asker instanceof HTMLElement) asker.focus({ preventScroll: true });
  };
  return (
    <section class="timeline" classList={{ 'is-held': isHeld(), 'is-slim': form() === 'slim', 'is-stairs': form() === 'stairs' }} aria-label={words().say('timeline.region')}>
      <div class="timeline-header" ref={header}>
        <Controls />
        <Caption onType={ask} />
        <Options />
      </div>
      <div class="timeline-stage" ref={stage}>
        <div class="timeline-ruler" ref={ruler} />
        <Show when={width() > 0}>
          <Instrument size={{ width, form, text }} isHeld={isHeld()} onHeld={setHeld} onType={ask} />
        </Show>
      </div>
      <Show when={isTyping()}><TypedDate spot={spot()} onClose={backToAsker} /></Show>
    </section>
  );
}

/** Pixels of the ruler in text of the usual size; as in the style sheet, in rem. */
const rulerWidth = 160;
/** Pixels of the instrument's small type in text of the usual size. */
const smallType = 12;

function createMedia(query: string): () => boolean {
  const list = matchMedia(query);
  const [matches, setMatches] = createSignal(list.matches);
  const change = () => setMatches(list.matches);
  list.addEventListener('change', change);
  onCleanup(() => list.removeEventListener('change', change));
  return matches;
}

function stopUnseen(story: Page['story']): void {
  const look = () => document.hidden && story.playing() && story.pause();
  document.addEventListener('visibilitychange', look);
  onCleanup(() => document.removeEventListener('visibilitychange', look));
}

const sweepKept = 'swept';
const touches = ['pointerdown', 'keydown', 'wheel', 'click'] as const;

/** A first visit to the plain address sees the escalation once, as soon as the map is there to show it, until it touches anything. */
function sweepOnce({ story, takePicture }: Page): void {
  const isFramed = self !== top;
  if (location.search !== '' || story.embed() !== null || isFramed || matchMedia(media.still).matches || !isUnkept(sweepKept)) return;
  const touched = new AbortController();
  let hasBegun = false;
  const end = ({ target }: Event) => {
    touched.abort();
    // The button that pauses pauses by itself: ended before, the sweep would be played anew by it.
    if (!(target instanceof Element && target.closest('.timeline-play') !== null)) story.pause();
  };
  for (const touch of touches) addEventListener(touch, end, { capture: true, passive: true, signal: touched.signal });
  onCleanup(() => touched.abort());
  createEffect(() => {
    if (takePicture() === null || hasBegun || touched.signal.aborted || document.hidden) return;
    hasBegun = true;
    keepAs(sweepKept, 'yes');
    untrack(story.sweep);
  });
}
