import type { JSX } from 'solid-js';
import './empty.css';

/** Nothing to show, why, and one press that brings something back. */
export function Empty(props: { text: string; way: string; onWay: () => void }): JSX.Element {
  return (
    <div class="empty">
      <p>{props.text}</p>
      <button type="button" class="control" onClick={() => props.onWay()}>
        {props.way}
      </button>
    </div>
  );
}
