declare module 'virtual:build-files' {
  import type { PrecacheEntry } from 'workbox-precaching/_types.js';
  /** Every file of the build but the worker itself, relative to the page, each with the digest of its content. */
  export const files: PrecacheEntry[];
  /** Stands for all of them together. */
  export const version: string;
}
