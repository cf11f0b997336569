import { For, Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { RecordEntry } from '../dataset/record.ts';
import type { Words } from '../words/words.ts';
import { RecordCitations } from './citations.tsx';
import { givenWords } from './cited-words.ts';
import { differingFigures } from './differing-figures.ts';

/** What the sources of an entry give differently, and the sources. */
export function EntrySources(props: { entry: RecordEntry; words: Words; heading: 'h3' | 'h5' }): JSX.Element {
  const differing = () => differingFigures(props.entry.citations);
  const note = () => props.words.record(props.entry.id).differ;
  return (
    <>
      <Show when={differing().length > 0 || note()}>
        <section class="record-part record-differ">
          <Dynamic component={props.heading}>{props.words.say('record.card.differ')}</Dynamic>
          <Show when={differing().length > 0}>
            <dl class="record-given">
              <For each={differing()}>
                {({ measure, figures }) => (
                  <>
                    <dt>{props.words.say(`record.measure.${measure}`)}</dt>
                    <For each={figures}>{(figure) => <dd>{givenWords(measure, figure, props.words)}</dd>}</For>
                  </>
                )}
              </For>
            </dl>
          </Show>
          <Show when={note()}>{(text) => <p>{text()}</p>}</Show>
        </section>
      </Show>
      <section class="record-part record-sources">
        <Dynamic component={props.heading}>{props.words.plural('record.card.sources', props.entry.citations.length)}</Dynamic>
        <Show when={props.entry.singleSourced}>
          <p class="record-single">{props.words.say('record.card.single')}</p>
        </Show>
        <RecordCitations citations={props.entry.citations} words={props.words} />
      </section>
    </>
  );
}
