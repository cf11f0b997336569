import type { Day } from '../dataset/day.ts';
import type { Clock, Dataset, Toll } from '../dataset/types.ts';
import type { View } from './view.ts';

/** What of the view bears on figures. */
type Moment = Pick<View, 'clock' | 'head'>;

const daysCompared = 7;

/**
 * The counts of the killed that stand at the head: the latest figure of each article, of those within seven days before
 * the newest; two figures that one article gives for the same day are both kept. Oldest first. A toll counts the campaign so
 * far, so neither the window's start nor the kinds bear on it.
 */
export function tollsAt(dataset: Dataset, view: Moment): readonly Toll[] {
  const arrived = tollsArrived(dataset, view).filter(({ measure }) => measure === 'killed');
  const newest = Math.max(...arrived.map((toll) => dayOfToll(toll, view.clock)));
  const recent = arrived.filter((toll) => dayOfToll(toll, view.clock) >= newest - daysCompared);
  // Whatever is newer than a recent figure is recent too, so that no other need be asked.
  return recent
    .filter((toll) => isLatestOfArticle(toll, recent, view.clock))
    .toSorted((a, b) => dayOfToll(a, view.clock) - dayOfToll(b, view.clock));
}

/** Every figure given by the head, superseded or not: by its own day on the first clock, by its report on the second. */
export function tollsArrived(dataset: Pick<Dataset, 'tolls'>, view: Moment): readonly Toll[] {
  return dataset.tolls.filter((toll) => startOf(toll, view.clock) <= view.head);
}

function isLatestOfArticle(toll: Toll, others: readonly Toll[], clock: Clock): boolean {
  return others.every((other) => other.excerpt.article !== toll.excerpt.article || dayOfToll(other, clock) <= dayOfToll(toll, clock));
}

function startOf(toll: Toll, clock: Clock): Day {
  return clock === 'happened' ? toll.asOf.earliest : toll.reported;
}

/** Where a figure stands on a clock: its own last day on the first, its report on the second. */
export function dayOfToll(toll: Toll, clock: Clock): Day {
  return clock === 'happened' ? toll.asOf.latest : toll.reported;
}
