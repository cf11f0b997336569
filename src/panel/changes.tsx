import { createSignal, createUniqueId, For, type JSX } from 'solid-js';
import type { Dataset } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import './changes.css';

/** Escape closes the changelog, and not also what the page would close; Solid's own handlers hear of it too late to say so. */
function keepToTheDialog(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

/** The version of the data as a quiet button, which opens the changelog for readers. */
export function Changes(props: { words: Words; dataset: Pick<Dataset, 'version' | 'releases'> }): JSX.Element {
  const title = createUniqueId();
  const [dialog, setDialog] = createSignal<HTMLDialogElement>();
  return (
    <>
      <button type="button" class="plain-button changes-open" aria-haspopup="dialog" onClick={() => dialog()?.showModal()}>
        {props.words.say('changes.open', { version: props.dataset.version })}
      </button>
      <dialog class="changes" ref={setDialog} aria-labelledby={title} on:keydown={keepToTheDialog}>
        <h2 id={title}>{props.words.say('changes.title')}</h2>
        <p>{props.words.say('changes.intro')}</p>
        <For each={props.dataset.releases}>
          {(release) => (
            <section>
              <h3>{props.words.say('changes.version', { version: release.version, date: props.words.shortDay(release.date) })}</h3>
              <ul>
                <For each={release.changes}>{(id) => <li>{props.words.change(id)}</li>}</For>
              </ul>
            </section>
          )}
        </For>
        <button type="button" class="control" onClick={() => dialog()?.close()}>
          {props.words.say('changes.close')}
        </button>
      </dialog>
    </>
  );
}
