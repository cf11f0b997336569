/** The map as it stands, for a picture of it. */
export interface MapPicture {
  /** What the map's canvas shows (ground, names, hatching), copied while the frame was drawn. May hold more pixels than its size. */
  readonly ground: CanvasImageSource;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The element with the marks, which lies over the canvas and is as large. */
  readonly over: HTMLElement;
}

/** Rejects where there is no picture to be had. */
export type TakePicture = () => Promise<MapPicture>;
