import { createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import { isoOf, type Day, type Span } from '../dataset/day.ts';
import type { Words } from '../words/words.ts';
import { readTyped, type TypedFault } from './typed-date.ts';

export interface DateFormProps {
  readonly axis: Span;
  readonly head: Day;
  readonly from: Day | null;
  /** The axis reaches as far as the public record does. */
  readonly hasRecord: boolean;
  readonly words: Words;
  readonly onGo: (from: Day | null, head: Day) => void;
}

/** The date as it is typed; in window mode both ends. What cannot be followed says why. */
export function DateForm(props: DateFormProps): JSX.Element {
  const [fault, setFault] = createSignal<TypedFault | null>(null);
  const faultId = createUniqueId();
  const go = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = readTyped(valueOf(event.currentTarget, 'from'), valueOf(event.currentTarget, 'to') ?? '', props.axis);
    if ('fault' in typed) {
      setFault(typed.fault);
      return;
    }
    setFault(null);
    props.onGo(typed.from, typed.head);
  };
  const field = (name: 'from' | 'to', label: string, day: () => Day) => (
    <label>
      <span>{label}</span>
      <input
        type="date" name={name} min={isoOf(props.axis.earliest)} max={isoOf(props.axis.latest)} value={isoOf(day())}
        aria-invalid={fault() !== null} aria-describedby={fault() === null ? undefined : faultId}
      />
    </label>
  );
  return (
    <form class="date-form" novalidate onSubmit={go}>
      <Show when={props.from !== null} fallback={field('to', props.words.say('timeline.typed-head'), () => props.head)}>
        {field('from', props.words.say('timeline.typed-from'), () => props.from ?? props.axis.earliest)}
        {field('to', props.words.say('timeline.typed-to'), () => props.head)}
      </Show>
      <button type="submit">{props.words.say('timeline.typed-go')}</button>
      <p id={faultId} role="alert">
        <Show when={fault()}>{(found) => <>{faultWords(found(), props)}</>}</Show>
      </p>
    </form>
  );
}

function valueOf(form: HTMLFormElement, name: string): string | null {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value : null;
}

function faultWords(fault: TypedFault, { words, axis, hasRecord }: DateFormProps): string {
  return words.say(fault === 'outside' && hasRecord ? 'record.typed-outside' : `timeline.typed-fault.${fault}`, { from: words.shortDay(axis.earliest), to: words.shortDay(axis.latest) });
}
