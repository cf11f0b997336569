import { createEffect, createMemo, For, on, Show, type JSX } from 'solid-js';
import { isGivenDay, isMonth } from '../dataset/edtf.ts';
import { countOf } from '../select/count.ts';
import { arrivalOf, dayOfEvent } from '../select/visible.ts';
import { usePage } from '../ui/page.tsx';
import { Own } from '../ui/verbatim.tsx';
import { dayText, daysOfOldFigures } from './days.ts';
import { tollNameOf } from './killed.ts';
import { rungsOf } from './rungs.ts';
import { whenStill } from './when-still.ts';

const icons = { play: 'M7 4.5 L16.5 10.5 L7 16.5 Z', pause: 'M6 5 H9 V16 H6 Z M12 5 H15 V16 H12 Z', previous: 'M12.5 5.5 L7.5 10.5 L12.5 15.5', next: 'M8.5 5.5 L13.5 10.5 L8.5 15.5' };

export function Controls(): JSX.Element {
  const { words, story } = usePage();
  const toggle = () => (story.playing() ? story.pause() : story.play());
  return (
    <div class="timeline-controls">
      <button type="button" class="timeline-play" aria-label={words().say(story.playing() ? 'timeline.pause' : 'timeline.play')} onClick={toggle}>
        <svg viewBox="0 0 21 21" aria-hidden="true"><path d={story.playing() ? icons.pause : icons.play} /></svg>
      </button>
      <Steps />
    </div>
  );
}

/** To the event's day before, and to the next. */
export function Steps(): JSX.Element {
  const { words, story } = usePage();
  const button = (label: string, icon: string, direction: -1 | 1) => (
    <button type="button" class="timeline-step" title={label} onClick={() => story.step(direction)}>
      <svg viewBox="0 0 21 21" aria-hidden="true"><path d={icon} /></svg>
    </button>
  );
  return <>{button(words().say('timeline.previous'), icons.previous, -1)}{button(words().say('timeline.next'), icons.next, 1)}</>;
}

/** Where the head stands: the day, the figures that stand then, each with its source, and how many events are told of that day. */
export function Caption(props: { readonly onType: () => void }): JSX.Element {
  const { words, story } = usePage();
  const told = createTelling();
  return (
    <div class="time-caption">
      <button type="button" class="caption-day" aria-haspopup="dialog" title={words().say('timeline.typed')} onClick={() => props.onType()}>
        {told.time()}
      </button>
      <span class="caption-newest"><Own text={told.newest() ?? ''} /></span>
      <p class="caption-lead">{[...told.thatDay(), told.lead()].join(' · ')}</p>
      <ul class="caption-tolls">
        <li class="caption-short">{words().say('timeline.toll-short')}</li>
        <For each={story.tolls()} fallback={<li class="caption-none">{words().say('timeline.toll-none')}</li>}>
          {(toll) => {
            const name = () => tollNameOf(toll, words());
            return <li><b><Own text={name().figure} /></b> <span>{name().source}</span></li>;
          }}
        </For>
        <Show when={story.record() !== null && told.record()}>{(sentence) => <li class="caption-record">{sentence()}</li>}</Show>
      </ul>
    </div>
  );
}

/** Milliseconds of stillness before the caption is read out. */
const stillness = 900;

/**
 * Has the caption read out, but only once the head has come to rest, and elsewhere than it was last; and not where something else
 * says the day: the slider that has the focus its own value, the card that was opened its title, the tour its stage.
 */
export function announceRests(isMoving: () => boolean): void {
  const { words, story, announce } = usePage();
  const told = createTelling();
  const now = () => ({ head: story.head(), count: story.visible().length, selected: story.selectedId() });
  let before = now();
  const announcement = () => {
    const { say, day } = words();
    const record = story.record() === null ? null : told.record();
    const entries = story.tolls().map((toll) => say('timeline.toll-entry', tollNameOf(toll, words())));
    const tolls = entries.length === 0 ? say('timeline.toll-none') : entries.join('; ');
    return say('timeline.announce', {
      day: story.from() === null ? day(story.head()) : told.time(), count: [told.shown(), ...told.thatDay()].join('. '), latest: told.latest(), toll: told.lead(), tolls: record === null ? tolls : `${tolls}; ${record}`,
    });
  };
  const still = whenStill(stillness, () => {
    if (isMoving()) return;
    const [was, is] = [before, now()];
    before = is;
    const isTold = story.tour() !== null || is.selected !== was.selected || document.activeElement?.getAttribute('role') === 'slider';
    if (!isTold && (is.head !== was.head || is.count !== was.count)) announce(announcement());
  });
  createEffect(on([story.head, () => story.visible().length, isMoving], () => isMoving() || still.moved(), { defer: true }));
}

/** What the caption says and what is read out, part by part. */
function createTelling() {
  const { dataset, words, story } = usePage();
  const rungs = createMemo(() => rungsOf(dataset.stages, dataset.events, story.clock()));
  /** Of the head's day, and of those of which only the month is known apart: what is of it, and what is of some day up to it. */
  const thatDay = () => {
    const arrived = story.ofShownKinds().filter((event) => arrivalOf(event, story.clock()) === story.head() && (story.clock() === 'reported' || !isMonth(event.date.edtf)));
    const given = arrived.filter((event) => isGivenDay(dayOfEvent(event, story.clock()))).length;
    return [
      ...(given > 0 ? [words().plural('timeline.that-day', given)] : []),
      ...(arrived.length > given ? [words().plural('timeline.by-day', arrived.length - given)] : []),
    ];
  };
  return {
    time: () => {
      const from = story.from();
      return from === null ? dayText(story.head(), words()) : words().say('timeline.between', { from: words().shortDay(from), to: words().shortDay(story.head()) });
    },
    /** Of what the figures are, and of when, where they are old. */
    lead: () => {
      const old = daysOfOldFigures(story.tolls(), story.head(), story.clock());
      const lead = words().say(story.clock() === 'happened' ? 'timeline.toll' : 'timeline.toll-reported');
      return old === null ? lead : words().say('timeline.figures-of', { lead, span: words().stretch(old) });
    },
    thatDay,
    shown: () => words().count(countOf(dataset, story.listed())),
    latest: () => {
      const latest = story.latest();
      return latest === null ? words().say('timeline.no-latest') : words().say('timeline.latest', { title: words().title(latest) });
    },
    /** The highest rung that the head has reached; null before the first. */
    newest: () => {
      const rung = rungs().findLast(({ event }) => arrivalOf(event, story.clock()) <= story.head());
      return rung === undefined ? null : (words().stage(rung.stage.id).rung ?? null);
    },
    /** The public record's total at the head; null before its first strike. */
    record: () => {
      const tally = dataset.record.totals[story.clock()].findLast(({ day }) => day <= story.head());
      if (tally === undefined) return null;
      const [min, max] = [words().number(tally.killed.min), words().number(tally.killed.max)];
      return words().plural('record.caption', tally.strikes, { figure: min === max ? min : words().say('record.band-range', { min, max }) });
    },
  };
}
