import { createEffect, createSignal, Show, type JSX } from 'solid-js';
import { isSealed, usePage } from '../ui/page.tsx';
import { Copies } from './copies.tsx';
import { linkToView, pageAddress } from './links.ts';
import { Downloads, PictureAndPrint } from './downloads.tsx';
import './share.css';

interface ShareProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What can be taken out of the page: links, citations, files, a picture, and the report that is printed. The browser's own dialogue keeps the focus and gives it back. */
export function Share(props: ShareProps): JSX.Element {
  const { words } = usePage();
  let dialog: HTMLDialogElement | undefined;
  const [said, setSaid] = createSignal('');

  createEffect(() => {
    if (props.open && !dialog?.open) dialog?.showModal();
    if (!props.open) dialog?.close();
  });
  const closed = () => {
    setSaid('');
    props.onClose();
  };
  // A press on the dim ground beside the dialogue arrives at the dialogue itself.
  const pressBeside = (event: MouseEvent) => {
    if (event.target === dialog) dialog?.close();
  };
  const print = () => {
    dialog?.close();
    // After the dialogue has gone, and given the focus back.
    requestAnimationFrame(() => globalThis.print());
  };

  return (
    <dialog
      class="share"
      aria-labelledby="share-title"
      ref={(element) => (dialog = element)}
      onClose={closed}
      onClick={pressBeside}
      // Its Escape and its letters are not the page's.
      on:keydown={(event: KeyboardEvent) => event.stopPropagation()}
    >
      <Show when={props.open}>
        <div class="share-sheet">
          <header class="share-top">
            <h2 id="share-title">{words().say('share.title')}</h2>
            <button type="button" class="control" title={words().say('share.close')} onClick={() => dialog?.close()}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="m3.5 3.5 9 9m0-9-9 9" />
              </svg>
            </button>
          </header>
          <Copies onSay={setSaid} />
          <Show when={!isSealed} fallback={<Sealed />}>
            <Downloads onSay={setSaid} />
            <PictureAndPrint onSay={setSaid} onPrint={print} />
          </Show>
        </div>
      </Show>
      <p class="share-said" role="status">
        {said()}
      </p>
    </dialog>
  );
}

/** In a sealed frame the browser drops in silence what would be saved or printed. */
function Sealed(): JSX.Element {
  const { dataset, words, story } = usePage();
  return (
    <p class="share-note">
      {words().say('share.sealed')}{' '}
      <a href={linkToView(pageAddress(), story.view(), dataset)} target="_blank" rel="noopener">
        {words().say('share.sealed.open')}
      </a>
    </p>
  );
}
