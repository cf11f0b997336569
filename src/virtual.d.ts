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

declare module 'virtual:words/en' {
  import type { Messages } from './words/messages.ts';
  const messages: Messages;
  export default messages;
}
