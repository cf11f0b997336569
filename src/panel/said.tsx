import { createMemo, createUniqueId, For, Show, type JSX } from 'solid-js';
import type { Claim, Event } from '../dataset/types.ts';
import { differing, hasContent, isOfSeveral, isSilentOnDead, opposing, othersOf, type Account, type Side, type Word } from '../select/accounts.ts';
import { quotationsByArticle } from '../select/quotations.ts';
import { usePage } from '../ui/page.tsx';
import { Own, Verbatim } from '../ui/verbatim.tsx';
import { atStart, contentsOf, differWords, measureName, reportsOf, speakersOf } from '../words/claims.ts';
import { Heading } from './heading.tsx';

/** How many, whose, what: each in words, with who says so; where and since when, the clippings above say. What is told in more than one way stands side by side instead. */
export function Facts(props: { event: Event; accounts: readonly Account[] }): JSX.Element {
  const { words } = usePage();
  const rows = () => props.accounts.filter((account) => account.layout === 'row');
  const isSilent = () => isSilentOnDead(props.event, props.accounts);
  return (
    <Show when={rows().length > 0 || isSilent()}>
      <dl class="facts">
        <Show when={isSilent()}>
          <dt>{words().measure('killed')}</dt>
          <dd>
            <strong>{words().range(props.event.killed)}</strong> <small>{words().say(isOfSeveral(props.event) ? 'panel.killed.unsaid-several' : 'panel.killed.unsaid')}</small>
          </dd>
        </Show>
        <For each={rows()}>
          {(row) => (
            <>
              <dt>{measureName(row.measure, words())}</dt>
              <dd>
                <For each={row.sides}>
                  {(side) => (
                    <p class="said">
                      <strong><Own text={contentsOf(side.claims, words()).join('; ')} /></strong>{' '}
                      <span class="hint">{`(${speakersOf(side.claims, words()).join('; ')})`}</span>
                    </p>
                  )}
                </For>
                <Show when={row.measure === 'waters'}>
                  <small>{words().say('panel.one-side')}</small>
                  <Limit event={props.event} />
                </Show>
              </dd>
            </>
          )}
        </For>
      </dl>
    </Show>
  );
}

/** What several say of one thing, in columns of equal weight. */
export function SideBySide(props: { event: Event; account: Account }): JSX.Element {
  const { words } = usePage();
  const title = createUniqueId();
  const values = createMemo(() => differing(props.account.sides.map((side) => contentsOf(side.claims, words()).join('; '))));
  return (
    <section class="compared" classList={{ pair: props.account.sides.length === 2 }} aria-labelledby={title}>
      <Heading level={3} class="card-heading" id={title}>{differWords(props.account.measure, words())}</Heading>
      <ul class="sides">
        <For each={props.account.sides}>{(side, index) => <Column event={props.event} side={side} against={opposing(side, props.account)} value={values()[index()] ?? []} />}</For>
      </ul>
      <Show when={props.account.measure === 'waters'}>
        <Limit event={props.event} />
      </Show>
    </section>
  );
}

/** What the 12 nautical miles on the map are, and what they cannot settle. */
function Limit(props: { event: Event }): JSX.Element {
  const { words } = usePage();
  return <p class="limit hint">{words().say(isOfSeveral(props.event) ? 'panel.waters.limit-several' : 'panel.waters.limit')}</p>;
}

/** One side: who, what they say in short, and the sentences of what they say at length, each with the article that has it. */
function Column(props: { event: Event; side: Side; against: readonly Claim[]; value: readonly Word[] }): JSX.Element {
  const { dataset, reader, words } = usePage();
  const short = () => props.side.claims.filter(hasContent);
  const quoted = () => {
    const long = props.side.claims.filter((claim) => !hasContent(claim));
    return quotationsByArticle(long, dataset.articles.map(({ id }) => id)).flatMap(({ quotations }) => quotations);
  };
  const others = () => othersOf(props.side.claims, props.event, dataset);
  return (
    <li class="side">
      <div>
        <strong class="side-by">{atStart(speakersOf(props.side.claims, words()).join('; '))}</strong>
        <Show when={props.side.disputes}>
          {' '}
          <span class="hint">{words().say('panel.disputes')}</span>
        </Show>
        {/* In sight, the columns and the sign between them say it. */}
        <Show when={props.against.length > 0}>
          <span class="unseen">{`, ${words().say('panel.disputed-by', { speakers: speakersOf(props.against, words()).join('; ') })}`}</span>
        </Show>
      </div>
      <Show when={props.value.length > 0}>
        <div class="side-value">
          <For each={inStretches(props.value)}>
            {({ text, differs }) => <><Show when={differs} fallback={<Own text={text} />}><em><Own text={text} /></em></Show>{' '}</>}
          </For>
        </div>
        <Reported claims={short()} />
      </Show>
      <For each={quoted()}>
        {(quotation) => (
          <>
            <blockquote class="side-words" lang="en" translate="no">
              <Verbatim quotation={quotation} />
            </blockquote>
            <Reported claims={quotation.claims} />
          </>
        )}
      </For>
      <Show when={others().length > 0}>
        <p class="side-report hint">
          {words().plural('panel.of-other', others().length)}
          <For each={others()}>
            {(other, index) => (
              <>
                {index() === 0 ? ' ' : '; '}
                <button type="button" class="plain-button link" onClick={() => reader.selectFromPanel(other.id)}>
                  <Own text={words().title(other)} />
                </button>
              </>
            )}
          </For>
        </p>
      </Show>
    </li>
  );
}

/** Neighbours that both differ, or both do not, as one: so they are said in one breath. */
function inStretches(words: readonly Word[]): readonly Word[] {
  const stretches: Word[] = [];
  for (const word of words) {
    const last = stretches.at(-1);
    if (last?.differs === word.differs) stretches[stretches.length - 1] = { ...last, text: `${last.text} ${word.text}` };
    else stretches.push(word);
  }
  return stretches;
}

function Reported(props: { claims: readonly Claim[] }): JSX.Element {
  const { dataset, words } = usePage();
  return <p class="side-report hint">{atStart(reportsOf(props.claims, dataset.articles, words()))}</p>;
}
