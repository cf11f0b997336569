import { For, Show, type JSX } from 'solid-js';
import { usePage } from '../ui/page.tsx';

/** What of the address could not be followed, until it is dismissed. */
export function Notices(): JSX.Element {
  const { words, story } = usePage();
  return (
    <div class="notices" role="status">
      <Show when={story.notices().length > 0}>
        <div class="notice">
          <For each={story.notices()}>{(notice) => <p>{words().notice(notice)}</p>}</For>
          <button type="button" class="control" onClick={() => story.dismissNotices()}>
            {words().say('app.notice.dismiss')}
          </button>
        </div>
      </Show>
    </div>
  );
}

/** Says to those who listen what was selected, wherever that was done; `title` is null where nothing is. */
export function Announcement(props: { title: string | null }): JSX.Element {
  const { words } = usePage();
  return (
    <p class="unseen" role="status">
      <Show when={props.title}>{(title) => <>{words().say('app.selected', { title: title() })}</>}</Show>
    </p>
  );
}
