declare module 'virtual:dataset' {
  import type { Dataset } from './dataset/types.ts';
  const dataset: Dataset;
  export default dataset;
}

declare module 'virtual:geometry' {
  import type { Geometry } from 'geojson';
  /** By place id. */
  const geometry: Readonly<Record<string, Geometry>>;
  export default geometry;
}

declare module 'virtual:languages' {
  import type { Messages } from './words/messages.ts';
  /** English first; each with its own name for itself. */
  const languages: readonly {
    readonly language: Messages['language'];
    readonly name: string;
    readonly load: () => Promise<Messages>;
  }[];
  export default languages;
}

declare module 'virtual:words/*' {
  import type { Messages } from './words/messages.ts';
  const messages: Messages;
  export default messages;
}

declare module 'virtual:record' {
  import type { PublicRecord } from './dataset/record.ts';
  /** Large, and needed with its switch only: import it lazily. */
  const record: PublicRecord;
  export default record;
}

declare module 'virtual:record-words' {
  import type { Messages } from './words/messages.ts';
  /** English first. What each loads is left out of that language's own words, to be laid over them section by section. */
  const languages: readonly {
    readonly language: Messages['language'];
    readonly load: () => Promise<Pick<Messages, 'interface' | 'record' | 'recordNames'>>;
  }[];
  export default languages;
}

declare module 'virtual:record-words/*' {
  import type { Messages } from './words/messages.ts';
  const words: Pick<Messages, 'interface' | 'record' | 'recordNames'>;
  export default words;
}
