import { For, Show, type JSX } from 'solid-js';
import type { Article, Claim, Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { sourceWords, speakerWords, distinctQuotes } from './report-words.ts';

/** Every event shown, with the words it rests on. */
export function ReportEvents(props: { events: readonly Event[]; words: Words }): JSX.Element {
  return (
    <ol class="report-events">
      <For each={props.events}>
        {(event) => (
          <li>
            <h3>{props.words.title(event)}</h3>
            <p class="report-facts">
              {props.words.say('share.report.place', {
                kind: props.words.say(`panel.kind.${event.kind}`),
                date: props.words.date(event.date),
                place: event.place === null ? props.words.precision('unlocated') : props.words.place(event.place.id),
              })}
              {` · ${props.words.say('share.report.first', { day: props.words.shortDay(event.reported) })} · ${props.words.say('share.report.id', { id: event.id })}`}
            </p>
            <Show when={props.words.note(event)}>{(note) => <p class="report-note">{note()}</p>}</Show>
            <For each={distinctQuotes(event.claims)}>{(claim) => <Quote claim={claim} words={props.words} />}</For>
          </li>
        )}
      </For>
    </ol>
  );
}

function Quote(props: { claim: Claim; words: Words }): JSX.Element {
  return (
    <blockquote>
      <q lang="en" classList={{ bare: /^["“]/.test(props.claim.excerpt.exact) }}>
        {props.claim.excerpt.exact}
      </q> <cite>{speakerWords(props.claim, props.words)}</cite>
    </blockquote>
  );
}

/** The articles that the report rests on, and where each can be read. */
export function ReportSources(props: { articles: readonly Article[]; words: Words }): JSX.Element {
  return (
    <section class="report-sources">
      <h2>{props.words.say('share.report.sources')}</h2>
      <ul>
        <For each={props.articles}>
          {(article) => (
            <li>
              {sourceWords(article, props.words)}
              <Show when={article.url}>{(url) => <span class="report-url">{url()}</span>}</Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
