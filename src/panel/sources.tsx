import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Article, Citation } from '../dataset/types.ts';
import { articleOf, eventsOfArticle } from '../select/articles.ts';
import { usePage } from '../ui/page.tsx';
import { creditOf, speakersOf } from '../words/claims.ts';
import { quotationsOf, type ArticlePassages, type Passage } from './passages.ts';

/** Each article that tells of the event, with every excerpt from it, verbatim. `lead` stands at the head of the card, and is not printed twice. */
export function Sources(props: { groups: readonly ArticlePassages[]; lead: Passage | null }): JSX.Element {
  const { dataset, words } = usePage();
  return (
    <section class="sources" aria-labelledby="sources-title">
      <h3 id="sources-title">{words().plural('panel.sources', props.groups.length)}</h3>
      <For each={props.groups}>
        {(group) => <Show when={articleOf(dataset, group.article)}>{(article) => <Source article={article()} passages={group.passages} lead={props.lead} />}</Show>}
      </For>
    </section>
  );
}

function Source(props: { article: Article; passages: readonly Passage[]; lead: Passage | null }): JSX.Element {
  const { dataset, reader, words } = usePage();
  const others = createMemo(() => props.passages.filter((passage) => passage !== props.lead));
  const resting = () => eventsOfArticle(dataset, props.article.id).length;
  return (
    <div class="source">
      <Provenance article={props.article} />
      <Show when={others().length < props.passages.length}>
        <p class="quoted-above">{words().say('panel.quoted-above')}</p>
      </Show>
      <For each={quotationsOf(others())}>{(passages) => <Quotation passages={passages} />}</For>
      <Show when={resting() > 1}>
        <p class="article-link">
          <button type="button" class="plain-button link" onClick={() => reader.openArticle(props.article.id)}>
            {words().plural('panel.article.follow', resting())}
          </button>
        </p>
      </Show>
    </div>
  );
}

/** Which article it is, and how its date and its publisher are known. */
export function Provenance(props: { article: Article }): JSX.Element {
  const { words } = usePage();
  const own = () => words().article(props.article.id);
  return (
    <div class="provenance hint">
      <p>
        <strong>{own().short}</strong>
        {` · ${words().say(`panel.type.${props.article.type}`)} · ${words().date(props.article.dateline)}`}
      </p>
      <p>{props.article.title ?? own().title}</p>
      <Show when={props.article.url}>
        {(url) => (
          <a href={url()} rel="noopener noreferrer">
            {words().say('panel.original')}
          </a>
        )}
      </Show>
      <details class="how-known">
        <summary>{words().say('panel.inferred')}</summary>
        <p>{own().dateline}</p>
        <p>{own().publisher}</p>
        <p>{words().say('panel.document', { document: props.article.document })}</p>
        <Show when={props.article.url === null}>
          <p>{words().say('panel.no-original')}</p>
        </Show>
      </details>
    </div>
  );
}

interface QuotationProps {
  /** Of one article, in the order of its text; what is left out between them shows as an ellipsis. */
  readonly passages: readonly Passage[];
  /** Given where the quotation does not stand under its article, so that its caption must name it. */
  readonly article?: Article | undefined;
}

/** The document's own words and nothing else inside the quotation; the ellipses are drawn by the style sheet. */
export function Quotation(props: QuotationProps): JSX.Element {
  const { words } = usePage();
  const claims = () => props.passages.flatMap((passage) => passage.claims);
  const quoted = () => props.passages.flatMap(({ parts }) => parts.filter((part) => part.quoted));
  return (
    <figure class="quotation" classList={{ lead: props.article !== undefined }}>
      <blockquote lang="en">
        <For each={props.passages}>{(passage) => <Verbatim passage={passage} />}</For>
      </blockquote>
      <figcaption class="hint">
        <span class="said-by">{props.article ? creditOf(claims(), props.article, words()) : speakersOf(claims(), words()).join('; ')}</span>
        <span class="offsets">
          {words().say('panel.offsets', {
            document: props.passages[0]?.document.slice(0, 3) ?? '',
            offsets: quoted().map(({ start, end }) => `${start}–${end}`).join(', '),
          })}
        </span>
      </figcaption>
    </figure>
  );
}

function Verbatim(props: { passage: Passage }): JSX.Element {
  return (
    <span class="passage">
      <For each={props.passage.parts}>
        {(part) => (
          <Show when={part.quoted} fallback={<span class="context">{part.text}</span>}>
            <mark data-document={props.passage.document} data-start={part.start} data-end={part.end}>
              {part.text}
            </mark>
          </Show>
        )}
      </For>
    </span>
  );
}

/** The title of somebody else's page, as a link where it may be one. */
export function CitedTitle(props: { citation: Citation }): JSX.Element {
  return (
    <Show when={props.citation.url} fallback={<cite lang="en">{props.citation.title}</cite>}>
      {(url) => (
        <a href={url()} rel="noopener noreferrer">
          <cite lang="en">{props.citation.title}</cite>
        </a>
      )}
    </Show>
  );
}
