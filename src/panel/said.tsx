import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Claim, Dataset, Event } from '../dataset/types.ts';
import { quotationsByArticle } from '../select/quotations.ts';
import { usePage } from '../ui/page.tsx';
import { Verbatim } from '../ui/verbatim.tsx';
import { contentsOf, creditsOf, reportsOf, namesInLine, speakersOf } from '../words/claims.ts';
import { differing, hasContent, type Account, type Side, type Word } from './accounts.ts';

/** How many, whose, what: each in words, with who says so. */
export function Facts(props: { event: Event; accounts: readonly Account[] }): JSX.Element {
  const { dataset, words } = usePage();
  const rows = () => props.accounts.filter((account) => account.layout === 'row');
  const isSilentOnDead = () => props.event.kind === 'strike' && props.event.scope !== 'summary' && !rows().some((row) => row.measure === 'killed');
  const isToldBelow = () => props.accounts.some((account) => account.measure === 'killed');
  return (
    <Show when={rows().length > 0 || isSilentOnDead()}>
      <dl class="facts">
        <Show when={isSilentOnDead()}>
          <dt>{words().measure('killed')}</dt>
          <dd>
            <strong>{words().range(props.event.killed)}</strong>
            <small>{words().say(isToldBelow() ? 'panel.killed.differs' : 'panel.killed.unsaid')}</small>
          </dd>
        </Show>
        <For each={rows()}>
          {(row) => (
            <>
              <dt>{words().measure(row.measure)}</dt>
              <dd>
                <For each={row.sides}>
                  {(side) => (
                    <p class="said">
                      <strong>{contentsOf(side.claims, words()).join('; ')}</strong>{' '}
                      <span class="hint">{creditsOf(side.claims, dataset.articles, words())}</span>
                    </p>
                  )}
                </For>
              </dd>
            </>
          )}
        </For>
      </dl>
    </Show>
  );
}

/** What several say of one thing, in columns of equal weight; an empty column where only one side speaks. */
export function SideBySide(props: { event: Event; account: Account }): JSX.Element {
  const { words } = usePage();
  const isOfWaters = () => props.account.measure === 'waters';
  const values = createMemo(() => differing(props.account.sides.map((side) => contentsOf(side.claims, words()).join('; '))));
  return (
    <section class="compared" classList={{ pair: props.account.sides.length === 2 }}>
      <h3>{isOfWaters() ? words().say('panel.waters') : words().measure(props.account.measure)}</h3>
      <ul class="sides">
        <For each={props.account.sides}>{(side, index) => <Column event={props.event} side={side} value={values()[index()] ?? []} />}</For>
        <Show when={props.account.layout === 'one side'}>
          <li class="side silent">{words().say('panel.one-side')}</li>
        </Show>
      </ul>
      <Show when={isOfWaters()}>
        <p class="limit hint">
          <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
            <path d="M1 4h22" />
          </svg>
          <span>{words().say('panel.waters.limit')}</span>
        </p>
      </Show>
    </section>
  );
}

function Column(props: { event: Event; side: Side; value: readonly Word[] }): JSX.Element {
  const { dataset, reader, words } = usePage();
  const quoted = () => quotationsByArticle(props.side.claims.filter((claim) => !hasContent(claim)), dataset.articles.map(({ id }) => id)).flatMap(({ quotations }) => quotations);
  return (
    <li class="side">
      <p class="side-by hint">{namesInLine(speakersOf(props.side.claims, words()))}</p>
      <Show when={props.side.disputes}>
        <p class="hint">{words().say('panel.disputes')}</p>
      </Show>
      <Show when={props.value.length > 0}>
        <p class="side-value">
          <For each={props.value}>{(word) => <Show when={word.differs} fallback={`${word.text} `}><em>{word.text}</em>{' '}</Show>}</For>
        </p>
      </Show>
      <For each={quoted()}>
        {(quotation) => (
          <p class="side-words" lang="en" translate="no">
            <Verbatim quotation={quotation} />
          </p>
        )}
      </For>
      <p class="side-report hint">{reportsOf(props.side.claims, dataset.articles, words())}</p>
      <For each={othersOf(props.side.claims, props.event, dataset)}>
        {(other) => (
          <p class="side-report hint">
            {words().say('panel.of-other')}{' '}
            <button type="button" class="plain-button link" onClick={() => reader.selectFromPanel(other.id)}>
              {words().title(other)}
            </button>
          </p>
        )}
      </For>
    </li>
  );
}

/** The other events of which these claims are made. */
function othersOf(claims: readonly Claim[], event: Event, { events }: Dataset): readonly Event[] {
  return events.filter((other) => other !== event && other.claims.some((claim) => claims.includes(claim)));
}
