import { For, Show, type JSX } from 'solid-js';
import type { Article, Dataset } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import './notes.css';

const files = [
  { href: 'data/events.geojson', key: 'panel.data.events' },
  { href: 'data/claims.csv', key: 'panel.data.claims' },
  { href: 'data/tolls.csv', key: 'panel.data.tolls' },
  { href: 'data/articles.csv', key: 'panel.data.articles' },
] as const;

const recordFiles = [
  { href: 'data/record.geojson', key: 'panel.data.record.geojson' },
  { href: 'data/record.csv', key: 'panel.data.record.csv' },
] as const;

interface NotesProps {
  readonly dataset: Dataset;
  readonly words: Words;
  /** Whether the public record stands on the page. */
  readonly record: boolean;
  readonly changes: JSX.Element;
}

/** What a careful reader asks next: where the coverage ends, how to report an error, whose all this is. */
export function Notes(props: NotesProps): JSX.Element {
  const say = () => props.words.say;
  const last = () => props.dataset.articles.at(-1);
  const coverage = ({ dateline }: Article) => {
    const day = props.words.date(dateline);
    return props.record ? say()('record.notes.coverage', { day, end: props.words.day(props.dataset.record.covers.latest) }) : say()('panel.coverage.text', { day });
  };
  return (
    <section class="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{say()('panel.notes')}</h2>
      <h3>{say()('panel.coverage')}</h3>
      <p>
        <Show when={last()}>{(article) => <>{coverage(article())}</>}</Show>{' '}
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
      <Files files={files} words={props.words} />
      <p>{say()('panel.data.record')}</p>
      <Files files={recordFiles} words={props.words} />
      <h3>{say()('panel.credits')}</h3>
      <p>
        {say()('panel.credits.articles')} {say()('panel.credits.map')} {say()('panel.credits.fonts')}{' '}
        <a href="licences.txt">{say()('panel.credits.licences')}</a>
      </p>
    </section>
  );
}

function Files(props: { files: readonly (typeof files | typeof recordFiles)[number][]; words: Words }): JSX.Element {
  return (
    <ul class="downloads">
      <For each={props.files}>
        {({ href, key }) => (
          <li>
            <a href={href} download="">
              {props.words.say(key)}
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}
