import type { FeatureCollection, Geometry } from 'geojson';
import type { Kind } from '../dataset/types.ts';
import type { Theme } from './palette.ts';
import type { Stress } from './style.ts';
import type { Picture, Viewpoint } from './viewpoint.ts';

export type LongitudeLatitude = readonly [longitude: number, latitude: number];

/** CSS pixels from the map's upper left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** The area of what is selected, as it is hatched. */
export interface ShownArea {
  readonly geometry: Geometry;
  /** In whose colour. */
  readonly kind: Kind | 'record';
  /** `sea` is hatched under the land, so that it ends exactly at every coast; `land` over it. */
  readonly ground: 'sea' | 'land';
}

/** All that the view knows of the drawing library. */
export interface MapPort {
  /** Element over the canvas whose drags and wheel turns still move the map. */
  readonly overlay: HTMLElement;
  readonly zoom: () => number;
  readonly size: () => { readonly width: number; readonly height: number };
  readonly project: (position: LongitudeLatitude) => ScreenPoint;
  readonly setTheme: (theme: Theme) => void;
  readonly setLabels: (labels: FeatureCollection) => void;
  readonly coverLabels: (ids: ReadonlySet<string>) => void;
  readonly showArea: (area: ShownArea | null) => void;
  readonly stress: (stress: Stress) => void;
  /** Moves gently, or at once where the reader asks for less motion. */
  readonly bringIntoView: (position: LongitudeLatitude) => void;
  /** Where the reader's address says; null: the whole theatre. */
  readonly setViewpoint: (viewpoint: Viewpoint | null) => void;
  readonly takePicture: () => Promise<Picture>;
  /** Back to the whole theatre, as gently. */
  readonly showAll: () => void;
  /** Where the camera is when it shows the whole theatre, for the container as it is. */
  readonly home: () => { readonly zoom: number; readonly center: LongitudeLatitude };
  /** Whether the camera has left the whole theatre. */
  readonly hasWandered: () => boolean;
  readonly destroy: () => void;
}

export interface MapListeners {
  readonly onReady: () => void;
  /** The camera or the container's size changed. */
  readonly onMove: () => void;
  /** The reader has moved the camera and let go; null: back to the whole theatre. */
  readonly onViewpoint: (viewpoint: Viewpoint | null) => void;
  /** A click or tap on the ground itself. */
  readonly onPick: (position: LongitudeLatitude, point: ScreenPoint) => void;
  /** Until the land has been drawn: a map that has once been drawn mends itself. */
  readonly onFail: (reason: string) => void;
}
