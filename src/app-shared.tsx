import { createSignal, onCleanup, onMount, type JSX } from 'solid-js';
import type { Dataset } from './dataset/types.ts';
import { localDay } from './share/local-day.ts';
import type { TakePicture } from './share/picture-port.ts';
import { PrintReport } from './share/report.tsx';
import { ShareDialog } from './share/view.tsx';
import type { Story } from './state/story.ts';
import type { Words } from './words/words.ts';

interface SharedProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly story: Story;
  readonly open: boolean;
  readonly takePicture: TakePicture | null;
  readonly onClose: () => void;
}

/** The page's own address without what the view adds to it. */
export const pageAddress = (): string => location.origin + location.pathname;

/** What can be taken out of the page: links, citations, files, a picture, and the report that is printed. */
export function Shared(props: SharedProps): JSX.Element {
  const [today, setToday] = createSignal(localDay(new Date()));
  const refresh = () => setToday(localDay(new Date()));
  onMount(() => {
    // The page may stand open over midnight, and a citation names the day.
    document.addEventListener('visibilitychange', refresh);
    onCleanup(() => document.removeEventListener('visibilitychange', refresh));
  });
  return (
    <>
      <ShareDialog
        open={props.open}
        dataset={props.dataset}
        words={props.words}
        view={props.story.view()}
        event={props.story.selected()}
        page={pageAddress()}
        today={today()}
        visible={props.story.visible()}
        tolls={props.story.tolls()}
        takePicture={props.takePicture}
        onClose={props.onClose}
      />
      <PrintReport
        dataset={props.dataset}
        words={props.words}
        view={props.story.view()}
        visible={props.story.visible()}
        tolls={props.story.tolls()}
        page={pageAddress()}
        today={today()}
        picture={null}
      />
    </>
  );
}
