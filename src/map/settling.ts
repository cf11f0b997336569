import { createEffect, createMemo, on, type Accessor } from 'solid-js';
import { usePage } from '../ui/page.tsx';
import type { Harbour } from './harbour.ts';
import { labelFeatures, labelTypes, namedLabels, turnAt, type LabelKind, type NamedLabel } from './labels.ts';
import type { MapPort } from './maplibre.ts';
import { collide, encloses, type Box, type LongitudeLatitude, type Point, type Size } from './plane.ts';

interface LabelScene {
  readonly zoom: number;
  readonly project: (position: LongitudeLatitude) => Point;
  /** What labels give way to. */
  readonly boxes: readonly Box[];
  readonly screen: Box;
  /** What has been found of where labels would be in this scene's view: the same places are tried at every step. Absent: nothing is kept. */
  readonly known?: Map<string, readonly Box[]>;
}

interface Settled {
  /** Where a label stands that is not in its first place, by id. */
  readonly spots: ReadonlyMap<string, LongitudeLatitude>;
  /** Ids of the labels that find no place. */
  readonly covered: ReadonlySet<string>;
}

/** Keeps the names out of the way of the berths and of what floats, as the camera and the berths move. */
export function createSettling(port: Accessor<MapPort | null>, motion: Accessor<unknown>, harbour: Harbour): void {
  const { words } = usePage();
  const labels = createMemo(() => namedLabels((id) => words().say(`map.label.${id}`)));
  const known = createMemo(() => (motion(), labels(), new Map<string, readonly Box[]>()));
  const settled = createMemo<Settled | null>((before) => {
    motion();
    const map = port();
    if (!map) return null;
    const boxes = [...harbour.berths().map(({ box }) => box), ...floats(harbour.size(), harbour.compact())];
    const now = settleLabels(labels(), { zoom: harbour.zoom(), project: map.project, boxes, screen: harbour.screen(), known: known() }, before);
    return sameSettled(before, now) ? before : now;
  }, null);
  createEffect(
    on([port, settled, labels], ([map, now, named]) => {
      if (map && now) map.setLabels(labelFeatures(named, now.spots));
    }),
  );
  createEffect(on([port, settled], ([map, now]) => now && map?.coverLabels(now.covered)));
}

/** About where floats.css puts the zoom buttons, the scale bars and the note, and app.css the page's own buttons. */
function floats({ width, height }: Size, compact: boolean): readonly Box[] {
  const note = compact ? { x: 130, y: 64, width: 260, height: 28 } : { x: 240, y: height - 20, width: 260, height: 26 };
  const scale = compact ? { x: 90, y: height - 30, width: 180, height: 32 } : { x: 60, y: height - 30, width: 110, height: 54 };
  const buttons = compact ? { x: width - 34, y: 34, width: 60, height: 60 } : { x: width - 136, y: 34, width: 272, height: 60 };
  return [{ x: 98, y: 24, width: 180, height: 40 }, buttons, note, scale];
}

/**
 * Finds each label a place that nothing covers and that the screen's edge does not cut. One that stands well stays
 * where it was. Where a label is on the screen is estimated from its letters, so that any language can be tried.
 */
export function settleLabels(labels: readonly NamedLabel[], scene: LabelScene, before: Settled | null): Settled {
  const spots = new Map<string, LongitudeLatitude>();
  const covered = new Set<string>();
  const boxes = [...scene.boxes];
  for (const label of labels.toSorted((a, b) => ranks[a.kind] - ranks[b.kind])) {
    const last = before?.spots.get(label.id);
    const spot = [...(last ? [last] : []), label.at, ...label.or].find((at) => isClear(boxesOf(label, at, scene), boxes, scene.screen));
    if (spot && ranks[label.kind] < 3) boxes.push(...boxesOf(label, spot, scene));
    if (!spot) covered.add(label.id);
    const kept = spot ?? last;
    if (kept && kept !== label.at) spots.set(label.id, kept);
  }
  return { spots, covered };
}

/** The first ones choose first and the others keep off them; of the rest the drawing library sorts out who gives way. */
const ranks: Readonly<Record<LabelKind, number>> = { region: 0, sea: 1, limit: 2, country: 3, island: 3, city: 3 };

function isClear(label: readonly Box[], boxes: readonly Box[], screen: Box): boolean {
  return label.every((part) => encloses(screen, part) && !boxes.some((other) => collide(part, other)));
}

function boxesOf(label: NamedLabel, at: LongitudeLatitude, scene: LabelScene): readonly Box[] {
  const place = `${label.id} ${at.join(' ')}`;
  const boxes = scene.known?.get(place) ?? boxesAt(label, at, scene);
  scene.known?.set(place, boxes);
  return boxes;
}

/** The upright rectangles that a label fills, in pixels; a turned one is a flight of small ones. */
function boxesAt(label: NamedLabel, at: LongitudeLatitude, { zoom, project }: LabelScene): readonly Box[] {
  const { kind, name, quoted } = label;
  const { spacing, letter, measure, sizeAt } = labelTypes[kind];
  const size = sizeAt(zoom);
  const whole = Math.max(name.length, quoted.length) * (letter + spacing) * size;
  const lines = Math.ceil(whole / (measure * size)) + (quoted === '' ? 0 : 1);
  const [width, height] = [Math.min(whole, measure * size), lines * size * 1.2 + 4];
  const { x, y } = project(at);
  const turn = (turnAt(label, at) * Math.PI) / 180;
  if (turn === 0) return [{ x: x + asideOf(kind, width), y: y + belowOf(kind, size, height), width, height }];
  const parts = Math.ceil(width / height);
  return Array.from({ length: parts }, (_, index) => {
    const along = ((index + 0.5) / parts - 0.5) * width;
    return { x: x + along * Math.cos(turn), y: y + along * Math.sin(turn) + belowOf(kind, size, height), width: height, height };
  });
}

/** An island's name stands under it, the limit's on the line. */
function belowOf(kind: LabelKind, size: number, height: number): number {
  if (kind === 'island') return size * 0.6 + height / 2;
  return kind === 'limit' ? -size : 0;
}

function asideOf(kind: LabelKind, width: number): number {
  if (kind === 'city') return 8 + width / 2;
  return kind === 'region' ? -width / 2 : 0;
}

export function sameSettled(a: Settled | null, b: Settled | null): boolean {
  return a !== null && b !== null && [...a.covered].join() === [...b.covered].join() && [...a.spots].join() === [...b.spots].join();
}
