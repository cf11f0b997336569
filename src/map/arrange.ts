import type { Place } from '../dataset/types.ts';
import { layOut, type Berth, type Wish } from './berths.ts';
import type { Box } from './boxes.ts';
import { cellOf, fold } from './cells.ts';
import { isVague, recordOf, type Stand } from './features.ts';
import { formsOf, type Form } from './forms.ts';
import { planeOf, positionOf } from './plane.ts';

/** Where one stand's berth is, in pixels of the map's plane, and in which of its forms. */
export interface Arranged {
  readonly stand: Stand;
  readonly form: Form;
  readonly box: Box;
  readonly anchor: { readonly x: number; readonly y: number };
}

export interface Arrangement {
  readonly zoom: number;
  readonly compact: boolean;
  /** Widths of the lines under a stand's marks, in pixels. */
  readonly linesOf: (stand: Stand) => readonly number[];
  /** What berths keep off where they can, in the plane of a zoom: towns, which have the least room, off the strip only. */
  readonly sparedAt: (zoom: number) => { readonly strip: readonly Box[]; readonly name: Box };
  /** The part of a zoom's plane that berths had better not leave; null where that is no matter. */
  readonly withinAt: (zoom: number) => Box | null;
  /** What floats over a zoom's plane, such as buttons; absent: nothing. */
  readonly coveredAt?: (zoom: number) => readonly Box[];
  /** What has been found of the spots of this zoom, whether they belong to their place: the same ones are tried at every step. Absent: nothing is kept. */
  readonly known?: Map<string, boolean>;
  /** Whether a position lies within a place's own outline. */
  readonly isWithin: (place: Place, position: readonly [number, number]) => boolean;
}

const townDot = 6;
/** Clears the town's dot and the gap that `layOut` keeps around it. */
const aboveTown = 9.5;

/** The zoom for which berths are laid out: four to a whole step. */
export function layoutZoom(zoom: number): number {
  return Math.floor(zoom * 4) / 4;
}

/**
 * Towns first, since their marks have the least room to move; then in the order of the places. Between the zooms of the
 * layout the berths only drift apart with the ground, so that they keep still under a pinch and still cannot overlap.
 */
export function arrange(stands: readonly Stand[], arrangement: Arrangement): readonly Arranged[] {
  const zoom = layoutZoom(arrangement.zoom);
  const apart = 2 ** (arrangement.zoom - zoom);
  const ordered = [...stands.filter(({ place }) => !isVague(place)), ...stands.filter(({ place }) => isVague(place))];
  const forms = new Map(ordered.map((stand) => [stand.place.id, formsFor(stand, arrangement)]));
  const { strip, name } = arrangement.sparedAt(zoom);
  const wishes = ordered.map((stand) =>
    wishOf({ stand, sizes: forms.get(stand.place.id), spared: isVague(stand.place) ? [...strip, name] : strip, zoom, isWithin: arrangement.isWithin, known: arrangement.known ?? new Map() }));
  const dots = ordered.filter(({ place }) => !isVague(place)).map(({ place }) => dotOf(place, zoom));
  const taken = [...dots, ...(arrangement.coveredAt?.(zoom) ?? [])];
  const waters = { taken, within: arrangement.withinAt(zoom), reach: 72 };
  const berths = new Map(layOut(wishes, waters).map((berth): [string, Berth] => [berth.id, berth]));
  return ordered.flatMap((stand) => {
    const box = berths.get(stand.place.id);
    const form = box && forms.get(stand.place.id)?.[box.form];
    if (!box || !form) return [];
    return [{ stand, form, box: { ...box, x: box.x * apart, y: box.y * apart }, anchor: planeOf(stand.place.anchor, arrangement.zoom) }];
  });
}

/** The same berth as before where nothing of it changed, so that neither it nor the names around it are touched. */
export function keepArranged(before: readonly Arranged[], now: readonly Arranged[]): readonly Arranged[] {
  return now.map((berth) => before.find((old) => old.stand === berth.stand && drawnAs(old) === drawnAs(berth)) ?? berth);
}

function drawnAs({ form, box, anchor }: Arranged): string {
  return JSON.stringify([form, box, anchor]);
}

function formsFor(stand: Stand, { compact, linesOf }: Arrangement): readonly [Form, ...Form[]] {
  const cells = stand.events.map((event) => cellOf(event, compact));
  return formsOf({ cells, fold: compact ? fold.coarse : fold.fine, lines: linesOf(stand), compact, town: !isVague(stand.place), record: recordOf(stand).length });
}

function dotOf(place: Place, zoom: number): Box {
  return { ...planeOf(place.anchor, zoom), width: townDot, height: townDot };
}

interface WishRequest extends Pick<Wish, 'spared'>, Pick<Required<Arrangement>, 'zoom' | 'isWithin' | 'known'> {
  readonly stand: Stand;
  readonly sizes: Wish['sizes'] | undefined;
}

function wishOf({ stand: { place }, sizes, spared, zoom, isWithin, known }: WishRequest): Wish {
  const vague = isVague(place);
  const anchored = vague && isWithin(place, place.anchor);
  const isWhollyWithin = ({ x, y, width, height }: Box) =>
    [[-1, -1], [1, -1], [1, 1], [-1, 1]].every(([right = 0, down = 0]) =>
      isWithin(place, positionOf({ x: x + (right * width) / 2, y: y + (down * height) / 2 }, zoom)));
  const belongs = (box: Box) => {
    const spot = `${place.id} ${box.x} ${box.y} ${box.width} ${box.height}`;
    const found = known.get(spot) ?? isWhollyWithin(box);
    known.set(spot, found);
    return found;
  };
  return {
    id: place.id, ...planeOf(place.anchor, zoom), sizes: sizes ?? [{ width: 0, height: 0 }],
    above: vague ? null : aboveTown, belongs: anchored ? belongs : null, spared,
  };
}
