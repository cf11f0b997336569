import { max, sum } from 'd3';
import type { Event, Range } from '../dataset/types.ts';
import { wrapped } from '../ui/text-width.ts';
import { atStart } from '../words/claims.ts';
import type { Words } from '../words/words.ts';
import { low as lowHeight, narrow } from './camera.ts';
import type { Point, Size } from './plane.ts';
import { countAt, lineOf, struckAt, type Stand } from './stands.ts';

/** A strike's disc in pixels: its area grows with the fewest dead that are reported, from a single one on; of one size where nobody says. */
export function radiusOf({ min }: Range): number {
  return Math.min(34, 9.5 * Math.sqrt(Math.max(min ?? 1, 1)));
}

/** Least sides of a mark that is pressed, in pixels. A finger's target reaches beyond what is low (places.css), to 44. */
const target = { fine: 28, coarse: 44, low: 36 } as const;
/** Height of a count that is pressed; likewise. */
const count = { fine: 26, coarse: 30 } as const;

/** What is drawn of an event, with its edge. */
export function drawnSize({ kind, drawnAs, killed }: Event): Size {
  if (drawnAs === 'carrier') return { width: 56, height: 28 };
  if (kind === 'strike') return { width: radiusOf(killed) * 2 + 3, height: radiusOf(killed) * 2 + 3 };
  return kind === 'deployment' ? { width: 30, height: 22 } : { width: 16, height: 16 };
}

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

/** One way to draw a place: the rows of its words and marks, broken where they are longer than it is wide. */
export interface Form extends Size {
  /** Only its name and a count, to be pressed. */
  readonly folded: boolean;
  readonly name: readonly string[];
  readonly line: readonly string[];
  /** Whether the carrier stands in a row of its own. */
  readonly apart: boolean;
  /** Whether the carrier's name stands beside it. */
  readonly named: boolean;
  /** Width of the longest row of marks. */
  readonly across: number;
  /** Eight points of each drawing, from the form's middle: its left, right, upper and lower end, and a little beyond each. */
  readonly marks: readonly Point[];
  /** How far the words reach that bear a place's name: their ends and what lies between them. */
  readonly reach: readonly Point[];
}

/** Everything that is written at a place. */
export interface Written {
  readonly style: NameStyle;
  /** Null where a chip bears it. */
  readonly name: string | null;
  /** Other ways to write it, row by row, the fullest first: shorter, and of a country struck with its day below. */
  readonly others: readonly (readonly string[])[];
  /** Beside the aircraft carrier. */
  readonly carrier: string;
  /** Of the count of what is folded; null where nothing is. */
  readonly chip: string | null;
  /** Of the count of the public record's strikes; null where it has none here. */
  readonly record: string | null;
  readonly line: readonly string[];
  readonly fold: string;
}

/** How the line of a country struck is set on a map of a size, in pixels: its letters, and a row of them. */
export function struckType({ width, height }: Size): { readonly size: number; readonly row: number } {
  if (width < narrow || height < lowHeight) return { size: 16, row: 22 };
  return width < 1400 ? { size: 22, row: 28 } : { size: 26, row: 32 };
}

export function writtenAt(stand: Stand, words: Words, width: number): Written {
  const { place, folded, marks, strikes } = stand;
  const [struck, carrier] = [struckAt(stand), marks.find(({ drawnAs }) => drawnAs === 'carrier')];
  const isLine = place.drawnAs === 'line';
  const short = atStart(width < narrow ? words.shortPlace(place.id) : isLine ? words.say('map.border') : words.place(place.id));
  const isWater = place.precision === 'area' && !isLine;
  const shortTitle = words.say('map.struck.short', { place: atStart(words.place(place.id)) });
  const title = struck && (width < narrow ? shortTitle : words.shortTitle(struck));
  const date = struck && dayOf(struck, words).replaceAll(' ', '\u00a0');
  const name = title && date ? words.say('map.struck', { title, date }) : isWater ? short : null;
  const chip = isLine && folded.length === 0 ? short : words.plural(isLine ? 'map.reports' : 'map.events', folded.length, { place: short });
  return {
    style: struck ? 'struck' : place.drawnAs === 'sea' ? 'sea' : 'coast',
    name,
    others: title && date
      ? [[title, date], [...title.replace(', ', ',\n').split('\n'), date], [words.say('map.struck', { title: shortTitle, date })], [shortTitle, date]]
      : isWater ? [[atStart(words.shortPlace(place.id))]] : [],
    carrier: carrier ? words.shortTitle(carrier) : '',
    chip: folded.length > 0 || isLine ? chip : null,
    record: strikes.length > 0 ? words.plural('record.map.count', strikes.length) : null,
    line: lineOf(stand, words),
    fold: title ?? foldOf(stand, words, width),
  };
}

