import { createUniqueId, Show, type JSX } from 'solid-js';
import type { Words } from '../words/words.ts';
import { copyFrom } from './copy.ts';

interface CopyRowProps {
  readonly label: string;
  /** The button's name: what is copied. */
  readonly action: string;
  readonly text: string;
  readonly note?: string;
  readonly lines?: number;
  /** True from when it was copied until something else is. */
  readonly isCopied: boolean;
  readonly words: Words;
  readonly onCopied: (byItself: boolean) => void;
}

/** A text to be copied, in a field, so that it can be read, and selected by hand where the clipboard is closed. */
export function CopyRow(props: CopyRowProps): JSX.Element {
  const id = createUniqueId();
  let field: HTMLTextAreaElement | undefined;
  const copy = async () => {
    if (field) props.onCopied(await copyFrom(field));
  };
  return (
    <div class="copy-row">
      <label for={id}>{props.label}</label>
      <textarea id={id} rows={props.lines ?? 1} readonly spellcheck={false} value={props.text} ref={(element) => (field = element)} onFocus={(event) => event.currentTarget.select()} />
      <button type="button" class="control" aria-label={props.isCopied ? props.words.say('share.copied.said', { what: props.label }) : props.action} onClick={() => void copy()}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d={props.isCopied ? 'm3 8.5 3.5 3.5L13 4.5' : 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z'} />
        </svg>
        {props.words.say(props.isCopied ? 'share.copied' : 'share.copy')}
      </button>
      <Show when={props.note}>{(note) => <p class="share-note">{note()}</p>}</Show>
    </div>
  );
}
