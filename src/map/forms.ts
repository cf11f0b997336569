import { max, sum } from 'd3';
import type { Event, Place, Range } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { narrow } from './camera.ts';
import type { Size } from './plane.ts';
import { countOf, lineOf, struckAt, type Stand } from './stands.ts';

/** A strike's disc in pixels: its area grows with the fewest dead that are reported, from a single one on; of one size where nobody says. */
export function radiusOf({ min }: Range): number {
  return Math.min(34, 9.5 * Math.sqrt(Math.max(min ?? 1, 1)));
}

/** Least sides of a mark that is pressed, in pixels. A finger's target reaches beyond what is low (places.css), to 44. */
const target = { fine: 28, coarse: 44, low: 36 } as const;
/** Height of a count that is pressed; likewise. */
const count = { fine: 26, coarse: 30 } as const;

/** The carrier's drawing; what else sails is drawn smaller. */
export const carrierSize: Size = { width: 56, height: 28 };
const shipWidth = 34;

/** How places.css sets what stands at a place, in pixels. */
const set = { row: 18, name: 24, marks: 2, label: 6, pad: 8, chip: 18 } as const;
/** And the longest row of a coast's name. */
const longest = 230;

/** Widths of words on one line, in pixels, by what they are the words of. */
export interface Gauge {
  readonly sea: (text: string) => number;
  readonly coast: (text: string) => number;
  readonly struck: (text: string) => number;
  /** A chip, a mark's name, a folded place. */
  readonly chip: (text: string) => number;
  readonly line: (text: string) => number;
}

/** How the name of a place is set: waters by themselves, countries struck, or not at all where a chip bears it. */
export type NameStyle = 'sea' | 'coast' | 'struck';

/** One way to draw a place: the rows of its words, broken where they are longer than it is wide. */
export interface Form extends Size {
  /** Only its name and a count, to be pressed. */
  readonly folded: boolean;
  readonly name: readonly string[];
  readonly line: readonly string[];
}

/** Everything that is written at a place. */
export interface Written {
  readonly style: NameStyle;
  /** Null where a chip bears it. */
  readonly name: string | null;
  /** Beside the aircraft carrier. */
  readonly carrier: string;
  /** Of the count of what is folded; null where nothing is. */
  readonly chip: string | null;
  /** Of the count of the public record's strikes; null where it has none here. */
  readonly record: string | null;
  readonly line: readonly string[];
  readonly fold: string;
}

/** Waters that have a name of their own; the others are described by their coasts. */
const seas: ReadonlySet<string> = new Set(['caribbean-sea', 'eastern-pacific', 'pacific-ocean']);

export function isSea({ id }: Pick<Place, 'id'>): boolean {
  return seas.has(id);
}

export function writtenAt(stand: Stand, words: Words, width: number): Written {
  const { place, folded, marks, strikes } = stand;
  const [struck, carrier] = [struckAt(stand), marks.find(({ drawnAs }) => drawnAs === 'carrier')];
  const isLine = place.drawnAs === 'line';
  const short = width < narrow ? words.shortPlace(place.id) : isLine ? words.say('map.border') : words.place(place.id);
  const isWater = place.precision === 'area' && !isLine;
  const title = struck && (width < narrow ? words.say('map.struck.short', { place: words.place(place.id) }) : words.shortTitle(struck));
  const name = struck ? words.say('map.struck', { title: title ?? '', date: dayOf(struck, words).replaceAll(' ', '\u00a0') }) : isWater ? short : null;
  const chip = isLine && folded.length === 0 ? short : words.plural(isLine ? 'map.reports' : 'map.events', folded.length, { place: short });
  return {
    style: struck ? 'struck' : isSea(place) ? 'sea' : 'coast',
    name,
    carrier: carrier ? words.shortTitle(carrier) : '',
    chip: folded.length > 0 || isLine ? chip : null,
    record: strikes.length > 0 ? words.plural('record.map.count', strikes.length) : null,
    line: lineOf(stand, words),
    fold: title ?? foldOf(stand, words),
  };
}

