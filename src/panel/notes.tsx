import { For, Show, type JSX } from 'solid-js';
import type { Dataset } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';

const files = [
  { href: 'data/events.geojson', key: 'panel.data.events' },
  { href: 'data/claims.csv', key: 'panel.data.claims' },
  { href: 'data/tolls.csv', key: 'panel.data.tolls' },
  { href: 'data/articles.csv', key: 'panel.data.articles' },
] as const;

/** What a careful reader asks next: where the coverage ends, how to report an error, whose all this is. */
export function Notes(props: { dataset: Dataset; words: Words; changes: JSX.Element }): JSX.Element {
  const say = () => props.words.say;
  const last = () => props.dataset.articles.at(-1);
  return (
    <section class="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{say()('panel.notes')}</h2>
      <h3>{say()('panel.coverage')}</h3>
      <p>
        <Show when={last()}>{(article) => <>{say()('panel.coverage.text', { day: props.words.date(article().dateline) })}</>}</Show>{' '}
        <For each={props.dataset.silences}>
          {({ earliest, latest }) => <>{say()('panel.coverage.silence', { from: props.words.day(earliest), to: props.words.day(latest) })} </>}
        </For>
      </p>
      <h3>{say()('panel.error')}</h3>
      <p>{say()('panel.error.text')}</p>
      <h3>{say()('panel.data')}</h3>
      <p>
        {say()('panel.data.text', { version: props.dataset.version })} {props.changes}
      </p>
      <ul class="downloads">
        <For each={files}>
          {({ href, key }) => (
            <li>
              <a href={href} download="">
                {say()(key)}
              </a>
            </li>
          )}
        </For>
      </ul>
      <h3>{say()('panel.credits')}</h3>
      <p>
        {say()('panel.credits.articles')} {say()('panel.credits.map')} {say()('panel.credits.fonts')}
      </p>
    </section>
  );
}