/** The documents' events and the record's strikes are never one number. What a border counts is said where there is room for it. */
function foldOf(stand: Stand, words: Words, width: number): string {
  const [place, count, record] = [atStart(words.shortPlace(stand.place.id)), countAt(stand), words.number(stand.strikes.length)];
  if (stand.place.drawnAs === 'line' && stand.folded.length > 0 && width >= narrow) return words.plural('map.reports', stand.folded.length, { place });
  const fold = count > 0 ? words.say('map.fold', { place, count: words.number(count) }) : place;
  return stand.strikes.length > 0 ? words.say('record.map.fold', { fold, record }) : fold;
}

function dayOf({ date }: Event, words: Words): string {
  return date.earliest === date.latest ? words.shortDay(date.latest) : words.date(date);
}

/**
 * The button of a mark: the carrier's holds its name beside it.
 * @param carrier width of that name; null where it is left away
 */
export function markSize(event: Event, carrier: number | null, touch: boolean): Size {
  const { width, height } = drawnSize(event);
  const [least, low] = touch ? [target.coarse, target.low] : [target.fine, target.fine];
  const named = event.drawnAs === 'carrier' && carrier !== null ? set.label + carrier : 0;
  return { width: Math.max(least, width + named), height: Math.max(low, height) };
}

/** A mark in its row: its button, and in that what is drawn. */
interface Cell extends Size {
  readonly drawn: Size;
  /** How far to the right of the button's middle. */
  readonly aside: number;
  readonly alone: boolean;
}

function cellOf(event: Event, carrier: number | null, touch: boolean): Cell {
  const [size, drawn, alone] = [markSize(event, carrier, touch), drawnSize(event), event.drawnAs === 'carrier'];
  return { ...size, drawn, aside: alone ? (drawn.width - size.width) / 2 : 0, alone };
}

/** What a map is to be drawn for. */
interface Hand {
  /** A finger, which needs larger targets. */
  readonly touch: boolean;
  /** Whether it has no height for more than names. */
  readonly low: boolean;
  /** Height of a row of the line of a country struck. */
  readonly struckRow: number;
}

