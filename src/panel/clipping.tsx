import { createMemo, For, Match, Show, Switch, type JSX } from 'solid-js';
import type { Article, Citation, Event } from '../dataset/types.ts';
import { articleOf, eventsOfArticle } from '../select/events.ts';
import type { Clipped, Clipping as Clips, Quotation } from '../select/quotations.ts';
import { usePage } from '../ui/page.tsx';
import { Own, Verbatim } from '../ui/verbatim.tsx';
import { atStart, creditsOf, ofArticle, placesIn, reportOf } from '../words/claims.ts';
import { Heading } from './heading.tsx';
import './clipping.css';

/** What one article says of the event: which article, its sentences with who says them, the way to the original, and where the words stand. */
export function Clipping(props: { event: Event; clips: Clips }): JSX.Element {
  const { dataset, words } = usePage();
  const said = createMemo(() => creditsOf(props.clips.quotations.map(({ quotation }) => quotation.claims), words()));
  return (
    <Show when={articleOf(dataset, props.clips.article)}>
      {(article) => (
        <figure class="clipping">
          <figcaption>
            <Heading level={3} class="card-heading clipping-source">{atStart(reportOf(article(), words()))}</Heading>
          </figcaption>
          <For each={props.clips.quotations}>
            {(clipped, index) => (
              <>
                <Join follows={clipped.follows} />
                <blockquote lang="en" translate="no">
                  <Verbatim quotation={clipped.quotation} />
                </blockquote>
                <Show when={said()[index()]}>{(names) => <p class="said-by hint">{`— ${names()}`}</p>}</Show>
                <Show when={index() === 0 && words().passage(props.event, props.clips.article)}>
                  {(text) => (
                    <p class="translation">
                      <span class="hint">{words().say('panel.translation')}</span> {text()}
                    </p>
                  )}
                </Show>
              </>
            )}
          </For>
          <Ways article={article()} />
          <InDocument article={article()} quotations={props.clips.quotations.map(({ quotation }) => quotation)} event={props.event} />
        </figure>
      )}
    </Show>
  );
}

/** An ellipsis stands where words are left out, and nowhere else. */
function Join(props: { follows: Clipped['follows'] }): JSX.Element {
  const { words } = usePage();
  return (
    <Switch>
      <Match when={props.follows === 'later'}>
        <p class="left-out" aria-label={words().say('panel.left-out')} role="note">
          …
        </p>
      </Match>
      <Match when={props.follows === 'earlier'}>
        <p class="hint earlier">{words().say('panel.earlier-in-article')}</p>
      </Match>
    </Switch>
  );
}

/** To the original, and to all else that rests on the article. */
function Ways(props: { article: Article }): JSX.Element {
  const { dataset, reader, words } = usePage();
  const resting = () => eventsOfArticle(dataset, props.article.id).length;
  return (
    <p class="clipping-ways">
      <Original article={props.article} />
      <Show when={resting() > 1}>
        <button type="button" class="plain-button link" aria-label={ofArticle(words().plural('panel.article.follow', resting()), props.article, words())} onClick={() => reader.openArticle(props.article.id)}>
          {words().plural('panel.article.follow', resting())}
        </button>
      </Show>
    </p>
  );
}

function Original(props: { article: Article }): JSX.Element {
  const { words } = usePage();
  return (
    <Show when={props.article.url}>
      {(url) => (
        <a href={url()} rel="noopener noreferrer" aria-label={ofArticle(words().say('panel.original'), props.article, words())}>
          {words().say('panel.original')}
        </a>
      )}
    </Show>
  );
}

/** Where the marked words stand, how the article's date and publisher are known, and the ids by which all this is named. */
function InDocument(props: { article: Article; quotations: readonly Quotation[]; event: Event }): JSX.Element {
  const { reader, words } = usePage();
  return (
    <details class="how-known hint in-document">
      <summary>
        {words().say('panel.in-document')}
        <span class="unseen">{`(${reportOf(props.article, words())})`}</span>
      </summary>
      <p>
        <button
          type="button" class="plain-button link strip-open" aria-label={ofArticle(words().say('strip.open'), props.article, words())}
          onClick={() => reader.openArticle(props.article.id, 'sentences')}
        >
          {words().say('strip.open')}
        </button>
      </p>
      <ul class="offsets">
        <For each={props.quotations}>
          {(quotation) => {
            const place = { document: quotation.document.slice(0, 3), offsets: placesIn(quotation.parts) };
            return <li><Own text={words().say('panel.offsets', place)} ids={Object.values(place)} /></li>;
          }}
        </For>
      </ul>
      <Origin article={props.article} />
      <p class="card-id">
        {words().say('panel.id')} <code translate="no">{props.event.id}</code>
      </p>
    </details>
  );
}

function Origin(props: { article: Article }): JSX.Element {
  const { words } = usePage();
  const own = () => words().article(props.article.id);
  return (
    <>
      <p>
        <Own text={`${props.article.title ?? own().title} (${words().say(`panel.type.${props.article.type}`)})`} ids={[props.article.title ?? '']} />
      </p>
      <p><Own text={words().say('panel.known.date', { reason: own().dateline })} /></p>
      <p><Own text={words().say('panel.article.publisher', { reason: own().publisher })} /></p>
      <p><Own text={words().say('panel.document', { document: props.article.document, article: props.article.id })} ids={[props.article.document, props.article.id]} /></p>
      <Show when={props.article.url === null}>
        <p>{words().say('panel.no-original')}</p>
      </Show>
    </>
  );
}

/** The article by itself, above the list of all that rests on it. */
export function ArticleHead(props: { article: Article }): JSX.Element {
  const { words } = usePage();
  return (
    <div class="article-head">
      <p class="clipping-source">{atStart(reportOf(props.article, words()))}</p>
      <p class="clipping-ways">
        <Original article={props.article} />
      </p>
      <details class="how-known hint in-document">
        <summary>{words().say('panel.article.known')}</summary>
        <Origin article={props.article} />
      </details>
    </div>
  );
}

/** The title of somebody else's page, as a link where it may be one. */
export function CitedTitle(props: { citation: Citation }): JSX.Element {
  return (
    <Show when={props.citation.url} fallback={<cite lang="en" translate="no">{props.citation.title}</cite>}>
      {(url) => (
        <a href={url()} rel="noopener noreferrer">
          <cite lang="en" translate="no">{props.citation.title}</cite>
        </a>
      )}
    </Show>
  );
}
