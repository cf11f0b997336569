import { group, sum } from 'd3';
import type { Day } from '../dataset/day.ts';
import type { RecordEntry, RecordFact, RecordStrike } from '../dataset/record.ts';
import { kinds, type Article, type Clock, type Event, type Kind } from '../dataset/types.ts';
import { dayOfEvent } from '../select/visible.ts';
import type { Run, TimeScale } from '../ui/scale.ts';
import type { Chart } from './chart.ts';
import { daysOfEntry, isVague, lengthOf, type Days } from './days.ts';
import { around, countBeside, middleOf, narrowed, pack, rowsIn, widened, type CountPlace, type Packed } from './runs.ts';

/** Where an event stands on the clock that is chosen. */
type DaysOf = (event: Event) => Days;

/** Events of one kind that carry the very same date: one mark, counted. */
type Group = readonly [Event, ...Event[]];

/** `day`: the kind's shape. `span`: a bar with soft ends. `stripe`: a thin one, for what is known to some weeks only. */
type Form = 'day' | 'span' | 'stripe';

/** One mark in a lane: an event, or all that share its date, or more where a crowd finds no room. */
export interface LaneMark {
  readonly kind: Kind;
  readonly events: Group;
  readonly form: Form;
  /** The dates of its events, each once. */
  readonly spans: readonly Days[];
  /** The day by which all of it has arrived. */
  readonly last: Day;
  readonly run: Run;
  /** The bars of what is not known to the day: of a set of dates one a member, for between them nothing is said. */
  readonly bars: readonly Run[];
  /** Middle of its row. */
  readonly y: number;
  /** Height of the shape or bar. */
  readonly size: number;
  /** Where the number of its events is printed; null for one event, and where there is no room. */
  readonly count: CountPlace | null;
}

export interface Lane {
  readonly kind: Kind;
  readonly box: Run;
  /** In order of drawing: days over spans. */
  readonly marks: readonly LaneMark[];
}

/** A lane's groups in rows: spans lie behind the days, stripes under them. */
interface PackedLane {
  readonly days: readonly Packed<Group>[];
  readonly spans: readonly Packed<Group>[];
  readonly stripes: readonly Packed<Group>[];
}

/** The greatest number of rows of each. */
interface RowLimits {
  readonly days: number;
  readonly stripes: number;
}

/** Heights of a row of days, in pixels: they shrink from the first to the last before events are folded together. */
const pitches = [13, 12, 11, 10, 9] as const;
const leastPitch = 9;
const stripePitch = 3;
const mostStripes = 4;
/** Where even the least pitch is too high, ever more is folded. */
const foldings: readonly RowLimits[] = [3, 2, 1].flatMap((days) => [mostStripes, 2].map((stripes) => ({ days, stripes })));
const laneGap = 2.5;
/** Spans of more days than this say so little of the day that they stand back as stripes. */
const longestSpan = 21;
/** Part of a shape by which its neighbour may cover it before it goes to another row. */
const cover = 0.2;

/** Lays all events in one lane a kind. It does not depend on the head, so moving the head lays nothing anew. */
export function layLanes(events: readonly Event[], time: TimeScale, box: Run, daysOf: DaysOf = ({ date }) => date): readonly Lane[] {
  const groups = kinds.map((kind) => groupByDate(events.filter((event) => event.kind === kind), daysOf));
  const room = box.to - box.from - laneGap * (kinds.length - 1);
  const { lanes, pitch } = fit(groups, daysOf, time, room);
  const spare = Math.max(0, room - sum(lanes, (lane) => heightOf(lane, pitch))) / kinds.length;
  let top = box.from;
  return lanes.map((lane, index) => {
    const height = heightOf(lane, pitch) + spare;
    const laid = layLane(kinds[index] ?? 'diplomacy', lane, time, { from: top, to: top + height }, pitch, daysOf);
    top += height + laneGap;
    return laid;
  });
}