/** The documents' events and the record's strikes are never one number. */
function foldOf(stand: Stand, words: Words): string {
  const [place, count, record] = [words.shortPlace(stand.place.id), countOf(stand), words.number(stand.strikes.length)];
  const fold = count > 0 ? words.say('map.fold', { place, count: words.number(count) }) : place;
  return stand.strikes.length > 0 ? words.say('record.map.fold', { fold, record }) : fold;
}

function dayOf({ date }: Event, words: Words): string {
  return date.earliest === date.latest ? words.shortDay(date.latest) : words.date(date);
}

/** The button of a mark: the carrier's holds its name beside it. */
export function markSize(event: Event, carrier: number, touch: boolean): Size {
  const least = touch ? target.coarse : target.fine;
  const low = touch ? target.low : target.fine;
  if (event.drawnAs === 'carrier') return { width: carrierSize.width + set.label + carrier, height: Math.max(low, carrierSize.height) };
  const side = event.kind === 'strike' ? radiusOf(event.killed) * 2 + 5 : shipWidth;
  return { width: Math.max(least, side), height: Math.max(low, event.kind === 'strike' ? side : 0) };
}

/** What a map is to be drawn for. */
interface Hand {
  /** A finger, which needs larger targets. */
  readonly touch: boolean;
  /** Whether it has no height for more than names. */
  readonly low: boolean;
}

/** The fullest form first: with all its words, with shorter rows, without its line, and folded to its name and a count. */
export function formsOf(stand: Stand, written: Written, gauge: Gauge, { touch, low }: Hand): readonly [Form, ...Form[]] {
  const { name, line, style, fold } = written;
  const marks = stand.marks.filter((event) => event !== struckAt(stand)).map((event) => markSize(event, gauge.chip(written.carrier), touch));
  const button = touch ? count.coarse : count.fine;
  const symbol = stand.place.drawnAs === 'line' ? 0 : set.chip;
  const chips = [written.chip, written.record].flatMap((text) => (text === null ? [] : [{ width: gauge.chip(text) + symbol + set.pad, height: button }]));
  const form = (across: number, withLine: boolean): Form => {
    const names = name === null ? [] : wrapped(name.split(' '), ' ', style === 'coast' ? Math.min(across, longest) : across, gauge[style]);
    const lines = withLine ? wrapped(line, ' · ', across, gauge.line) : [];
    const rows = rowsOf(marks, across);
    return {
      folded: false, name: names, line: lines,
      width: max([...names.map(gauge[style]), ...lines.map(gauge.line), ...rows.map(({ width }) => width), ...chips.map(({ width }) => width)]) ?? 0,
      height: names.length * set.name + sum(rows, ({ height }) => height + set.marks) + sum(chips, ({ height }) => height) + lines.length * set.row,
    };
  };
  const widths = [400, 300, 220, 150];
  const bare: Form = { folded: true, name: [], line: [], width: gauge.chip(fold) + set.pad + symbol, height: button };
  // Nobody must overlook a country that was struck: it keeps its day.
  const isStruck = struckAt(stand) !== null;
  const [full, ...others] = [true, false].flatMap((withLine) => widths.slice(0, isStruck ? -1 : undefined).map((width) => form(width, withLine)));
  return low ? [bare] : [full ?? bare, ...others, ...(isStruck ? [] : [bare])];
}

function rowsOf(cells: readonly Size[], across: number): readonly Size[] {
  const rows: { width: number; height: number }[] = [];
  for (const { width, height } of cells) {
    const row = rows.at(-1);
    if (row && row.width + width <= across) Object.assign(row, { width: row.width + width, height: Math.max(row.height, height) });
    else rows.push({ width, height });
  }
  return rows;
}

/** Rows of parts that are no wider than `across`, as far as a part by itself is not. */
function wrapped(parts: readonly string[], between: string, across: number, measure: (text: string) => number): readonly string[] {
  const rows: string[] = [];
  for (const part of parts) {
    const longer = rows.length > 0 ? `${rows.at(-1)}${between}${part}` : part;
    if (rows.length > 0 && measure(longer) <= across) rows[rows.length - 1] = longer;
    else rows.push(part);
  }
  return rows;
}
