import { For, Show, type JSX } from 'solid-js';
import type { Dataset, Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import type { Account } from './accounts.ts';
import { attributionsOf, contentsOf } from './claim-words.ts';
import './facts.css';

interface FactsProps {
  readonly words: Words;
  readonly event: Event;
  readonly accounts: readonly Account[];
  readonly dataset: Dataset;
}

/** How many, whose, what: each in words, with who says so. */
export function Facts(props: FactsProps): JSX.Element {
  const rows = () => props.accounts.filter((account) => account.layout === 'row');
  const isSilentOnDead = () => props.event.kind === 'strike' && props.event.scope !== 'summary' && !rows().some((row) => row.measure === 'killed');
  return (
    <Show when={rows().length > 0 || isSilentOnDead()}>
      <dl class="facts">
        <Show when={isSilentOnDead()}>
          <KilledElsewhere {...props} />
        </Show>
        <For each={rows()}>
          {(row) => (
            <>
              <dt>{props.words.measure(row.measure)}</dt>
              <dd>
                <For each={row.sides}>
                  {(side) => (
                    <p class="said">
                      <strong>{contentsOf(side.claims, props.words).join('; ')}</strong>{' '}
                      <span class="by">{attributionsOf(side.claims, props.dataset.articles, props.words).join('; ')}</span>
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

/** The row for a strike's dead where no row gives them: told differently further down, or told by nobody. */
function KilledElsewhere(props: FactsProps): JSX.Element {
  const differs = () => props.accounts.some((account) => account.measure === 'killed');
  return (
    <>
      <dt>{props.words.measure('killed')}</dt>
      <dd>
        <strong>{props.words.range(props.event.killed)}</strong>
        <small>{props.words.say(differs() ? 'panel.killed.differs' : 'panel.killed.unsaid')}</small>
      </dd>
    </>
  );
}