/** In the order in which each date first occurs. */
function groupByDate(events: readonly Event[], daysOf: DaysOf): readonly Group[] {
  const sameDate = group(events, (event) => {
    const { earliest, latest, approximate, openStart = false, members = [] } = daysOf(event);
    return JSON.stringify([earliest, latest, approximate, openStart, members]);
  });
  return [...sameDate.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

interface Fit {
  readonly lanes: readonly PackedLane[];
  readonly pitch: number;
}

/** The largest pitch at which all lanes have room; failing that the least one, with as many rows a lane as fit. */
function fit(groups: readonly (readonly Group[])[], daysOf: DaysOf, time: TimeScale, room: number): Fit {
  const at = (pitch: number, limits: RowLimits): Fit => ({ pitch, lanes: groups.map((lane) => packLane(lane, daysOf, time, pitch, limits)) });
  const fits = ({ lanes, pitch }: Fit): boolean => sum(lanes, (lane) => heightOf(lane, pitch)) <= room;
  const tries = [
    ...pitches.map((pitch) => ({ pitch, limits: { days: Infinity, stripes: mostStripes } })),
    ...foldings.map((limits) => ({ pitch: leastPitch, limits })),
  ];
  for (const { pitch, limits } of tries) {
    const tried = at(pitch, limits);
    if (fits(tried)) return tried;
  }
  return at(leastPitch, { days: 1, stripes: 1 });
}

function heightOf(lane: PackedLane, pitch: number): number {
  return Math.max(1, rowsIn(lane.days)) * pitch + rowsIn(lane.stripes) * stripePitch;
}

/** The fullest days and the longest stripes are laid first, so that where rows are few it is the smaller that are folded. */
function packLane(groups: readonly Group[], daysOf: DaysOf, time: TimeScale, pitch: number, limits: RowLimits): PackedLane {
  const earlier = groups.filter(([event]) => daysOf(event).latest < time.axis.earliest);
  const runs = new Map(groups.map((same) => [same, runOf(same, daysOf(same[0]), earlier, time, pitch)]));
  const runOfGroup = (same: Group): Run => runs.get(same) ?? time.before;
  const of = (form: Form): readonly Group[] => groups.filter(([event]) => formOf(daysOf(event)) === form);
  const days = of('day').toSorted((a, b) => b.length - a.length);
  const stripes = of('stripe').toSorted(([a], [b]) => lengthOf(daysOf(b)) - lengthOf(daysOf(a)));
  return {
    days: pack(days, (same) => narrowed(runOfGroup(same), pitch * cover), limits.days).map(({ items, row }) => ({ items, row, run: runOfGroup(items[0]) })),
    spans: pack(of('span'), runOfGroup, Math.max(2, Math.floor(pitch / 3))),
    stripes: pack(stripes, runOfGroup, limits.stripes),
  };
}

function formOf(days: Days): Form {
  if (lengthOf(days) > longestSpan) return 'stripe';
  return isVague(days) ? 'span' : 'day';
}

function runOf(same: Group, days: Days, earlier: readonly Group[], time: TimeScale, pitch: number): Run {
  const place = earlier.indexOf(same);
  const share = (time.before.to - time.before.from) / Math.max(1, earlier.length);
  if (place >= 0) return around(shareOfBin(place, earlier.length, time.before), Math.min(share, pitch * 2));
  if (formOf(days) === 'day') return around(time.middle(days.latest), same.length < 10 ? pitch : pitch + 3);
  return widened(time.stretch(days), pitch);
}

/** What lies before the axis shares the bin evenly, in date order: there it has no scale. */
function shareOfBin(place: number, count: number, bin: Run): number {
  return bin.from + ((place + 0.5) * (bin.to - bin.from)) / count;
}

function layLane(kind: Kind, { days, spans, stripes }: PackedLane, time: TimeScale, box: Run, pitch: number, daysOf: DaysOf): Lane {
  const band = pitch * Math.max(1, rowsIn(days));
  const top = (box.from + box.to - band - rowsIn(stripes) * stripePitch) / 2;
  const lay = (packed: readonly Packed<Group>[], form: Form, from: number, rowHeight: number, size: number): Uncounted[] =>
    packed.map(({ items, items: [first, ...others], run, row }) => ({
      kind, form, run, bars: barsOf(run, items, time, pitch, daysOf), spans: items.map(([event]) => daysOf(event)), last: daysOf(first[0]).latest, events: [first[0], ...first.slice(1), ...others.flat()],
      y: from + (row + 0.5) * rowHeight, size,
    }));
  const spanHeight = band / Math.max(1, rowsIn(spans));
  const marks = [
    ...lay(stripes, 'stripe', top + band, stripePitch, stripePitch - 1),
    ...lay(spans, 'span', top, spanHeight, Math.min(spanHeight - 1, pitch - 3)),
    ...lay(days, 'day', top, pitch, pitch - 1.5),
  ];
  return { kind, box, marks: placeCounts(marks) };
}

function barsOf(run: Run, [group, ...folded]: readonly Group[], time: TimeScale, pitch: number, daysOf: DaysOf): readonly Run[] {
  const { members = [] } = group === undefined ? {} : daysOf(group[0]);
  return folded.length > 0 || members.length < 2 ? [run] : members.map((member) => widened(time.stretch(member), pitch));
}

type Uncounted = Omit<LaneMark, 'count'>;

/**
 * Prints counts inside squares; every other mark has its count beside it where no other mark stands. A figure inside a
 * strike's disc would read as its dead.
 */
function placeCounts(marks: readonly Uncounted[]): readonly LaneMark[] {
  const taken: Run[] = [];
  return marks.map((mark) => ({ ...mark, count: countOf(mark, marks, taken) }));
}

function countOf(mark: Uncounted, marks: readonly Uncounted[], taken: Run[]): CountPlace | null {
  if (mark.events.length === 1 || mark.form === 'stripe') return null;
  if (mark.form === 'day' && mark.kind === 'diplomacy') return { x: middleOf(mark.run), anchor: 'middle' };
  const others = marks.filter((other) => other !== mark && other.form !== 'stripe').map((other) => other.run);
  return countBeside(mark.run, mark.events.length, [...others, ...taken], taken);
}

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

interface OfRecord {
  readonly strikes: readonly RecordStrike[];
  readonly facts: readonly RecordFact[];
}

const mostRings = 3;
/** A ring smaller than this is a dot. */
const leastRing = 4;
const tickHeight = 3;
const tickWidth = 2;

/** Strikes in rows that grow upward from the foot, where the facts are ticks. Like the other lanes it does not depend on the head. */
export function layRecordLane({ strikes, facts }: OfRecord, time: TimeScale, box: Run, clock: Clock): RecordLane {
  const daysOf = (entry: RecordEntry): Days => daysOfEntry(entry, clock);
  const earlier = [...strikes, ...facts].filter((entry) => daysOf(entry).latest < time.axis.earliest);
  const place = (entry: RecordEntry, width: number): Run => {
    const before = earlier.indexOf(entry);
    if (before >= 0) return around(shareOfBin(before, earlier.length, time.before), width);
    return isVague(daysOf(entry)) ? widened(time.stretch(daysOf(entry)), width) : around(time.middle(daysOf(entry).latest), width);
  };
  const mark = (entries: RecordMark['entries'], at: Pick<RecordMark, 'run' | 'y' | 'size' | 'count'>): RecordMark =>
    ({ of: entries[0].type, entries, isSpan: isVague(daysOf(entries[0])), last: daysOf(entries[0]).latest, ...at });

  const foot = box.to - tickHeight;
  const room = foot - box.from - 1;
  const rows = room / mostRings >= leastRing ? mostRings : mostRings - 1;
  const pitch = room / rows;
  const packed = pack<RecordEntry>(strikes, (strike) => narrowed(place(strike, pitch), pitch * cover), rows);
  const runs = packed.map(({ items }) => place(items[0], pitch));
  const counted: Run[] = [];
  const rings = packed.map(({ items, row }, index) => {
    const run = place(items[0], pitch);
    const count = items.length === 1 ? null : countBeside(run, items.length, [...runs.filter((_, other) => other !== index), ...counted], counted);
    return mark(items, { run, y: foot - 1 - (row + 0.5) * pitch, size: pitch - 0.4, count });
  });
  const ticks = pack<RecordEntry>(facts, (fact) => place(fact, tickWidth), 1)
    .map(({ items, run }) => mark(items, { run, y: foot + tickHeight / 2, size: tickHeight, count: null }));
  return { box, marks: [...ticks, ...rings] };
}

/** Articles that share a dateline, drawn as one mark. */
export interface DatelineMark {
  readonly articles: readonly Article[];
  readonly isSpan: boolean;
  readonly run: Run;
}

export function layDatelines(articles: readonly Article[], time: TimeScale): readonly DatelineMark[] {
  const sameDateline = group(articles, ({ dateline: { earliest, latest } }) => `${earliest}/${latest}`);
  return [...sameDateline.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const isSpan = isVague(first.dateline);
    return [{ articles: [first, ...others], isSpan, run: isSpan ? time.stretch(first.dateline) : around(time.middle(first.dateline.latest), 0) }];
  });
}

interface OfRows {
  readonly events: readonly Event[];
  readonly articles: readonly Article[];
  readonly clock: Clock;
  /** Null where it is off. */
  readonly record?: OfRecord | null;
}

/** What stands in rows under the chart. */
export function layRows({ plan, time }: Chart, { events, articles, clock, record = null }: OfRows) {
  return {
    lanes: layLanes(events, time, plan.lanes, (event) => dayOfEvent(event, clock)),
    record: record && layRecordLane(record, time, plan.record, clock),
    datelines: layDatelines(articles, time),
  };
}

export type Rows = ReturnType<typeof layRows>;
