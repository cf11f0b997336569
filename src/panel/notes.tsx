import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import type { Article } from '../dataset/types.ts';
import { feedPath } from '../select/address.ts';
import { lazily } from '../ui/lazily.tsx';
import { usePage } from '../ui/page.tsx';
import { atStart, reportOf } from '../words/claims.ts';
import type { InterfaceKey } from '../words/messages.ts';
import './notes.css';

interface File {
  readonly href: string;
  readonly key: InterfaceKey;
}

const files: readonly File[] = [
  { href: 'data/events.geojson', key: 'panel.data.events' },
  { href: 'data/claims.csv', key: 'panel.data.claims' },
  { href: 'data/tolls.csv', key: 'panel.data.tolls' },
  { href: 'data/articles.csv', key: 'panel.data.articles' },
];

const recordFiles: readonly File[] = [
  { href: 'data/record.geojson', key: 'panel.data.record.geojson' },
  { href: 'data/record.csv', key: 'panel.data.record.csv' },
];

/** What a careful reader asks next: where the coverage ends, how to report an error, whose all this is. */
export function Notes(): JSX.Element {
  const { dataset, story, words } = usePage();
  const coverage = ({ dateline }: Article) => {
    const day = words().date(dateline);
    return story.record() === null ? words().say('panel.coverage.text', { day }) : words().say('record.notes.coverage', { day, end: words().day(dataset.record.covers.latest) });
  };
  return (
    <section class="notes hint" aria-labelledby="notes-title">
      <h2 id="notes-title">{words().say('panel.notes')}</h2>
      <SourceList />
      <h3>{words().say('panel.coverage')}</h3>
      <p>
        <Show when={dataset.articles.at(-1)}>{(article) => <>{coverage(article())}</>}</Show>{' '}
        <For each={dataset.silences}>
          {({ earliest, latest }) => <>{words().say('panel.coverage.silence', { from: words().day(earliest), to: words().day(latest) })} </>}
        </For>
      </p>
      <h3>{words().say('panel.error')}</h3>
      <p>{words().say('panel.error.text')}</p>
      <h3>{words().say('panel.data')}</h3>
      <p>
        {words().say('panel.data.text', { version: dataset.version })} <Changes />
      </p>
      <Files files={files} />
      <p>{words().say('panel.data.record')}</p>
      <Files files={recordFiles} />
      <h3>{words().say('panel.credits')}</h3>
      <p>
        {words().say('panel.credits.articles')} {words().say('panel.credits.map')} {words().say('panel.credits.fonts')}{' '}
        <a href="licences.txt">{words().say('panel.credits.licences')}</a>
      </p>
    </section>
  );
}

/** Every article, as the way to what of it is quoted. */
function SourceList(): JSX.Element {
  const { dataset, reader, words } = usePage();
  return (
    <>
      <h3>{words().say('strip.sources')}</h3>
      <ul class="sources">
        <For each={dataset.articles}>
          {(article) => (
            <li>
              <button type="button" class="plain-button link" onClick={() => reader.openArticle(article.id)}>
                {atStart(reportOf(article, words()))}
              </button>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

function Files(props: { files: readonly File[] }): JSX.Element {
  const { words } = usePage();
  return (
    <ul class="downloads">
      <For each={props.files}>
        {({ href, key }) => (
          <li>
            <a href={href} download="">
              {words().say(key)}
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}

/** Escape closes the changelog, and not also what the page would close; Solid's own handlers hear of it too late to say so. */
function keepToTheDialog(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

/** Only a build that knows where it stands writes a feed, and names it in the page's head. */
const hasFeed = () => document.querySelector('link[rel="alternate"][type="application/atom+xml"]') !== null;

/** What the versions changed is asked for by few, and grows with each. */
const Releases = lazily(() => import('./releases.tsx').then((module) => module.Releases));

/** The version of the data as a quiet button, which opens the changelog for readers. */
function Changes(): JSX.Element {
  const { dataset, words } = usePage();
  const title = createUniqueId();
  const [dialog, setDialog] = createSignal<HTMLDialogElement>();
  const [isAsked, setAsked] = createSignal(false);
  const open = () => {
    setAsked(true);
    dialog()?.showModal();
  };
  return (
    <>
      <button type="button" class="plain-button changes-open" aria-haspopup="dialog" onClick={open}>
        {words().say('changes.open', { version: dataset.version })}
      </button>
      <dialog class="changes" ref={setDialog} aria-labelledby={title} on:keydown={keepToTheDialog}>
        <h2 id={title}>{words().say('changes.title')}</h2>
        <p>{words().say('changes.intro')}</p>
        <Show when={hasFeed()}>
          <p>
            <a href={feedPath(words().language)} type="application/atom+xml">
              {words().say('changes.feed')}
            </a>
          </p>
        </Show>
        <Show when={isAsked()}>
          <Releases />
        </Show>
        <button type="button" class="control" onClick={() => dialog()?.close()}>
          {words().say('changes.close')}
        </button>
      </dialog>
    </>
  );
}
