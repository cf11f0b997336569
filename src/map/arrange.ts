import type { Place } from '../dataset/types.ts';
import { layOut, type Berth, type Wish } from './berths.ts';
import type { Box } from './boxes.ts';
import { isVague, type Stand } from './features.ts';
import { formsOf, type Form } from './forms.ts';
import { planeOf } from './plane.ts';

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
  /** The lines under a stand's marks. */
  readonly linesOf: (stand: Stand) => readonly string[];
}

const townDot = 6;
/** Clears the town's dot and the gap that `layOut` keeps around it. */
const aboveTown = 9.5;

/** Towns first, since their marks have the least room to move; then in the order of the places. */
export function arrange(stands: readonly Stand[], { zoom, compact, linesOf }: Arrangement): readonly Arranged[] {
  const ordered = [...stands.filter(({ place }) => !isVague(place)), ...stands.filter(({ place }) => isVague(place))];
  const forms = new Map(ordered.map((stand) => [stand.place.id, formsOf({ count: stand.events.length, lines: linesOf(stand), compact, town: !isVague(stand.place) })]));
  const wishes = ordered.map((stand): Wish => ({
    id: stand.place.id,
    ...planeOf(stand.place.anchor, zoom),
    sizes: forms.get(stand.place.id) ?? [{ width: 0, height: 0 }],
    above: isVague(stand.place) ? null : aboveTown,
  }));
  const taken = ordered.filter(({ place }) => !isVague(place)).map(({ place }) => dotOf(place, zoom));
  const berths = new Map(layOut(wishes, taken, compact ? 56 : 70).map((berth): [string, Berth] => [berth.id, berth]));
  return ordered.flatMap((stand) => {
    const box = berths.get(stand.place.id);
    const form = box && forms.get(stand.place.id)?.[box.form];
    return box && form ? [{ stand, form, box, anchor: planeOf(stand.place.anchor, zoom) }] : [];
  });
}

function dotOf(place: Place, zoom: number): Box {
  return { ...planeOf(place.anchor, zoom), width: townDot, height: townDot };
}
