import { createEffect, createMemo, createSignal, For, on, Show, type JSX } from 'solid-js';
import { countOf } from '../select/count.ts';
import { usePage } from '../ui/page.tsx';
import { EventSymbol } from '../ui/symbol.tsx';
import { Own } from '../ui/verbatim.tsx';
import { rowOf, titleOf, type Row } from './rows.ts';
import { pressed, rowAfter, sortColumns, sorted, type Order } from './sort.ts';
import './table.css';

/** The events without the map: the same ones, sortable, in rows so low that a screen holds ten; what is said of each, its card has. */
export function TableView(): JSX.Element {
  const { dataset, words, story, announce } = usePage();
  let scroller: HTMLDivElement | undefined;
  const [order, setOrder] = createSignal<Order>({ column: 'date', direction: 'ascending' });

  // Of all events, so that scrubbing keeps each row, its elements and the focus in them.
  const all = createMemo(() => dataset.events.map((event) => rowOf(event, words())));
  const inOrder = createMemo(() => sorted(all(), order(), new Intl.Collator(words().language).compare));
  const rows = createMemo(() => {
    const listed = new Set(story.listed());
    return inOrder().filter(({ event }) => listed.has(event));
  });

  createEffect(
    on(() => story.selected()?.id, (id) => {
      if (id !== undefined) scroller?.querySelector(`tr[data-row="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
    }),
  );

  const sort = ({ column, direction }: Order) => {
    setOrder({ column, direction });
    announce(words().say(`table.sorted.${direction}`, { column: words().say(`table.column.${column}`).toLowerCase() }));
  };

  return (
    <div class="table-view">
      <header class="table-top">
        <h2 id="table-title">{titleOf(countOf(dataset, story.listed()), story.view(), words())}</h2>
      </header>
      <div class="table-scroll" role="region" tabindex="0" aria-labelledby="table-title" ref={(element) => (scroller = element)}>
        <table onKeyDown={moveAmongRows}>
          <caption class="unseen">{words().say('table.caption')}</caption>
          <Headings order={order()} onOrder={sort} />
          <tbody>
            <For each={rows()}>{(row) => <TableRow row={row} />}</For>
          </tbody>
        </table>
        <Show when={rows().length === 0}>
          <p class="table-empty">{words().say('table.empty')}</p>
        </Show>
      </div>
    </div>
  );
}

function Headings(props: { order: Order; onOrder: (order: Order) => void }): JSX.Element {
  const { words } = usePage();
  return (
    <thead>
      <tr>
        <For each={sortColumns}>
          {(column) => (
            <th scope="col" class={`column-${column}`} aria-sort={props.order.column === column ? props.order.direction : 'none'}>
              <button type="button" class="plain-button sort" onClick={() => props.onOrder(pressed(props.order, column))}>
                {words().say(`table.column.${column}`)}
                <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
                  <path class="sort-up" d="M1 5 4 1l3 4z" />
                  <path class="sort-down" d="m1 7 3 4 3-4z" />
                </svg>
              </button>
            </th>
          )}
        </For>
        <th scope="col" class="column-excerpt">
          {words().say('table.column.excerpt')}
        </th>
      </tr>
    </thead>
  );
}

/** One event. Its title is the button; a press anywhere else on the row does the same for those who point. */
function TableRow(props: { row: Row }): JSX.Element {
  const { words, story, reader } = usePage();
  const isSelected = () => story.selectedId() === props.row.event.id;
  // Words that the reader is marking to copy must not be taken for a press.
  const press = (event: MouseEvent & { readonly target: Element }) => {
    const isMarking = getSelection()?.isCollapsed === false;
    if (!isMarking || event.target.closest('button')) reader.selectFromDrawing(props.row.event.id);
  };
  return (
    <tr data-row={props.row.event.id} class={`kind-${props.row.event.kind}`} classList={{ 'row-selected': isSelected() }} onClick={press}>
      <td class="cell-date">{props.row.date}</td>
      <th scope="row">
        <EventSymbol kind={props.row.event.kind} scope={props.row.event.scope} killed={props.row.event.killed} />
        <button type="button" class="plain-button row-button" aria-current={isSelected() ? 'true' : undefined}>
          <Own text={props.row.title} />
        </button>
      </th>
      <td>{props.row.place ?? words().precision('unlocated')}</td>
      <td class="cell-killed">{props.row.killed}</td>
      <td class="cell-excerpt">
        <Show when={props.row.quoted}>
          {(quoted) => (
            <q lang="en" translate="no">
              {quoted()}
            </q>
          )}
        </Show>
      </td>
    </tr>
  );
}

/** Up, Down, Home and End go among the rows' buttons, where the focus is on one of them; elsewhere they scroll as ever. */
function moveAmongRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.row-button')];
  const at = buttons.findIndex((button) => button === event.target);
  if (at === -1) return;
  const to = rowAfter(event.key, at, buttons.length);
  if (to === null) return;
  event.preventDefault();
  buttons[to]?.focus();
}
