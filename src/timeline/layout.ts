import { createMemo, type Accessor } from 'solid-js';
import type { Tally } from '../dataset/totals.ts';
import type { Page } from '../ui/page.tsx';
import { layChart } from './chart.ts';
import { chartTitleBox, placeBandLabel, placeTollLabels, silenceLabel } from './chart-labels.ts';
import { silencesOn } from './days.ts';
import { overlap } from './labels.ts';
import { layRows } from './lanes.ts';
import { targetsOf } from './targets.ts';
import { bandBoxes, treadBoxes } from './tolls.ts';
import { boxesOf, dayOfTurn, layTurns } from './turns.ts';

interface Size {
  /** Pixels. */
  readonly width: Accessor<number>;
  /** The screen has little height. */
  readonly isLow: Accessor<boolean>;
}

/** Where everything stands. It follows width, events, clock and record, never the head. `totals`: of the record; null where it is off. */
export function createLayout({ dataset, words, story }: Pick<Page, 'dataset' | 'words' | 'story'>, { width, isLow }: Size, totals: Accessor<readonly Tally[] | null>) {
  const { axis, clock, ofShownKinds, record } = story;
  const { tolls, articles } = dataset;
  const silences = createMemo(() => silencesOn(axis(), articles, dataset.silences));
  const chart = createMemo(() => layChart(width(), { tolls, axis: axis(), silences: silences(), clock: clock(), totals: totals() }, isLow()));
  const rows = createMemo(() => layRows(chart(), { events: ofShownKinds(), articles, clock: clock(), record: record() }));
  const title = createMemo(() => chartTitleBox(chart().plan, words()));
  const silenceNames = createMemo(() => silences().map((silence) => silenceLabel(silence, chart(), words().say('timeline.silence'))).filter((box) => box !== null));
  const named = createMemo(() => [...silenceNames(), title()]);
  const standingTurns = createMemo(() => dataset.stages.map((turn) => ({ turn, day: dayOfTurn(turn, ofShownKinds(), silences(), clock()) })));
  const turns = createMemo(() => layTurns(standingTurns(), chart(), words(), named()));
  const taken = createMemo(() => [...named(), ...boxesOf(turns(), chart().plan), ...treadBoxes(chart().standing)]);
  const labels = createMemo(() => placeTollLabels(chart(), words(), taken()));
  /** With the record on the months are narrower, and a figure's name may need the title's place. */
  const isTitled = createMemo(() => chart().band.length === 0 || !labels().some(({ box }) => overlap(box, title())));
  const bandLabel = createMemo(() => {
    const { band, plan } = chart();
    return placeBandLabel(chart(), totals()?.at(-1), words(), [...taken(), ...bandBoxes(band, plan.chart.to), ...labels().map(({ box }) => box)]);
  });
  const targets = createMemo(() => targetsOf(chart(), rows()));
  return { silences, chart, rows, title, silenceNames, standingTurns, turns, labels, isTitled, bandLabel, targets };
}

export type Layout = ReturnType<typeof createLayout>;
