import { createRequire } from 'node:module';

// Of the file that the package keeps for Node an import sees no names.
export const { encode } = createRequire(import.meta.url)('@googlemaps/polyline-codec');
