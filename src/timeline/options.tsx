import { createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import { onEscape } from './dismiss.ts';
import { Settings, type SettingsProps } from './settings.tsx';

/** Pixels that the box wants above its button; with less it covers the timeline. */
const wanted = 360;

/** Everything that is set once rather than moved: in a box above its button. */
export function Options(props: SettingsProps): JSX.Element {
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let box!: HTMLDivElement;
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let button!: HTMLButtonElement;
  const id = createUniqueId();
  const [isAsked, setAsked] = createSignal(false);
  const close = () => {
    box.hidePopover();
    button.focus();
  };
  const open = () => {
    setAsked(true);
    const { top, right } = button.getBoundingClientRect();
    box.style.bottom = `${top < wanted ? 8 : innerHeight - top + 6}px`;
    box.style.right = `${Math.max(8, innerWidth - right)}px`;
  };
  const escape = onEscape(close);
  return (
    <div class="timeline-options" onKeyDown={(event) => box.matches(':popover-open') && escape(event)}>
      <button type="button" class="timeline-option" ref={button} popovertarget={id}>
        <svg viewBox="0 0 21 21" aria-hidden="true"><path d="M3 7 H10 M15 7 H18 M3 14 H6 M11 14 H18 M12.5 4.5 a2.5 2.5 0 1 1 0 5 a2.5 2.5 0 1 1 0 -5 M8.5 11.5 a2.5 2.5 0 1 1 0 5 a2.5 2.5 0 1 1 0 -5" /></svg>
        <span>{props.words.say('timeline.options')}</span>
      </button>
      <div class="options-box" id={id} ref={box} popover="auto" role="dialog" aria-label={props.words.say('timeline.options')} onBeforeToggle={open}>
        <Show when={isAsked()}><Settings {...props} /></Show>
      </div>
    </div>
  );
}
