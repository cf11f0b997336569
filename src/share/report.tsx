import { createMemo, createSignal, For, onCleanup, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Dataset, Event, Toll } from '../dataset/types.ts';
import { tollsArrived } from '../select/tolls.ts';
import type { View } from '../select/view.ts';
import { dayOfEvent } from '../select/visible.ts';
import type { Words } from '../words/words.ts';
import { linkToView } from './links.ts';
import { ReportChart } from './report-chart.tsx';
import { ReportEvents, ReportSources } from './report-events.tsx';
import { speakerWords } from './report-words.ts';
import { selectionOf } from './selection.ts';
import { spanWords } from './span-words.ts';
import './print.css';

export interface PrintReportProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly view: View;
  readonly visible: readonly Event[];
  /** The figures now shown. */
  readonly tolls: readonly Toll[];
  /** The page's address without query and fragment. */
  readonly page: string;
  readonly today: Day;
  /** Address of a picture of the map; null where none was made. */
  readonly picture: string | null;
}

/** What is printed in place of the page. It is in the document only while the page is printed, or its picture made ready. */
export function PrintReport(props: PrintReportProps): JSX.Element {
  const [printing, setPrinting] = createSignal(false);
  const begin = () => setPrinting(true);
  const end = () => setPrinting(false);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  onCleanup(() => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  });
  return (
    <Show when={printing() || props.picture !== null}>
      <Report {...props} />
    </Show>
  );
}

function Report(props: PrintReportProps): JSX.Element {
  const say = (...[key, values]: Parameters<Words['say']>) => props.words.say(key, values);
  const articles = createMemo(() => {
    const used = selectionOf(props.visible, props.tolls).articles;
    return props.dataset.articles.filter(({ id }) => used.has(id));
  });
  const chart = () => ({
    axis: props.dataset.axis,
    silences: props.dataset.silences,
    head: props.view.head,
    tolls: tollsArrived(props.dataset, props.view).filter(({ measure }) => measure === 'killed'),
    events: props.visible,
    dayOfToll: (toll: Toll) => (props.view.clock === 'happened' ? toll.asOf.latest : toll.reported),
    spanOfEvent: (event: Event) => dayOfEvent(event, props.view.clock),
  });
  return (
    <article class="print-report">
      <header>
        <h1>{say('panel.headline')}</h1>
        <p>{say('panel.deck')}</p>
        <p class="report-span">{spanWords(props.view, props.words)}</p>
        <p class="report-meta">{say('share.report.meta', { version: props.dataset.version, accessed: props.words.shortDay(props.today) })}</p>
        <p class="report-meta report-url">{linkToView(props.page, props.view, props.dataset)}</p>
      </header>
      <Show when={props.picture}>
        {(address) => (
          <figure class="report-picture">
            <img src={address()} alt={say('share.report.picture')} />
            <figcaption>{say('share.report.picture')}</figcaption>
          </figure>
        )}
      </Show>
      <ReportChart data={chart()} words={props.words} />
      <Show when={props.tolls.length > 0}>
        <h2>{say('share.report.tolls')}</h2>
        <ul class="report-tolls">
          <For each={props.tolls}>
            {(toll) => (
              <li>
                <q lang="en">{toll.wording}</q>
                {` – ${speakerWords(toll, props.words)}`}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <h2>{props.words.plural('share.report.events', props.visible.length, { total: props.words.number(props.dataset.events.length) })}</h2>
      <ReportEvents events={props.visible} words={props.words} />
      <ReportSources articles={articles()} words={props.words} />
    </article>
  );
}
