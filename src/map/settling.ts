import { createEffect, createMemo, on, type Accessor } from 'solid-js';
import type { Arranged } from './arrange.ts';
import type { Box } from './boxes.ts';
import { sameSettled, settleLabels, type Settled } from './label-boxes.ts';
import { labelFeatures, type NamedLabel } from './labels.ts';
import type { MapPort } from './port.ts';

interface Sources {
  readonly port: Accessor<MapPort | null>;
  readonly moves: Accessor<number>;
  readonly labels: Accessor<readonly NamedLabel[]>;
  readonly harbour: {
    readonly berths: Accessor<readonly Arranged[]>;
    readonly zoom: Accessor<number>;
    readonly screen: () => Box;
    readonly compact: Accessor<boolean>;
  };
}

/** Keeps the names out of the way of the berths and of what floats, as the camera and the berths move. */
export function createSettling({ port, moves, labels, harbour }: Sources): void {
  const known = createMemo(() => (moves(), labels(), new Map<string, readonly Box[]>()));
  const settled = createMemo<Settled | null>((before) => {
    moves();
    const map = port();
    if (!map) return null;
    const boxes = [...harbour.berths().map(({ box }) => box), ...floats(harbour.screen(), harbour.compact())];
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

/** About where map-floats.css puts the zoom buttons, the scale bars and the note, and src/app.css the page's own buttons. */
function floats({ width, height }: Box, compact: boolean): readonly Box[] {
  const note = compact ? { x: 130, y: 64, width: 260, height: 28 } : { x: 240, y: height - 20, width: 260, height: 26 };
  const scale = compact ? { x: 90, y: height - 30, width: 180, height: 32 } : { x: 60, y: height - 30, width: 110, height: 54 };
  const buttons = compact ? { x: width - 34, y: 34, width: 60, height: 60 } : { x: width - 136, y: 34, width: 272, height: 60 };
  return [{ x: 98, y: 24, width: 180, height: 40 }, buttons, note, scale];
}
