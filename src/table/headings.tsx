import { For, type JSX } from 'solid-js';
import type { Words } from '../words/words.ts';
import { pressed, sortColumns, type Order } from './sort.ts';

interface HeadingsProps {
  readonly order: Order;
  readonly words: Words;
  readonly onOrder: (order: Order) => void;
}

/** The roles are spelt out, since the style sheet lays the table out as cards where it is narrow, which would drop them. */
export function Headings(props: HeadingsProps): JSX.Element {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <For each={sortColumns}>
          {(column) => (
            <th role="columnheader" scope="col" class={`column-${column}`} aria-sort={props.order.column === column ? props.order.direction : 'none'}>
              <button type="button" class="plain-button sort" onClick={() => props.onOrder(pressed(props.order, column))}>
                {props.words.say(`table.column.${column}`)}
                <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
                  <path class="sort-up" d="M1 5 4 1l3 4z" />
                  <path class="sort-down" d="m1 7 3 4 3-4z" />
                </svg>
              </button>
            </th>
          )}
        </For>
        <th role="columnheader" scope="col" class="column-excerpt">
          {props.words.say('table.column.excerpt')}
        </th>
      </tr>
    </thead>
  );
}
