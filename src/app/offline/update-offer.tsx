import { createSignal, onMount, Show, type JSX } from 'solid-js';
import type { Words } from '../../words/words.ts';
import { watchArrivals, whenQuiet } from './quiet.ts';
import { keepPage } from './updates.ts';
import './offline.css';

/** Milliseconds without anything arriving, after which the page may be kept for later. */
const pause = 3000;

/** Keeps the page for visits without a network, and offers a newer version when there is one; it never forces it. */
export function UpdateOffer(props: { words: Words }): JSX.Element {
  const [changeOver, setChangeOver] = createSignal<(() => void) | null>(null);
  const workerAddress = new URL(`${import.meta.env.BASE_URL}service-worker.js`, location.href).href;
  onMount(() => whenQuiet(window, watchArrivals, pause, () => void keepPage(workerAddress, (act) => setChangeOver(() => act))));

  return (
    <div role="status">
      <Show when={changeOver()}>
        {(act) => (
          <div class="offer">
            <p>{props.words.say('offline.ready')}</p>
            <div class="offer-choices">
              <button type="button" class="control" onClick={() => act()()}>
                {props.words.say('offline.reload')}
              </button>
              <button type="button" class="control" onClick={() => setChangeOver(null)}>
                {props.words.say('offline.later')}
              </button>
            </div>
          </div>
        )}
      </Show>
    </div>
  );
}
