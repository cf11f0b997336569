declare module 'virtual:dataset' {
  import type { OpenDataset } from './dataset/parts.ts';
  const dataset: OpenDataset;
  export default dataset;
}

declare module 'virtual:dataset/excerpts' {
  import type { Rest } from './dataset/parts.ts';
  /** Not needed for the first screen: import it lazily. */
  const rest: Rest;
  export default rest;
}

declare module 'virtual:geometry' {
  import type { PackedShape } from './dataset/packed-shape.ts';
  /** By place id. */
  const shapes: Readonly<Record<string, PackedShape>>;
  export default shapes;
}

declare module 'virtual:languages' {
  import type { Messages, MessagesPart } from './words/messages.ts';
  /** English first; each with its own name for itself. What belongs to which part: src/build/words-parts.ts. */
  const languages: readonly {
    readonly language: Messages['language'];
    readonly name: string;
    readonly parts: Readonly<Record<'first' | 'map' | 'rest' | 'record', () => Promise<MessagesPart>>>;
  }[];
  export default languages;
}

declare module 'virtual:record' {
  import type { PublicRecord } from './dataset/record.ts';
  /** Large, and needed with its switch only: import it lazily. */
  const record: PublicRecord;
  export default record;
}
