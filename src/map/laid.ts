import type { FeatureCollection } from 'geojson';
import type { Place } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { isLowest, low, medium, narrow } from './camera.ts';
import { formsOf, struckType, writtenAt, type Form, type Gauge, type Written } from './forms.ts';
import { boxesAlong, hair, layOut, spotsAlong, type Wish } from './layout.ts';
import { boxAround, planeOf, positionOf, type Box, type Line, type LongitudeLatitude, type Size } from './plane.ts';
import { isVague, struckAt, type Stand } from './stands.ts';

/** A place's words and marks with where on the ground they stand: their middle. */
export interface Laid {
  readonly stand: Stand;
  readonly written: Written;
  readonly form: Form;
  readonly at: LongitudeLatitude;
}

/** The map at rest. */
export interface Frame {
  readonly size: Size;
  readonly center: LongitudeLatitude;
  readonly zoom: number;
  /** Whether a finger presses. */
  readonly touch: boolean;
  /** Pixels of its lower edge that a phone's sheet lies over. */
  readonly lap: number;
  /** The notes in the corner, as they stand on the screen. */
  readonly notes: readonly Box[];
}

/** The ground on which places are laid. */
export interface Ground {
  /** The border. */
  readonly lines: readonly Line[];
  /** On whose soil its label stands. */
  readonly countries: readonly Place[];
  readonly isWithin: (place: Place, position: LongitudeLatitude) => boolean;
}

/** Which places find room, in which form and where, at a zoom of the layout. */
export function layPlaces(stands: readonly Stand[], frame: Frame, zoom: number, { lines, countries, isWithin }: Ground, gauge: Gauge, words: Words): readonly Laid[] {
  const { size, touch } = frame;
  const all = new Map(stands.map((stand) => {
    const written = writtenAt(stand, words, size.width);
    return [stand.place.id, { stand, written, forms: formsOf(stand, written, gauge, { touch, low: isLowest(size), struckRow: struckType(size).row }) }];
  }));
  const along = spotsAlong(lines, 0.4);
  const wishes = [...all.values()].toSorted((a, b) => rankOf(a.stand) - rankOf(b.stand)).map(({ stand, stand: { place }, forms }): Wish => ({
    id: place.id, at: place.anchor, forms, loud: rankOf(stand) < 3, beside: place.drawnAs === 'line' ? along : isVague(place) ? [] : [place.anchor],
    // A border named far from itself, at sea, or under its own line, would say what is not so.
    strict: place.drawnAs === 'line',
    belongs: (position) => !isVague(place) || (place.drawnAs === 'line' ? countries : [place]).some((one) => isWithin(one, position)),
  }));
  const spots = new Map(layOut(wishes, { zoom, view: viewOf(frame, zoom), spared: boxesAlong(lines, zoom), covered: coveredOf(frame, zoom) }).map((spot) => [spot.id, spot]));
  return [...all].flatMap(([id, { stand, written, forms }]) => {
    const spot = spots.get(id);
    const form = spot && forms[spot.form];
    return form ? [{ stand, written, form, at: spot.at }] : [];
  });
}

/** Who chooses a place first: a country struck, then the seas of which most is told, towns, coasts, what is on both sides of a continent, the line, and countries, which have the most room. */
function rankOf(stand: Stand): number {
  const { place, marks, strikes } = stand;
  if (struckAt(stand)) return 0;
  if (place.drawnAs === 'sea') return 1 + 1 / (1 + marks.length + strikes.length);
  if (place.precision !== 'area') return place.precision === 'country' ? 7 : 3;
  return { name: 5, line: 6, none: 4 }[place.drawnAs ?? 'none'];
}

/** In the plane of a zoom: what is in view at rest, but for a hair at its edges. */
function viewOf(frame: Frame, zoom: number): Box {
  const { lap, size: { width, height } } = frame;
  return onGround(frame, zoom)(boxAround({ x: width / 2, y: (height - lap) / 2 }, width - 2 * hair, height - lap - 2 * hair));
}

function onGround({ size, center, zoom: resting }: Frame, zoom: number): (box: Box) => Box {
  const [middle, apart] = [planeOf(center, zoom), 2 ** (resting - zoom)];
  return ({ x, y, width, height }) => ({ x: middle.x + (x - size.width / 2) / apart, y: middle.y + (y - size.height / 2) / apart, width: width / apart, height: height / apart });
}

/** In the plane of a zoom: what floats over the map at rest. */
function coveredOf(frame: Frame, zoom: number): readonly Box[] {
  return [...floats(frame), ...frame.notes].map(onGround(frame, zoom));
}

/** What the ground's labels give way to: the places, and what floats over the map; as points with half their height and width in pixels. */
export function takenBy(laid: readonly Laid[], frame: Frame): FeatureCollection {
  const boxes = [
    ...laid.map(({ at, form: { width, height } }) => ({ at, width, height })),
    ...coveredOf(frame, frame.zoom).map(({ width, height, ...middle }) => ({ at: positionOf(middle, frame.zoom), width, height })),
  ];
  return {
    type: 'FeatureCollection',
    features: boxes.map(({ at, width, height }) => (
      { type: 'Feature', properties: { padding: [height / 2, width / 2, height / 2, width / 2] }, geometry: { type: 'Point', coordinates: [...at] } })),
  };
}

/** What floats over the map, about where map.css and the page leave it: the ways, the zoom, the sources, the page's buttons, the scale. */
function floats({ lap, size }: Frame): readonly Box[] {
  const { width, height } = size;
  const ways = { x: 120, y: height < low ? 22 : 34, width: 240, height: 44 };
  const button = { x: width - 21, y: height - lap - 21, width: 30, height: 30 };
  if (isLowest(size)) return [ways, button];
  if (width < narrow || height < low) {
    const scale = { x: 50, y: height - lap - 16, width: 100, height: 32 };
    return [ways, { x: width - 52, y: 33, width: 104, height: 50 }, button, ...(height < low ? [] : [scale])];
  }
  const sources = width < medium ? 36 : 420;
  return [
    ways, { x: width - 140, y: 34, width: 280, height: 44 }, { x: width - 27, y: height - 84, width: 38, height: 66 },
    { x: width - sources / 2 - 4, y: height - 22, width: sources, height: 30 }, { x: 50, y: height - 20, width: 100, height: 40 },
  ];
}
