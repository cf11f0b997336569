import { range, rollup, scaleUtc, sum, type ScaleTime } from 'd3';
import { utcDateOf, type Day, type Span } from '../dataset/day.ts';
import { isMonth } from '../dataset/edtf.ts';
import type { Dataset } from '../dataset/types.ts';
import { axisOf } from './record.ts';
import type { View } from './view.ts';

/** The share of the axis that each of its days takes, from its first day on; together they are 1. */
export type Shares = readonly number[];

/** Of the axis, at most: for one stretch that no article covers, and for all of them. */
const mostOfOneSilence = 0.08;
const mostOfSilences = 0.25;

/**
 * How the axis folds: busy days wide, silences narrow (design.md, section 7). It rests on the dataset and on whether the public
 * record is beside it, and on nothing else of the view: no filter, clock, mode or head ever moves it.
 */
export function foldOf(dataset: Dataset, view: Pick<View, 'record'>): Shares {
  const axis = axisOf(dataset, view);
  const silences = silencesOn(dataset, axis);
  const silenceOf = (day: Day): number => silences.findIndex(({ earliest, latest }) => earliest <= day && day <= latest);
  const told = toldByDay(dataset, view);
  const days = range(axis.earliest, axis.latest + 1);
  const weights = days.map((day) => 1 + 6 * Math.sqrt(told.get(day) ?? 0));
  // The record tells of the days that no article covers, which then take the room that it fills.
  if (view.record) return sharesOf(weights);
  const owners = days.map(silenceOf);
  const whole = sum(weights);
  const wishes = silences.map((_, silence) => Math.min(mostOfOneSilence, sum(weights, (weight, index) => (owners[index] === silence ? weight : 0)) / whole));
  const narrower = Math.min(1, mostOfSilences / sum(wishes));
  const covered = sum(weights, (weight, index) => (owners[index] === -1 ? weight : 0));
  if (covered === 0) return sharesOf(weights);
  const left = 1 - narrower * sum(wishes);
  return days.map((_, index) => {
    const silence = silences[owners[index] ?? -1];
    const weight = weights[index] ?? 0;
    if (silence === undefined) return (left * weight) / covered;
    return (narrower * (wishes[owners[index] ?? -1] ?? 0)) / (silence.latest - silence.earliest + 1);
  });
}

/** The axis to true scale: every day as wide as the others. */
export function evenShares(axis: Span): Shares {
  return sharesOf(range(axis.earliest, axis.latest + 1).map(() => 1));
}

/**
 * From moments to shares of the axis, 0 to 1, and back: one polylinear scale, in which a day begins at its midnight (UTC) and
 * fills its share.
 */
export function foldScale(axis: Span, shares: Shares): ScaleTime<number, number> {
  const edges = [0];
  for (const share of shares) edges.push((edges.at(-1) ?? 0) + share);
  edges[edges.length - 1] = 1;
  return scaleUtc(range(axis.earliest, axis.latest + 2).map(utcDateOf), edges).clamp(true);
}

/** The stretches of the axis without an article: those of the documents, and what follows the last dateline where the axis reaches beyond it. */
export function silencesOn({ silences, axis: own }: Pick<Dataset, 'silences' | 'axis'>, axis: Span): readonly Span[] {
  return axis.latest > own.latest ? [...silences, { earliest: own.latest + 1, latest: axis.latest }] : silences;
}

/** What makes a day wide: the greater of how many events end on it, those of which only the month is known apart, and how many were first reported on it; with the record, its strikes where no article covers the day. */
function toldByDay(dataset: Dataset, view: Pick<View, 'record'>): ReadonlyMap<Day, number> {
  const { events, record } = dataset;
  const ended = rollup(events.filter(({ date }) => !isMonth(date.edtf)), (met) => met.length, ({ date }) => date.latest);
  const reported = rollup(events, (met) => met.length, (event) => event.reported);
  const told = new Map([...ended.keys(), ...reported.keys()].map((day) => [day, Math.max(ended.get(day) ?? 0, reported.get(day) ?? 0)]));
  if (!view.record) return told;
  const silences = silencesOn(dataset, axisOf(dataset, view));
  const isSilent = (day: Day): boolean => silences.some(({ earliest, latest }) => earliest <= day && day <= latest);
  for (const totals of [record.totals.happened, record.totals.reported]) {
    for (const [index, { day, strikes }] of totals.entries()) {
      if (isSilent(day)) told.set(day, Math.max(told.get(day) ?? 0, strikes - (totals[index - 1]?.strikes ?? 0)));
    }
  }
  return told;
}

function sharesOf(weights: readonly number[]): Shares {
  const whole = sum(weights);
  return weights.map((weight) => weight / whole);
}
