/** A place's outline on its way to the page: half as heavy as the digits of its positions. */
export interface PackedShape {
  readonly type: 'Point' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon';
  /** After the point, in degrees. */
  readonly decimals: number;
  /** The lines of each of its polygons, or of the only one, as encoded polylines, longitude first. A point is a line of one. */
  readonly polygons: readonly (readonly string[])[];
}
