import type { JSX } from 'solid-js';

/** A document's own words in a line. Where they begin with the document's own marks, none are put around them. */
export function Quote(props: { words: string }): JSX.Element {
  return (
    <q lang="en" classList={{ bare: /^["“]/.test(props.words) }}>
      {props.words}
    </q>
  );
}
