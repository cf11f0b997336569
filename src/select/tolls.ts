import type { Day } from '../dataset/day.ts';
import type { Clock, Dataset, Toll } from '../dataset/types.ts';
import type { View } from './view.ts';

/** What of the view bears on figures. */
type Moment = Pick<View, 'clock' | 'head'>;

const daysCompared = 7;

/**
 * The counts of the killed that stand at the head: the latest figure of each publisher (an article without one stands for
 * itself), of those within seven days before the newest; two figures that one of them gives for the same day are both kept.
 * Oldest first, of one day the least. A toll counts the campaign so far, so neither the window's start nor the kinds bear on it.
 */
export function tollsAt(dataset: Pick<Dataset, 'tolls' | 'articles'>, view: Moment): readonly Toll[] {
  const publisherOf = new Map(dataset.articles.map(({ id, publisher }) => [id, publisher ?? id]));
  const sourceOf = ({ excerpt }: Toll): string => publisherOf.get(excerpt.article) ?? excerpt.article;
  const arrived = tollsArrived(dataset, view).filter(({ measure }) => measure === 'killed');
  const newest = Math.max(...arrived.map((toll) => dayOfToll(toll, view.clock)));
  const recent = arrived.filter((toll) => dayOfToll(toll, view.clock) >= newest - daysCompared);
  // Whatever is newer than a recent figure is recent too, so that no other need be asked.
  return recent
    .filter((toll) => recent.every((other) => sourceOf(other) !== sourceOf(toll) || dayOfToll(other, view.clock) <= dayOfToll(toll, view.clock)))
    .toSorted((a, b) => dayOfToll(a, view.clock) - dayOfToll(b, view.clock) || (a.min ?? 0) - (b.min ?? 0));
}

/** Every figure given by the head, superseded or not: by its own last day on the first clock, by its report on the second. */
export function tollsArrived(dataset: Pick<Dataset, 'tolls'>, view: Moment): readonly Toll[] {
  return dataset.tolls.filter((toll) => dayOfToll(toll, view.clock) <= view.head);
}

/** Where a figure stands on a clock: its own last day on the first, its report on the second. */
export function dayOfToll(toll: Toll, clock: Clock): Day {
  return clock === 'happened' ? toll.asOf.latest : toll.reported;
}
