import { Show, type JSX } from 'solid-js';
import type { Event } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';

/** To the event before and the event after. */
export function Steps(props: { words: Words; previous: Event | null; next: Event | null; onSelect: (id: string) => void }): JSX.Element {
  return (
    <nav class="steps" aria-label={props.words.say('panel.steps')}>
      <Show when={props.previous}>
        {(event) => <Step event={event()} label={props.words.say('panel.previous')} title={props.words.title(event())} onSelect={props.onSelect} />}
      </Show>
      <Show when={props.next}>
        {(event) => <Step next event={event()} label={props.words.say('panel.next')} title={props.words.title(event())} onSelect={props.onSelect} />}
      </Show>
    </nav>
  );
}

function Step(props: { next?: boolean; event: Event; label: string; title: string; onSelect: (id: string) => void }): JSX.Element {
  return (
    <button type="button" class="plain-button step" classList={{ 'step-next': props.next === true }} onClick={() => props.onSelect(props.event.id)}>
      <span class="step-label">{props.label}</span>
      <span class="step-title">{props.title}</span>
    </button>
  );
}
