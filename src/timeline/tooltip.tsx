import { For, Match, Show, Switch, type JSX } from 'solid-js';
import type { Toll } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { besideOf } from './beside.ts';
import { itemsOf } from './choosable.ts';
import type { Frame } from './frame.ts';
import { choosable, type ChoosableTarget, type Target } from './targets.ts';
import { tollNameOf } from './toll-labels.ts';

interface TooltipProps {
  readonly target: Target;
  readonly frame: Frame;
  /** Where a figure stood against the public record; null where that is off. */
  readonly compared: ((toll: Toll) => string | null) | null;
  readonly words: Words;
}

const listed = 3;

/** Names what the mouse is near. It repeats what the panel's list and the caption say, so it is not read out. */
export function Tooltip(props: TooltipProps): JSX.Element {
  return (
    <div class="timeline-tooltip" aria-hidden="true" style={besideOf(props.target, props.frame)}>
      <Switch>
        <Match when={choosable(props.target)}>
          {(target) => <Lines target={target()} words={props.words} />}
        </Match>
        <Match when={props.target.of === 'toll' && props.target}>
          {(target) => (
            <>
              <p class="kind-strike"><span>{props.words.say('timeline.toll-title', { ...tollNameOf(target().toll, props.words), date: props.words.date(target().toll.asOf) })}</span></p>
              <Show when={props.compared?.(target().toll)}>{(sentence) => <p class="is-record"><span>{sentence()}</span></p>}</Show>
            </>
          )}
        </Match>
        <Match when={props.target.of === 'articles' && props.target}>
          {(target) => (
            <For each={target().articles}>
              {(article) => <p>{props.words.say('timeline.dateline', { source: props.words.article(article.id).short, date: props.words.date(article.dateline) })}</p>}
            </For>
          )}
        </Match>
      </Switch>
    </div>
  );
}

function Lines(props: { readonly target: ChoosableTarget; readonly words: Words }): JSX.Element {
  const items = () => itemsOf(props.target, props.words);
  return (
    <>
      <For each={items().slice(0, listed)}>
        {(item) => <p class={item.tone}><b>{item.title}</b><br /><span>{item.note}</span></p>}
      </For>
      <Show when={items().length > listed}>
        <p>{props.words.plural('timeline.folded', items().length - listed)}</p>
      </Show>
    </>
  );
}
