import { createMemo } from 'solid-js';
import { overlap } from './labels.ts';
import { layFloor, layGround } from './layout.ts';
import type { TimelineProps } from './props.ts';
import { bandBoxes } from './record-band.ts';
import { placeBandLabel } from './record-label.ts';
import { silenceLabel } from './silence-label.ts';
import { silencesOn } from './silences.ts';
import { treadBoxes } from './standing.ts';
import { targetsOf } from './targets.ts';
import { chartTitleBox, placeTollLabels } from './toll-labels.ts';
import { boxesOf, dayOfTurn, layTurns } from './turn-marks.ts';

/** Where everything stands. It follows width, events, clock and record, never the head. */
export function createLayout(props: TimelineProps & { readonly width: number; readonly isLow: boolean }) {
  const silences = createMemo(() => silencesOn(props.axis, props.articles, props.silences));
  const ground = createMemo(() => layGround(props.width, { tolls: props.tolls, axis: props.axis, silences: silences(), clock: props.clock, record: props.record }, props.isLow));
  const floor = createMemo(() => layFloor(ground(), props));
  const named = createMemo(() => {
    const silent = silences().map((silence) => silenceLabel(silence, ground(), props.words.say('timeline.silence')));
    return [...silent.filter((box) => box !== null), chartTitleBox(ground().frame, props.words)];
  });
  const standingTurns = createMemo(() => props.turns.map((turn) => ({ turn, day: dayOfTurn(turn, props.events, silences(), props.clock) })));
  const turns = createMemo(() => layTurns(standingTurns(), ground(), props.words, named()));
  const taken = createMemo(() => [...named(), ...boxesOf(turns(), ground().frame), ...treadBoxes(ground().standing)]);
  const labels = createMemo(() => placeTollLabels(ground(), props.words, taken()));
  /** With the record on the months are narrower, and a figure's name may need the title's place. */
  const isTitled = createMemo(() => ground().band.length === 0 || !labels().some(({ box }) => overlap(box, chartTitleBox(ground().frame, props.words))));
  const bandLabel = createMemo(() => {
    if (props.record === null) return null;
    return placeBandLabel(ground(), props.record.totals.at(-1), props.words, [...taken(), ...bandBoxes(ground().band), ...labels().map(({ box }) => box)]);
  });
  const targets = createMemo(() => targetsOf(ground(), floor()));
  return { silences, ground, floor, standingTurns, turns, labels, isTitled, bandLabel, targets };
}
