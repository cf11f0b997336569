export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const key = 'theme';

/** `system` where nothing was kept, or where storage is closed to the page. */
export function readTheme(): ThemeChoice {
  try {
    return themeChoices.find((choice) => choice === localStorage.getItem(key)) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Sets the root's `data-theme`, which the tokens read, and keeps the choice where storage allows. */
export function applyTheme(choice: ThemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
  try {
    localStorage.setItem(key, choice);
  } catch {
    // Storage may be closed (private windows, embedded pages): the choice then lasts as long as the page.
  }
}

/** The one after: system, light, dark, and round again. */
export function nextTheme(choice: ThemeChoice): ThemeChoice {
  return themeChoices[(themeChoices.indexOf(choice) + 1) % themeChoices.length] ?? 'system';
}
