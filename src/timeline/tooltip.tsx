import { For, Match, Show, Switch, type JSX } from 'solid-js';
import type { Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { besideOf } from './beside.ts';
import type { Frame } from './frame.ts';
import type { Target } from './targets.ts';
import { tollNameOf } from './toll-labels.ts';

interface TooltipProps {
  readonly target: Target;
  readonly frame: Frame;
  readonly words: Words;
}

const listed = 3;

/** Names what the mouse is near. It repeats what the panel's list and the caption say, so it is not read out. */
export function Tooltip(props: TooltipProps): JSX.Element {
  return (
    <div class="timeline-tooltip" aria-hidden="true" style={besideOf(props.target, props.frame)}>
      <Switch>
        <Match when={props.target.of === 'events' && props.target}>
          {(target) => <EventLines events={target().events} words={props.words} />}
        </Match>
        <Match when={props.target.of === 'toll' && props.target}>
          {(target) => <p class="kind-strike"><span>{props.words.say('timeline.toll-title', { ...tollNameOf(target().toll, props.words), date: props.words.date(target().toll.asOf) })}</span></p>}
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

function EventLines(props: { readonly events: readonly Event[]; readonly words: Words }): JSX.Element {
  return (
    <>
      <For each={props.events.slice(0, listed)}>
        {(event) => <p class={`kind-${event.kind}`}><b>{props.words.title(event)}</b><br /><span>{props.words.date(event.date)}</span></p>}
      </For>
      <Show when={props.events.length > listed}>
        <p>{props.words.plural('timeline.folded', props.events.length - listed)}</p>
      </Show>
    </>
  );
}
