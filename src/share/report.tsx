import { createMemo, createSignal, For, onCleanup, onMount, Show, type JSX } from 'solid-js';
import type { Event } from '../dataset/types.ts';
import { countOf } from '../select/count.ts';
import { quotationOf, quotationsByArticle, type Quotation, type Quoting } from '../select/quotations.ts';
import { selectionOf } from '../select/selection.ts';
import { usePage } from '../ui/page.tsx';
import { Own, Verbatim } from '../ui/verbatim.tsx';
import { localDay, sourceWords, spanWords, speakerWords } from './citation.ts';
import { linkToView, pageAddress } from './links.ts';
import './print.css';

/**
 * What is printed in place of the page, by whatever way: it is put together as the browser begins to print, which waits for
 * nobody, and is gone afterwards.
 */
export function PrintedReport(props: { picture: () => HTMLCanvasElement | null; chart: () => JSX.Element }): JSX.Element {
  const [printing, setPrinting] = createSignal<{ readonly picture: HTMLCanvasElement | null } | null>(null);
  // The picture first: with the report the map has no place on the page any more.
  const begin = () => printing() === null && setPrinting({ picture: props.picture() });
  const end = () => setPrinting(null);

  const stop = new AbortController();
  const { signal } = stop;
  addEventListener('beforeprint', begin, { signal });
  addEventListener('afterprint', end, { signal });
  // Some say only thus that they print.
  const paper = matchMedia('print');
  paper.addEventListener('change', () => (paper.matches ? begin() : end()), { signal });
  onCleanup(() => stop.abort());
  onMount(() => paper.matches && begin());

  return <Show when={printing()}>{(now) => <Report picture={now().picture} chart={props.chart} />}</Show>;
}

/** `picture` is the map as it stood; null where there was none. */
function Report(props: { picture: HTMLCanvasElement | null; chart: () => JSX.Element }): JSX.Element {
  const { dataset, words, story } = usePage();
  const accessed = localDay(new Date());
  const articles = createMemo(() => {
    const used = selectionOf(story.listed(), story.tolls()).articles;
    return dataset.articles.filter(({ id }) => used.has(id));
  });
  return (
    <article class="print-report">
      <header>
        <h1>{words().say('panel.headline')}</h1>
        <p>{words().say('panel.deck')}</p>
        <p class="report-span">{spanWords(story.view(), words())}</p>
        <p class="report-meta">{words().say('share.report.meta', { version: dataset.version, accessed: words().shortDay(accessed) })}</p>
        <p class="report-meta report-url" translate="no">{linkToView(pageAddress(), story.view(), dataset)}</p>
      </header>
      <Show when={props.picture}>
        {(picture) => (
          <figure class="report-picture">
            {picture()}
            <figcaption>{words().say('share.report.picture')}</figcaption>
          </figure>
        )}
      </Show>
      <figure class="report-chart">
        {props.chart()}
        <figcaption>{words().say('share.report.chart')}</figcaption>
      </figure>
      <Show when={story.tolls().length > 0}>
        <h2>{words().say('share.report.tolls')}</h2>
        <ul>
          <For each={story.tolls()}>
            {(toll) => (
              <li>
                <blockquote>
                  <q lang="en" translate="no">
                    <Verbatim quotation={quotationOf(toll)} />
                  </q> <Credit of={quotationOf(toll)} />
                </blockquote>
                <Show when={words().toll(toll)}>{(note) => <p class="report-note"><Own text={note()} /></p>}</Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <h2>{words().count(countOf(dataset, story.listed()))}</h2>
      <ol class="report-events">
        <For each={story.listed()}>{(event) => <ReportedEvent event={event} />}</For>
      </ol>
      <section class="report-sources">
        <h2>{words().say('share.report.sources')}</h2>
        <ul>
          <For each={articles()}>
            {(article) => (
              <li>
                <Own text={sourceWords(article, words())} ids={[article.id]} />
                <Show when={article.url}>{(url) => <span class="report-url" translate="no">{url()}</span>}</Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </article>
  );
}

/** Who says it, and where it stands. */
function Credit(props: { of: Quotation<Quoting> }): JSX.Element {
  const { words } = usePage();
  const ids = () => [props.of.article, props.of.document.slice(0, 3), ...props.of.parts.map(({ start, end }) => `${start}–${end}`)];
  return <cite><Own text={speakerWords(props.of, words())} ids={ids()} /></cite>;
}

/** An event with the words that it rests on. */
function ReportedEvent(props: { event: Event }): JSX.Element {
  const { words } = usePage();
  return (
    <li>
      <h3><Own text={words().title(props.event)} /></h3>
      <p class="report-facts">
        {words().say('share.report.place', {
          kind: words().say(`panel.kind.${props.event.kind}`),
          date: words().date(props.event.date),
          place: props.event.place === null ? words().precision('unlocated') : words().place(props.event.place.id),
        })}
        {` · ${words().say('share.report.first', { day: words().shortDay(props.event.reported) })} · `}
        <Own text={words().say('share.report.id', { id: props.event.id })} ids={[props.event.id]} />
      </p>
      <Show when={words().note(props.event)}>{(note) => <p class="report-note"><Own text={note()} /></p>}</Show>
      <For each={quotationsByArticle(props.event.claims, props.event.articles).flatMap(({ quotations }) => quotations)}>
        {(quotation) => (
          <blockquote>
            <q lang="en" translate="no">
              <Verbatim quotation={quotation} />
            </q> <Credit of={quotation} />
          </blockquote>
        )}
      </For>
    </li>
  );
}
