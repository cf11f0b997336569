import { For, Show, type JSX } from 'solid-js';
import type { Words } from '../words/words.ts';
import type { Row } from './rows.ts';

interface TableRowProps {
  readonly row: Row;
  readonly isSelected: boolean;
  readonly words: Words;
  readonly onSelect: (id: string) => void;
}

/** One event. Its title is the button; a press anywhere else on the row does the same for those who point. */
export function TableRow(props: TableRowProps): JSX.Element {
  const label = (column: 'date' | 'kind' | 'place' | 'killed' | 'claims' | 'reported' | 'excerpt') => props.words.say(`table.column.${column}`);
  // Words that the reader is marking to copy must not be taken for a press.
  const press = (event: MouseEvent & { readonly target: Element }) => {
    const isMarking = getSelection()?.isCollapsed === false;
    if (!isMarking || event.target.closest('button')) props.onSelect(props.row.event.id);
  };
  return (
    <tr role="row" data-row={props.row.event.id} class={`row-${props.row.event.kind}`} classList={{ 'row-selected': props.isSelected }} onClick={press}>
      <td role="cell" data-label={label('date')}>
        {props.row.date}
      </td>
      <td role="cell" class="cell-kind" data-label={label('kind')}>
        {props.row.kind}
      </td>
      <th role="rowheader" scope="row">
        <button type="button" class="plain-button row-button" aria-current={props.isSelected ? 'true' : undefined}>
          {props.row.title}
        </button>
      </th>
      <td role="cell" data-label={label('place')}>
        {props.row.place ?? props.words.precision('unlocated')}
      </td>
      <td role="cell" class="cell-killed" data-label={label('killed')}>
        {props.row.killed}
      </td>
      <td role="cell" class="cell-claims" data-label={label('claims')}>
        <Claims row={props.row} words={props.words} />
      </td>
      <td role="cell" data-label={label('reported')}>
        {props.row.reported}
      </td>
      <td role="cell" class="cell-excerpt" data-label={label('excerpt')}>
        <Show when={props.row.excerpt}>
          {(excerpt) => (
            <>
              <q lang="en" classList={{ bare: /^["“]/.test(excerpt().exact) }}>
                {excerpt().exact}
              </q> <span class="row-by">{excerpt().by}</span>
            </>
          )}
        </Show>
      </td>
    </tr>
  );
}

function Claims(props: { row: Row; words: Words }): JSX.Element {
  return (
    <Show when={props.row.claims.length > 0}>
      <ul>
        <For each={props.row.claims}>
          {(claim) => (
            <li>
              <strong>{claim.what}</strong>
              <Show when={claim.disputes}>{` (${props.words.say('panel.disputes')})`}</Show> <span class="row-by">{claim.by.join('; ')}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
