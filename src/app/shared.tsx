import { createEffect, createSignal, on, onCleanup, onMount, type JSX } from 'solid-js';
import { pageAddress } from './address.ts';
import type { Dataset, Event } from '../dataset/types.ts';
import { localDay } from '../share/local-day.ts';
import { wordedPicture } from '../share/picture-and-print.tsx';
import type { TakePicture } from '../ui/page.tsx';
import { PrintReport } from '../share/report.tsx';
import { ShareDialog } from '../share/view.tsx';
import type { Story } from '../state/story.ts';
import type { Words } from '../words/words.ts';

/** What is being taken out of the page just now. */
export type Taking = 'share' | 'print' | null;

interface SharedProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly story: Story;
  /** The events that a download takes, and the report prints. */
  readonly rows: readonly Event[];
  readonly taking: Taking;
  readonly takePicture: TakePicture | null;
  readonly onPrint: () => void;
  readonly onDone: () => void;
}

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
    props.onDone();
  };
  createEffect(on(() => props.taking === 'print', (isPrinting) => isPrinting && void print()));

  return (
    <>
      <ShareDialog
        open={props.taking === 'share'}
        dataset={props.dataset}
        words={props.words}
        view={props.story.view()}
        event={props.story.selected()}
        page={pageAddress()}
        today={today()}
        visible={props.rows}
        tolls={props.story.tolls()}
        takePicture={props.takePicture}
        onClose={() => props.taking === 'share' && props.onDone()}
        onPrint={props.onPrint}
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
