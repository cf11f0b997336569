import type { Day } from '../dataset/day.ts';
import type { RecordEntry, RecordFact, RecordStrike } from '../dataset/record.ts';
import type { Clock } from '../select/view.ts';
import { daysOfEntry, type Days } from './day-on-clock.ts';
import type { Run } from './frame.ts';
import { countBeside, type CountPlace } from './lane-counts.ts';
import { pack, type Packed } from './pack.ts';
import type { TimeScale } from './scale.ts';

/** One mark of the public record: a strike or a fact, or more where they find no room. */
export interface RecordMark {
  readonly of: RecordEntry['type'];
  readonly entries: readonly [RecordEntry, ...RecordEntry[]];
  readonly isSpan: boolean;
  /** The day by which all of it has arrived. */
  readonly last: Day;
  readonly run: Run;
  /** Middle of its row. */
  readonly y: number;
  readonly size: number;
  /** Where the number of its entries is printed; null for one, and where there is no room. */
  readonly count: CountPlace | null;
}

export interface RecordLane {
  readonly box: Run;
  readonly marks: readonly RecordMark[];
}

interface OfLane {
  readonly strikes: readonly RecordStrike[];
  readonly facts: readonly RecordFact[];
}

const mostRows = 3;
/** A ring smaller than this is a dot. */
const leastPitch = 4;
const tickHeight = 3;
const tickWidth = 2;
/** Part of a ring by which its neighbour may cover it before it goes to another row. */
const cover = 0.2;

/** Strikes in rows that grow upward from the foot, where the facts are ticks. Like the other lanes it does not depend on the head. */
export function layRecordLane({ strikes, facts }: OfLane, scale: TimeScale, box: Run, clock: Clock): RecordLane {
  const room = box.to - box.from - tickHeight - 1;
  const rows = room / mostRows >= leastPitch ? mostRows : mostRows - 1;
  const pitch = room / rows;
  const placeOf = placesOf([...strikes, ...facts], scale, clock);
  const inner = (strike: RecordStrike): Run => {
    const { from, to } = placeOf(strike, pitch);
    return { from: from + (pitch * cover) / 2, to: to - (pitch * cover) / 2 };
  };
  const rings = pack(strikes, inner, rows).map(({ items, row }): Packed<RecordEntry> => ({ items, row, run: placeOf(items[0], pitch) }));
  const ticks = pack(facts, (fact) => placeOf(fact, tickWidth), 1).map(({ items, row }): Packed<RecordEntry> => ({ items, row, run: placeOf(items[0], tickWidth) }));
  const counted: Run[] = [];
  const marks = rings.map((packed) => {
    const others = rings.filter((other) => other !== packed).map((other) => other.run);
    const count = packed.items.length === 1 ? null : countBeside(packed.run, packed.items.length, [...others, ...counted], counted);
    return markOf(packed, { y: box.to - tickHeight - 1 - (packed.row + 0.5) * pitch, size: pitch - 0.4, count }, clock);
  });
  return { box, marks: [...ticks.map((packed) => markOf(packed, { y: box.to - tickHeight / 2, size: tickHeight, count: null }, clock)), ...marks] };
}

function markOf({ items, run }: Packed<RecordEntry>, place: Pick<RecordMark, 'y' | 'size' | 'count'>, clock: Clock): RecordMark {
  return { of: items[0].type, entries: items, isSpan: isSpan(daysOfEntry(items[0], clock)), last: daysOfEntry(items[0], clock).latest, run, ...place };
}

function isSpan({ earliest, latest, approximate }: Days): boolean {
  return approximate || latest > earliest;
}

/** Where each entry stands for a least width. What lies before the axis shares the bin evenly: there it has no scale. */
function placesOf(entries: readonly RecordEntry[], scale: TimeScale, clock: Clock): (entry: RecordEntry, width: number) => Run {
  const { axis, bin } = scale;
  const earlier = entries.filter((entry) => daysOfEntry(entry, clock).latest < axis.earliest);
  return (entry, width) => {
    const place = earlier.indexOf(entry);
    if (place >= 0) return around(bin.from + ((place + 0.5) * (bin.to - bin.from)) / earlier.length, width);
    const days = daysOfEntry(entry, clock);
    if (!isSpan(days)) return around(scale.x(days.latest), width);
    const stretch = scale.stretch(days);
    return stretch.to - stretch.from < width ? around((stretch.from + stretch.to) / 2, width) : stretch;
  };
}

function around(x: number, width: number): Run {
  return { from: x - width / 2, to: x + width / 2 };
}
