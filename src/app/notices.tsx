import { For, Show, type JSX } from 'solid-js';
import type { Notice } from '../select/notice.ts';
import type { Words } from '../words/words.ts';

/** What of the address could not be followed, until it is dismissed. */
export function Notices(props: { words: Words; notices: readonly Notice[]; onDismiss: () => void }): JSX.Element {
  return (
    <div class="notices" role="status">
      <Show when={props.notices.length > 0}>
        <div class="notice">
          <For each={props.notices}>{(notice) => <p>{props.words.notice(notice)}</p>}</For>
          <button type="button" class="control" onClick={() => props.onDismiss()}>
            {props.words.say('app.notice.dismiss')}
          </button>
        </div>
      </Show>
    </div>
  );
}

/** Says to those who listen what was selected, wherever that was done. */
export function Announcement(props: { words: Words; title: string | null }): JSX.Element {
  return (
    <p class="unseen" role="status">
      <Show when={props.title}>{(title) => <>{props.words.say('app.selected', { title: title() })}</>}</Show>
    </p>
  );
}
