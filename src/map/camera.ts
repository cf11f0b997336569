type Corners = [west: number, south: number, east: number, north: number];

/** What the opening view must hold: Florida to northern Peru, the eastern Pacific to the Lesser Antilles. */
export const theatre: Corners = [-94.5, -2.5, -58.5, 26.2];

/** As far as the reader can go; New York lies within. The ground is clipped six degrees and more beyond. */
export const reach: Corners = [-124, -14, -44, 45.5];

export const zoomLimits = { min: 1.5, max: 7.5 } as const;
