import { Show, type JSX } from 'solid-js';
import type { Words } from '../words/words.ts';
import './search-field.css';

/** Search over the events. Escape empties the field before it does anything else. */
export function SearchField(props: { words: Words; query: string; onQuery: (text: string) => void }): JSX.Element {
  let field: HTMLInputElement | null = null;

  const clear = () => {
    props.onQuery('');
    field?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || props.query === '') return;
    event.preventDefault();
    clear();
  };

  return (
    <search class="search">
      <svg class="search-glass" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="6.75" cy="6.75" r="4.75" />
        <path d="m10.5 10.5 4 4" />
      </svg>
      <input
        ref={(element) => (field = element)}
        class="search-field"
        type="text"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={props.words.say('panel.search')}
        placeholder={props.words.say('panel.search.hint')}
        value={props.query}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Show when={props.query !== ''} fallback={<kbd aria-hidden="true">/</kbd>}>
        <button type="button" class="plain-button search-clear" aria-label={props.words.say('panel.search.clear')} onClick={clear}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="m2 2 8 8M10 2l-8 8" />
          </svg>
        </button>
      </Show>
    </search>
  );
}

/** Puts the reader into the search field, what stands there selected. */
export function focusSearch(root: ParentNode): void {
  const field = root.querySelector<HTMLInputElement>('.search-field');
  field?.focus();
  field?.select();
}
