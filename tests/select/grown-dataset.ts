import { isoOf } from '../../src/dataset/day.ts';
import { kinds, type Dataset } from '../../src/dataset/types.ts';
import { createSeeded } from '../bench/seeded.ts';
import { day, event } from '../fixtures.ts';
import { smallDataset } from './small-dataset.ts';

/** The small dataset with so many made events instead of its own, over the days that a corpus so grown would tell of. */
export function grownDataset(count: number): Dataset {
  const seeded = createSeeded(7);
  const earliest = day('2025-08-25');
  const latest = earliest + Math.round(138 * Math.sqrt(Math.max(1, count / 100))) - 1;
  const events = Array.from({ length: count }, (_, index) => {
    const last = seeded.between(earliest, latest);
    const [iso, before] = [isoOf(last), isoOf(last - seeded.between(1, 9))];
    const date = seeded.pick([iso, iso, iso, `[..${iso}]`, `${before}/${iso}`, iso.slice(0, 7)]);
    return event(`made-${index}`, { kind: seeded.pick(kinds), date, reported: Math.min(latest, last + seeded.geometric(9)) });
  });
  const silences = [{ earliest, latest: earliest + 6 }, { earliest: latest - 55, latest: latest - 7 }];
  return { ...smallDataset, events, axis: { earliest, latest }, silences, stages: [] };
}
