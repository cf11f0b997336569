import { Show, untrack, type JSX } from 'solid-js';
import type { Words } from '../words/words.ts';
import { missingRooms, type Room } from './room.ts';

interface InRoomProps<Parts> {
  readonly room: Room<Parts>;
  readonly children: (parts: Parts) => JSX.Element;
}

/** Something of a room that is needed now. Until it has come nothing stands there. */
export function InRoom<Parts>(props: InRoomProps<Parts>): JSX.Element {
  untrack(() => props.room.need());
  return <Show when={props.room.parts()}>{(parts) => untrack(() => props.children(parts()))}</Show>;
}

function retry(): void {
  for (const room of missingRooms()) room.need();
}

/** Says that a part of the page could not be had, wherever on it that is, until it is there. */
export function MissingRooms(props: { words: Words }): JSX.Element {
  return (
    <Show when={missingRooms().length > 0}>
      <div class="notices" role="alert">
        <div class="notice">
          <p>{props.words.say('app.part.failed')}</p>
          <button type="button" class="control" onClick={retry}>
            {props.words.say('app.part.retry')}
          </button>
          {/* Where a new version has taken the place of this one, no try can succeed; the address keeps the view. */}
          <button type="button" class="control" onClick={() => location.reload()}>
            {props.words.say('app.part.reload')}
          </button>
        </div>
      </div>
    </Show>
  );
}
