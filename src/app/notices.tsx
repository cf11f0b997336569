import { createEffect, For, on, Show, type Accessor, type JSX } from 'solid-js';
import { countOf } from '../select/count.ts';
import { isJoined } from '../select/record.ts';
import { usePage } from '../ui/page.tsx';
import { Own } from '../ui/verbatim.tsx';

/** What of the address could not be followed, until it is dismissed. */
export function Notices(): JSX.Element {
  const { words, story } = usePage();
  return (
    <div class="notices" role="status">
      <Show when={story.notices().length > 0}>
        <div class="notice">
          <For each={story.notices()}>{(notice) => <p><Own text={words().notice(notice)} /></p>}</For>
          <button type="button" class="control" onClick={() => story.dismissNotices()}>
            {words().say('app.notice.dismiss')}
          </button>
        </div>
      </Show>
    </div>
  );
}

/** Milliseconds in which the focus has gone where it goes. */
export const settled = 100;

function inTime(change: Accessor<unknown>, say: () => void): void {
  createEffect(on(change, say, { defer: true }));
}

/**
 * The one place that says to those who listen what has changed elsewhere than where they are: one thing at a time, and none that
 * the focus or the slider's own value says. `title` is of what is selected; null where nothing is.
 */
export function Announcements(props: { title: string | null; said: string }): JSX.Element {
  const { dataset, words, story, announce } = usePage();
  const chosen = () => story.selected()?.id ?? story.selectedEntry()?.id ?? null;
  // Once the focus has gone where it goes: on the card's title it says the title.
  inTime(chosen, () => setTimeout(() => {
    const isRead = story.tour() !== null || document.activeElement?.matches('.card-title') === true;
    announce(props.title === null || isRead ? '' : words().say('app.selected', { title: props.title }));
  }, settled));
  inTime(story.layout, () => announce(words().say(`app.shown.${story.layout()}`, { count: words().count(countOf(dataset, story.listed())) })));
  inTime(story.record, () => {
    const record = story.record();
    const untold = record === null ? [] : story.entries().filter(({ id }) => !isJoined(record, id));
    announce(record === null ? '' : words().say('app.shown.record', { count: words().plural('record.list.count', untold.length) }));
  });
  inTime(words, () => announce(''));
  return (
    <p class="unseen announced" role="status">
      {props.said}
    </p>
  );
}
