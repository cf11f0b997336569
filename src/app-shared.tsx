import { createSignal, onCleanup, onMount, type JSX } from 'solid-js';
import { handlePrintKey } from './app-keys.ts';
import type { Dataset, Event } from './dataset/types.ts';
import { localDay } from './share/local-day.ts';
import { wordedPicture } from './share/picture-and-print.tsx';
import type { TakePicture } from './share/picture-port.ts';
import { PrintReport } from './share/report.tsx';
import { ShareDialog } from './share/view.tsx';
import type { Story } from './state/story.ts';
import type { Words } from './words/words.ts';

interface SharedProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly story: Story;
  /** The events that a download takes, and the report prints. */
  readonly rows: readonly Event[];
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
  const [picture, setPicture] = createSignal<string | null>(null);

  const asked = () => ({ dataset: props.dataset, words: props.words, view: props.story.view(), visible: props.rows, page: pageAddress() });
  /** The report with the map's picture where there is one; without it rather than not at all. */
  const print = async () => {
    const address = props.takePicture && (await wordedPicture(props.takePicture, asked()).then((blob) => URL.createObjectURL(blob), () => null));
    setPicture(address);
    await document.querySelector<HTMLImageElement>('.report-picture img')?.decode().catch(() => undefined);
    globalThis.print();
    setPicture(null);
    if (address) URL.revokeObjectURL(address);
  };
  onCleanup(handlePrintKey(document, () => void print()));

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
        visible={props.rows}
        tolls={props.story.tolls()}
        takePicture={props.takePicture}
        onClose={props.onClose}
        onPrint={() => void print()}
      />
      <PrintReport
        dataset={props.dataset}
        words={props.words}
        view={props.story.view()}
        visible={props.rows}
        tolls={props.story.tolls()}
        page={pageAddress()}
        today={today()}
        picture={picture()}
      />
    </>
  );
}
