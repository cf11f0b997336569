import { createEffect, createSignal, Show, type JSX } from 'solid-js';
import type { Toll } from '../dataset/types.ts';
import { Copies, type CopiesProps } from './copies.tsx';
import { Downloads } from './downloads.tsx';
import type { TakePicture } from '../ui/page.tsx';
import { PictureAndPrint } from './picture-and-print.tsx';
import type { Event } from '../dataset/types.ts';
import './share.css';

export interface ShareDialogProps extends Omit<CopiesProps, 'onSay'> {
  readonly open: boolean;
  /** The events now shown. */
  readonly visible: readonly Event[];
  /** The figures now shown. */
  readonly tolls: readonly Toll[];
  /** Null where there is no map. */
  readonly takePicture: TakePicture | null;
  readonly onClose: () => void;
  /** The report is to be printed. */
  readonly onPrint: () => void;
}

/** All that can be taken out of the page. The browser's own dialogue keeps the focus and gives it back. */
export function ShareDialog(props: ShareDialogProps): JSX.Element {
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
            <h2 id="share-title">{props.words.say('share.title')}</h2>
            <button type="button" class="control" aria-label={props.words.say('share.close')} title={props.words.say('share.close')} onClick={() => dialog?.close()}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="m3.5 3.5 9 9m0-9-9 9" />
              </svg>
            </button>
          </header>
          <Copies {...props} onSay={setSaid} />
          <Downloads words={props.words} version={props.dataset.version} visible={props.visible} tolls={props.tolls} onSay={setSaid} />
          <PictureAndPrint {...props} onSay={setSaid} />
        </div>
      </Show>
      <p class="share-said" role="status">
        {said()}
      </p>
    </dialog>
  );
}
