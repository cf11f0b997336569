import { createSignal, onCleanup, type Accessor, type JSX } from 'solid-js';
import { usePage } from '../ui/page.tsx';
import { keepAs, keptAs } from '../ui/storage.ts';
import type { FrameTheme } from '../select/view.ts';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export interface Theme {
  readonly choice: Accessor<ThemeChoice>;
  /** The choice with `system` resolved. */
  readonly shown: Accessor<'light' | 'dark'>;
  /** Goes on to the next choice, and keeps it. */
  readonly turn: () => void;
  /** Everything is light while it runs, the map's drawing too, for what goes on paper. */
  readonly inLight: <Result>(run: () => Result) => Result;
}

const storageKey = 'theme';
/** What a browser paints its own frame with; the paper of tokens.css. */
const papers = { light: '#fdfcf9', dark: '#10191f' } as const;

/**
 * The reader's choice of colours, following the system while that is the choice.
 * @param given by a frame's address, which knows the page around it; null where the reader chooses
 */
export function createTheme(given: FrameTheme | null): Theme {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const [choice, setChoice] = createSignal(given ?? keptTheme());
  const [dark, setDark] = createSignal(system.matches);
  const [onPaper, setOnPaper] = createSignal(false);
  const follow = () => setDark(system.matches);
  system.addEventListener('change', follow);
  onCleanup(() => system.removeEventListener('change', follow));
  return {
    choice,
    shown: () => {
      if (onPaper()) return 'light';
      const chosen = choice();
      if (chosen !== 'system') return chosen;
      return dark() ? 'dark' : 'light';
    },
    turn: () => {
      const next = setChoice(nextTheme(choice()));
      applyTheme(next);
      // Only what the reader chose is kept.
      keepAs(storageKey, next === 'system' ? null : next);
    },
    inLight: (run) => {
      applyTheme('light');
      setOnPaper(true);
      try {
        return run();
      } finally {
        setOnPaper(false);
        applyTheme(choice());
      }
    },
  };
}

/** Sets the root's `data-theme`, which the tokens read, and the colour of the browser's own frame. */
export function applyTheme(choice: ThemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const ofSystem = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = papers[choice === 'system' ? ofSystem : choice];
  }
}

/** `system` where nothing was kept, or where storage is closed to the page. */
export function keptTheme(): ThemeChoice {
  const kept = keptAs(storageKey);
  return themeChoices.find((choice) => choice === kept) ?? 'system';
}

/** The one after: system, light, dark, and round again. */
function nextTheme(choice: ThemeChoice): ThemeChoice {
  return themeChoices[(themeChoices.indexOf(choice) + 1) % themeChoices.length] ?? 'system';
}

/** One quiet button that goes round the choices. */
export function ThemeSwitch(props: { theme: Theme }): JSX.Element {
  const { words } = usePage();
  const label = () => words().say(`app.theme.${props.theme.choice()}`);
  return (
    <button type="button" class="control" title={label()} onClick={() => props.theme.turn()}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill={props.theme.choice() === 'dark' ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="1.5" />
        <path d={props.theme.choice() === 'system' ? 'M8 1.5a6.5 6.5 0 0 1 0 13z' : ''} fill="currentColor" />
      </svg>
    </button>
  );
}