/** The fullest form first: with all its words, with shorter rows, without its line, and folded to its name and a count. */
export function formsOf(stand: Stand, written: Written, gauge: Gauge, { touch, low, struckRow }: Hand): readonly [Form, ...Form[]] {
  const { name, line, style, fold } = written;
  const cells = (named: boolean) => stand.marks.filter((event) => event !== struckAt(stand)).map((event) => cellOf(event, named ? gauge.chip(written.carrier) : null, touch));
  const [marks, nameless] = [cells(true), cells(false)];
  const button = touch ? count.coarse : count.fine;
  const isLine = stand.place.drawnAs === 'line';
  const symbol = isLine ? 0 : set.chip;
  const chips = [written.chip, written.record].flatMap((text) => (text === null ? [] : [{ width: gauge.chip(text) + symbol + set.pad, height: button }]));
  // Nobody must overlook a country that was struck: it keeps its day, and who says so as long as it can.
  const isStruck = style === 'struck';
  // A sea's name on land would say what is not so.
  const isSea = style === 'sea';
  const nameRow = isStruck ? struckRow : set.name;
  const form = (names: readonly string[], across: number, withLine: boolean, { apart = false, named = true } = {}): Form => {
    const parts = isStruck ? line.flatMap((part) => wrapped(part.split(' '), ' ', across, gauge.line)) : line;
    const lines = withLine ? wrapped(parts, ' · ', across, gauge.line) : [];
    const rows = rowsOf(named ? marks : nameless, across, apart);
    // A browser rounds the widths that it adds up.
    const marksWidth = rows.length > 0 ? (max(rows, ({ width }) => width) ?? 0) + 1 : 0;
    const height = names.length * nameRow + sum(rows, (row) => row.height + set.marks) + sum(chips, (chip) => chip.height) + lines.length * set.row;
    return {
      folded: false, name: names, line: lines, apart, named, across: marksWidth,
      width: max([...names.map(gauge[style]), ...lines.map(gauge.line), marksWidth, ...chips.map(({ width }) => width)]) ?? 0,
      height, marks: reachOf(rows, names.length * nameRow - height / 2),
      reach: isLine ? along(chips[0]?.width ?? 0, 0) : isSea ? names.flatMap((text, row) => along(gauge.sea(text), nameRow * (row + 0.5) - height / 2)) : [],
    };
  };
  const hasCarrier = marks.some(({ alone }) => alone) && marks.length > 1;
  const aparts = hasCarrier ? [false, true] : [false];
  const broken = (across: number) => (name === null ? [] : wrapped(name.split(' '), ' ', style === 'coast' ? Math.min(across, longest) : across, gauge[style]));
  const bareWidth = gauge.chip(fold) + set.pad + symbol;
  const bare: Form = { folded: true, name: [], line: [], apart: false, named: true, across: 0, marks: [], reach: isLine || isSea ? along(bareWidth, 0) : [], width: bareWidth, height: button };
  const [full, ...others] = [true, false].flatMap((withLine) => (isStruck
    ? [[name ?? ''], ...written.others].map((names) => form(names, 250, withLine))
    : [400, 300, 220, 150].flatMap((across) => aparts.map((apart) => form(broken(across), across, withLine, { apart })))));
  const across = hasCarrier ? [300, 220] : [];
  const shorter = isStruck ? [] : [...across.map((width) => form(broken(width), width, false, { named: false })), ...[...(isSea ? [broken(80)] : []), ...written.others].map((names) => form(names, 150, false, { apart: hasCarrier, named: false }))];
  return low || stand.place.drawnAs === 'name' ? [bare] : [full ?? bare, ...others, ...shorter, ...(isStruck ? [] : [bare])];
}

/** The ends of words in a row, and what lies between them. */
function along(width: number, y: number): readonly Point[] {
  return [-0.5, -0.25, 0, 0.25, 0.5].map((part) => ({ x: width * part, y }));
}

interface Row extends Size {
  readonly cells: readonly Cell[];
}

/** @param apart whether the carrier has a row of its own */
function rowsOf(cells: readonly Cell[], across: number, apart: boolean): readonly Row[] {
  const rows: Cell[][] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    const isAlone = apart && (cell.alone || row?.at(-1)?.alone === true);
    if (row && !isAlone && sum([...row, cell], ({ width }) => width) <= across) row.push(cell);
    else rows.push([cell]);
  }
  return rows.map((row) => ({ cells: row, width: sum(row, ({ width }) => width), height: max(row, ({ height }) => height) ?? 0 }));
}

/** Pixels of water around a drawing: the outlines of seas are drawn by hand and follow a coast roughly. */
const clear = 1;

/** How far the drawings reach in rows that are centred under one another, `top` being where the first begins. */
function reachOf(rows: readonly Row[], top: number): readonly Point[] {
  return rows.flatMap(({ cells, width: whole, height }, index) => {
    const y = top + sum(rows.slice(0, index), (row) => row.height) + height / 2;
    return cells.flatMap(({ width, drawn, aside }, before) => {
      const x = sum(cells.slice(0, before), (cell) => cell.width) + width / 2 - whole / 2 + aside;
      return [0, clear].flatMap((beyond) => {
        const [across, up] = [drawn.width / 2 + beyond, drawn.height / 2 + beyond];
        return [{ x: x - across, y }, { x: x + across, y }, { x, y: y - up }, { x, y: y + up }];
      });
    });
  });
}
