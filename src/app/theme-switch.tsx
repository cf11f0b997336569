import { createSignal, onCleanup, type Accessor, type JSX } from 'solid-js';
import { applyTheme, nextTheme, readTheme, type ThemeChoice } from './theme-choice.ts';

export interface Theme {
  readonly choice: Accessor<ThemeChoice>;
  /** The choice with `system` resolved. */
  readonly shown: Accessor<'light' | 'dark'>;
  readonly turn: () => void;
}

/** The reader's choice of colours, following the system while that is the choice. */
export function createTheme(): Theme {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const [choice, setChoice] = createSignal(readTheme());
  const [dark, setDark] = createSignal(system.matches);
  const follow = () => setDark(system.matches);
  system.addEventListener('change', follow);
  onCleanup(() => system.removeEventListener('change', follow));
  return {
    choice,
    shown: () => {
      const chosen = choice();
      if (chosen !== 'system') return chosen;
      return dark() ? 'dark' : 'light';
    },
    turn: () => applyTheme(setChoice(nextTheme(choice()))),
  };
}

/** One quiet button that goes round the choices. */
export function ThemeSwitch(props: { theme: Theme; label: string }): JSX.Element {
  return (
    <button type="button" class="control" aria-label={props.label} title={props.label} onClick={() => props.theme.turn()}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill={props.theme.choice() === 'dark' ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="1.5" />
        <path d={props.theme.choice() === 'system' ? 'M8 1.5a6.5 6.5 0 0 1 0 13z' : ''} fill="currentColor" />
      </svg>
    </button>
  );
}
