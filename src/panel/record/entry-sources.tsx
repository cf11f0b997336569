import { For, Show, type JSX } from 'solid-js';
import type { RecordEntry } from '../../dataset/record.ts';
import type { Words } from '../../words/words.ts';
import { RecordCitations } from './citations.tsx';
import { givenWords } from './cited-words.ts';
import { differingFigures } from './differing-figures.ts';

type Level = 'h3' | 'h5';

/** What the sources of an entry give differently, and the sources. */
export function EntrySources(props: { entry: RecordEntry; words: Words; heading: Level }): JSX.Element {
  const differing = () => differingFigures(props.entry.citations);
  const note = () => props.words.record(props.entry.id).differ;
  return (
    <>
      <Show when={differing().length > 0 || note()}>
        <section class="record-part record-differ">
          <Heading as={props.heading}>{props.words.say('record.card.differ')}</Heading>
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
        <Heading as={props.heading}>{props.words.plural('record.card.sources', props.entry.citations.length)}</Heading>
        <Show when={props.entry.singleSourced}>
          <p class="record-single">{props.words.say('record.card.single')}</p>
        </Show>
        <RecordCitations citations={props.entry.citations} words={props.words} />
      </section>
    </>
  );
}

/** Not Solid's `Dynamic`: it would bring the tables of every attribute's name into what the page fetches first. */
function Heading(props: { as: Level; children: JSX.Element }): JSX.Element {
  return <Show when={props.as === 'h3'} fallback={<h5>{props.children}</h5>}><h3>{props.children}</h3></Show>;
}
