import { For, Show, type JSX } from 'solid-js';
import { marked } from '../select/search.ts';
import { usePage } from '../ui/page.tsx';

/** Search over the events. Escape empties the field before it does anything else. */
export function SearchField(): JSX.Element {
  const { reader, story, words } = usePage();
  let field: HTMLInputElement | null = null;

  const clear = () => {
    reader.search('');
    field?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || story.query() === '') return;
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
        aria-label={words().say('panel.search')}
        placeholder={words().say('panel.search.hint')}
        value={story.query()}
        onInput={(event) => reader.search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Show when={story.query() !== ''} fallback={<kbd aria-hidden="true">/</kbd>}>
        <button type="button" class="plain-button search-clear" aria-label={words().say('panel.search.clear')} onClick={clear}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="m2 2 8 8M10 2l-8 8" />
          </svg>
        </button>
      </Show>
    </search>
  );
}

/** The text with the query's words marked; the text alone where nothing is asked. */
export function MarkedText(props: { text: string; query: string }): JSX.Element {
  return (
    <Show when={props.query !== ''} fallback={props.text}>
      <For each={marked(props.text, props.query)}>
        {(run) => (
          <Show when={run.found} fallback={run.text}>
            <mark class="found">{run.text}</mark>
          </Show>
        )}
      </For>
    </Show>
  );
}
