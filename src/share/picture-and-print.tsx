import { Show, type JSX } from 'solid-js';
import type { Dataset, Event } from '../dataset/types.ts';
import type { View } from '../select/view.ts';
import type { Words } from '../words/words.ts';
import { drawPicture } from './draw-picture.ts';
import { linkToView } from './links.ts';
import { pictureWords } from './picture-words.ts';
import type { TakePicture } from '../ui/page.tsx';
import { save } from './save.ts';

interface PictureProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly view: View;
  readonly visible: readonly Event[];
  readonly page: string;
  readonly takePicture: TakePicture | null;
  readonly onSay: (text: string) => void;
  readonly onClose: () => void;
  readonly onPrint: () => void;
}

/** The map's picture with its title, date and credits, as a PNG. Rejects where there is none to be had. */
export async function wordedPicture(take: TakePicture, { dataset, words, view, visible, page }: Pick<PictureProps, 'dataset' | 'words' | 'view' | 'visible' | 'page'>): Promise<Blob> {
  return drawPicture(await take(), pictureWords(view, visible, { version: dataset.version, address: linkToView(page, view, dataset) }, words));
}

/** The map as a picture with its title, date and credits, and the way to the printed report. */
export function PictureAndPrint(props: PictureProps): JSX.Element {
  const savePicture = async (take: TakePicture) => {
    try {
      save(`${props.words.say('share.picture.file')}.png`, await wordedPicture(take, props));
      props.onSay(props.words.say('share.data.saved', { file: `${props.words.say('share.picture.file')}.png` }));
    } catch {
      props.onSay(props.words.say('share.picture.failed'));
    }
  };
  const print = () => {
    props.onClose();
    // After the dialogue has gone: it is modal, and would be printed alone.
    requestAnimationFrame(() => props.onPrint());
  };
  return (
    <section class="share-part" aria-labelledby="share-picture">
      <h3 id="share-picture">{props.words.say('share.picture')}</h3>
      <p class="share-actions">
        <Show when={props.takePicture} fallback={<span class="share-note">{props.words.say('share.picture.none')}</span>}>
          {(take) => (
            <button type="button" class="control" onClick={() => void savePicture(take())}>
              {props.words.say('share.picture.save')}
            </button>
          )}
        </Show>
        <button type="button" class="control" onClick={print}>
          {props.words.say('share.print')}
        </button>
      </p>
    </section>
  );
}
