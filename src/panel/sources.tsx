import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Article, Citation, Event } from '../dataset/types.ts';
import { articleOf, eventsOfArticle } from '../select/events.ts';
import type { ArticleQuotations, Quotation } from '../select/quotations.ts';
import { usePage } from '../ui/page.tsx';
import { Verbatim } from '../ui/verbatim.tsx';
import { creditOf, namesInLine, speakersOf } from '../words/claims.ts';

/** Each article that tells of the event, with every passage from it, verbatim. `lead` stands at the head of the card, and is not printed twice. */
export function Sources(props: { event: Event; groups: readonly ArticleQuotations[]; lead: Quotation | null }): JSX.Element {
  const { dataset, words } = usePage();
  return (
    <section class="sources" aria-labelledby="sources-title">
      <h3 id="sources-title">{words().plural('panel.sources', props.groups.length)}</h3>
      <For each={props.groups}>
        {(group) => <Show when={articleOf(dataset, group.article)}>{(article) => <Source event={props.event} article={article()} quotations={group.quotations} lead={props.lead} />}</Show>}
      </For>
    </section>
  );
}

function Source(props: { event: Event; article: Article; quotations: readonly Quotation[]; lead: Quotation | null }): JSX.Element {
  const { dataset, reader, words } = usePage();
  const others = createMemo(() => props.quotations.filter(({ article, start }) => article !== props.lead?.article || start !== props.lead.start));
  const isFirst = (quotation: Quotation) => quotation.claims.some((claim) => claim === firstClaim());
  /** Of this article: its passage has a translation. */
  const firstClaim = () => props.event.claims.find(({ excerpt }) => excerpt.article === props.article.id);
  const resting = () => eventsOfArticle(dataset, props.article.id).length;
  return (
    <div class="source">
      <Provenance article={props.article} />
      <Show when={others().length < props.quotations.length}>
        <p class="quoted-above">{words().say('panel.quoted-above')}</p>
      </Show>
      <For each={others()}>{(quotation) => <Quoted event={props.event} quotation={quotation} isFirst={isFirst(quotation)} />}</For>
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

interface QuotedProps {
  readonly event: Event;
  readonly quotation: Quotation;
  /** Given where the quotation does not stand under its article, so that its caption must name it. */
  readonly article?: Article | undefined;
  /** Whether it is the passage that stands first for its article in the event: of that one the words have a translation. */
  readonly isFirst: boolean;
}

/** One passage, who says it, and where it stands. */
export function Quoted(props: QuotedProps): JSX.Element {
  const { words } = usePage();
  const marked = () => props.quotation.parts.filter((part) => part.marked);
  const translation = () => (props.isFirst ? words().passage(props.event, props.quotation.article) : null);
  return (
    <figure class="quotation" classList={{ lead: props.article !== undefined }}>
      <blockquote lang="en" translate="no">
        <Verbatim quotation={props.quotation} />
      </blockquote>
      <Show when={translation()}>
        {(text) => (
          <p class="translation hint">
            <span class="translation-label">{words().say('panel.translation')}</span> {text()}
          </p>
        )}
      </Show>
      <figcaption class="hint">
        <span class="said-by">{props.article ? creditOf(props.quotation.claims, props.article, words()) : namesInLine(speakersOf(props.quotation.claims, words()))}</span>
        <span class="offsets" translate="no">
          {words().say('panel.offsets', {
            document: props.quotation.document.slice(0, 3),
            offsets: marked().map(({ start, end }) => `${start}–${end}`).join(', '),
          })}
        </span>
      </figcaption>
    </figure>
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
