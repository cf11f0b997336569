import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import { isoOf, type Day } from '../dataset/day.ts';
import { paces } from '../state/playback.ts';
import { usePage } from '../ui/page.tsx';
import { isAdrift, Popover, type Spot } from '../ui/popover.tsx';
import { Steps } from './header.tsx';
import { firstStart, readTyped, type TypedFault } from './window.ts';

/** Pixels that the box wants above its button; with less it covers the timeline. */
const wanted = 360;

/** Everything that is set once rather than moved: in a box above its button. */
export function Options(): JSX.Element {
  const { words } = usePage();
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let box!: HTMLDivElement;
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let button!: HTMLButtonElement;
  const id = createUniqueId();
  const [isAsked, setAsked] = createSignal(false);
  let hadFocus = false;
  const onBeforeToggle = (event: ToggleEvent) => {
    hadFocus = box.contains(document.activeElement);
    if (event.newState === 'closed') return;
    setAsked(true);
    const { top, right } = button.getBoundingClientRect();
    box.style.bottom = `${top < wanted ? 8 : innerHeight - top + 6}px`;
    box.style.right = `${Math.max(8, innerWidth - right)}px`;
  };
  return (
    <div class="timeline-options">
      <button type="button" class="timeline-option" ref={button} popovertarget={id}>
        <svg viewBox="0 0 21 21" aria-hidden="true"><path d="M3 7 H10 M15 7 H18 M3 14 H6 M11 14 H18 M12.5 4.5 a2.5 2.5 0 1 1 0 5 a2.5 2.5 0 1 1 0 -5 M8.5 11.5 a2.5 2.5 0 1 1 0 5 a2.5 2.5 0 1 1 0 -5" /></svg>
        <span>{words().say('timeline.options')}</span>
      </button>
      <div
        class="options-box" id={id} ref={box} popover="auto" role="dialog" aria-label={words().say('timeline.options')} onBeforeToggle={onBeforeToggle}
        onToggle={(event) => event.newState === 'closed' && hadFocus && isAdrift(button) && button.focus()}
      >
        <Show when={isAsked()}><Settings /></Show>
      </div>
    </div>
  );
}

function Settings(): JSX.Element {
  const { words, story } = usePage();
  return (
    <>
      <div class="options-steps"><Steps /></div>
      <Segments
        legend={words().say('timeline.mode')} value={story.from() === null ? 'until' : 'window'}
        options={(['until', 'window'] as const).map((value) => ({ value, label: words().say(`timeline.mode.${value}`) }))}
        onChange={(mode) => story.setFrom(mode === 'until' ? null : firstStart(story.head(), story.axis()))}
      />
      <Segments
        legend={words().say('timeline.clock')} value={story.clock()} onChange={story.setClock}
        options={(['happened', 'reported'] as const).map((value) => ({ value, label: words().say(`timeline.clock.${value}`) }))}
      />
      <p class="options-note">{words().say(`timeline.clock-note.${story.clock()}`)}</p>
      <Segments
        legend={words().say('timeline.scale')} value={story.trueScale() ? 'even' : 'folded'} onChange={(scale) => story.setTrueScale(scale === 'even')}
        options={(['folded', 'even'] as const).map((value) => ({ value, label: words().say(`timeline.scale.${value}`) }))}
      />
      <Segments
        legend={words().say('timeline.pace')} value={story.pace()} onChange={story.setPace}
        options={paces.map((value) => ({ value, label: words().say('timeline.pace-value', { pace: words().number(value) }) }))}
      />
      <DateForm />
      <button type="button" class="options-reset" onClick={() => story.reset()}>{words().say('timeline.reset')}</button>
    </>
  );
}

interface SegmentsProps<T extends string | number> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight: native radio buttons drawn as one strip. */
function Segments<T extends string | number>(props: SegmentsProps<T>): JSX.Element {
  const name = createUniqueId();
  return (
    <fieldset class="segments">
      <legend>{props.legend}</legend>
      <div>
        <For each={props.options}>
          {(option) => (
            <label>
              <input type="radio" name={name} checked={option.value === props.value} onChange={() => props.onChange(option.value)} />
              <span>{option.label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}

interface TypedDateProps {
  readonly spot: Spot;
  /** `hadFocus`: by Escape or a date, not by a press elsewhere. */
  readonly onClose: (hadFocus: boolean) => void;
}

/** At the day in the header: the date, to be typed. */
export function TypedDate(props: TypedDateProps): JSX.Element {
  const { words } = usePage();
  return (
    <Popover class="instrument-note instrument-typed" label={words().say('timeline.typed')} spot={props.spot} onClose={props.onClose}>
      <DateForm onDone={() => props.onClose(true)} />
    </Popover>
  );
}

/** The date as it is typed; in window mode both ends. What cannot be followed says why. */
function DateForm(props: { readonly onDone?: () => void }): JSX.Element {
  const { words, story } = usePage();
  const [fault, setFault] = createSignal<TypedFault | null>(null);
  const faultId = createUniqueId();
  const faultWords = (found: TypedFault): string => {
    const { earliest, latest } = story.axis();
    const key = found === 'outside' && story.record() !== null ? 'record.typed-outside' : (`timeline.typed-fault.${found}` as const);
    return words().say(key, { from: words().shortDay(earliest), to: words().shortDay(latest) });
  };
  const go = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = readTyped(valueOf(event.currentTarget, 'from'), valueOf(event.currentTarget, 'to') ?? '', story.axis());
    if ('fault' in typed) {
      setFault(typed.fault);
      return;
    }
    setFault(null);
    if (typed.from === null) story.moveHead(typed.head);
    else story.moveWindow(typed.from, typed.head);
    story.rest();
    props.onDone?.();
  };
  const field = (name: 'from' | 'to', label: string, day: () => Day) => (
    <label>
      <span>{label}</span>
      <input
        type="date" name={name} min={isoOf(story.axis().earliest)} max={isoOf(story.axis().latest)} value={isoOf(day())}
        aria-invalid={fault() !== null} aria-describedby={fault() === null ? undefined : faultId}
      />
    </label>
  );
  return (
    <form class="date-form" novalidate onSubmit={go}>
      <Show when={story.from() !== null} fallback={field('to', words().say('timeline.typed-head'), story.head)}>
        {field('from', words().say('timeline.typed-from'), () => story.from() ?? story.axis().earliest)}
        {field('to', words().say('timeline.typed-to'), story.head)}
      </Show>
      <button type="submit">{words().say('timeline.typed-go')}</button>
      <p id={faultId} role="alert">
        <Show when={fault()}>{(found) => <>{faultWords(found())}</>}</Show>
      </p>
    </form>
  );
}

function valueOf(form: HTMLFormElement, name: string): string | null {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value : null;
}
