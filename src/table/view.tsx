import { createEffect, createMemo, createSignal, For, on, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Article, Event, Toll } from '../dataset/types.ts';
import type { Clock } from '../select/view.ts';
import type { Words } from '../words/words.ts';
import { titleOf } from './title.ts';
import { Headings } from './headings.tsx';
import { moveAmongRows } from './row-keys.ts';
import { attribution, rowOf, type Row } from './rows.ts';
import { sorted, type Order } from './sort.ts';
import { TableRow } from './table-row.tsx';
import './table.css';
import './table-narrow.css';

export interface TableViewProps {
  /** Those shown, in the dataset's order. */
  readonly events: readonly Event[];
  /** How many there are in all. */
  readonly total: number;
  readonly selected: Event | null;
  readonly articles: readonly Article[];
  /** The counts of the killed that stand at the head. */
  readonly tolls: readonly Toll[];
  readonly clock: Clock;
  readonly head: Day;
  readonly from: Day | null;
  readonly words: Words;
  readonly onSelect: (id: string) => void;
}

/** The events without the map: the same ones, sortable, with what is said of each and by whom. */
export function TableView(props: TableViewProps): JSX.Element {
  let scroller: HTMLDivElement | undefined;
  const [order, setOrder] = createSignal<Order>({ column: 'date', direction: 'ascending' });

  // Rows are kept while their words stay the same, so that scrubbing keeps their elements and the focus in them.
  const made = createMemo(on(() => props.words, () => new Map<string, Row>()));
  const row = (event: Event) => {
    const found = made().get(event.id) ?? rowOf(event, props.articles, props.words);
    made().set(event.id, found);
    return found;
  };
  const compareText = createMemo(on(() => props.words, (words) => new Intl.Collator(words.language).compare));
  const rows = createMemo(() => sorted(props.events.map(row), order(), compareText()));

  createEffect(
    on(() => props.selected?.id, (id) => {
      if (id !== undefined) scroller?.querySelector(`tr[data-row="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
    }),
  );

  return (
    <div class="table-view">
      <header class="table-top">
        <h2 id="table-title">{titleOf(props, props.words)}</h2>
        <Show when={props.tolls.length > 0}>
          <TollLine {...props} />
        </Show>
      </header>
      <div class="table-scroll" role="region" tabindex="0" aria-labelledby="table-title" ref={(element) => (scroller = element)}>
        <table role="table" onKeyDown={moveAmongRows}>
          <caption class="unseen">{props.words.say('table.caption')}</caption>
          <Headings order={order()} words={props.words} onOrder={setOrder} />
          <tbody role="rowgroup">
            <For each={rows()}>
              {(row) => <TableRow row={row} isSelected={props.selected === row.event} words={props.words} onSelect={(id) => props.onSelect(id)} />}
            </For>
          </tbody>
        </table>
        <Show when={rows().length === 0}>
          <p class="table-empty">{props.words.say('table.empty')}</p>
        </Show>
      </div>
    </div>
  );
}

function TollLine(props: Pick<TableViewProps, 'tolls' | 'articles' | 'words'>): JSX.Element {
  return (
    <div class="table-tolls">
      <p id="table-tolls">{props.words.say('table.tolls')}</p>
      <ul aria-labelledby="table-tolls">
        <For each={props.tolls}>
          {(toll) => (
            <li>
              <q lang="en">{toll.wording}</q> <span class="row-by">{attribution(toll, props.articles, props.words)}</span>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
