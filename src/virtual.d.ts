declare module 'virtual:dataset' {
  import type { Dataset } from './dataset/types.ts';
  const dataset: Dataset;
  export default dataset;
}

declare module 'virtual:asides' {
  import type { AsideMessages } from './words/messages.ts';
  /** By language; needed with the changelog and with the view of an article's sentences only: import it lazily. */
  const asides: Readonly<Record<string, AsideMessages>>;
  export default asides;
}

declare module 'virtual:documents' {
  import type { Document } from './dataset/types.ts';
  /** Needed with the view of an article's sentences only: import it lazily. */
  const documents: readonly Document[];
  export default documents;
}

declare module 'virtual:geometry' {
  import type { Outline } from './dataset/types.ts';
  /** By place id. */
  const outlines: Readonly<Record<string, Outline>>;
  export default outlines;
}

declare module 'virtual:languages' {
  import type { Messages, PageMessages, RecordMessages } from './words/messages.ts';
  /** English first; each with its own name for itself. */
  const languages: readonly {
    readonly language: Messages['language'];
    readonly name: string;
    readonly page: () => Promise<PageMessages>;
    /** What the public record says besides: fetched with it. */
    readonly record: () => Promise<RecordMessages>;
  }[];
  export default languages;
}

declare module 'virtual:record' {
  import type { PublicRecord } from './dataset/record.ts';
  /** Large, and needed with its switch only: import it lazily. */
  const record: PublicRecord;
  export default record;
}

declare module 'virtual:build-files' {
  import type { PrecacheEntry } from 'workbox-precaching/_types.js';
  /** Every file of the build but the worker itself, relative to the page, each with the digest of its content. */
  export const files: PrecacheEntry[];
  /** Stands for all of them together. */
  export const version: string;
}
