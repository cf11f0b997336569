import { Show, type JSX } from 'solid-js';
import type { Dataset, Event, Kind } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import type { Frame } from './absence.ts';
import { EventList } from './event-list.tsx';
import { Legend } from './legend.tsx';
import { ReadingKey } from './reading-key.tsx';
import { Notes } from './notes.tsx';
import { RecordSwitch } from './record-switch.tsx';
import './introduction.css';

interface IntroductionProps extends Frame {
  readonly dataset: Dataset;
  readonly complete: boolean;
  readonly words: Words;
  readonly visible: readonly Event[];
  readonly query: string;
  readonly hits: readonly Event[] | null;
  /** Id of what was last chosen. */
  readonly last: string | null;
  /** What opens the changelog. */
  readonly changes: JSX.Element;
  readonly onSelect: (id: string) => void;
  readonly onToggleKind: (kind: Kind) => void;
  readonly onShowAll: () => void;
  readonly onReset: () => void;
  readonly onQuery: (text: string) => void;
  readonly record: boolean;
  readonly recordReady: boolean;
  readonly recordFailed: boolean;
  readonly coverage: JSX.Element;
  readonly entries: JSX.Element;
  readonly onRecord: (on: boolean) => void;
  readonly onTour: (move: 'start') => void;
}

/** What the page is and how to read it, the filter by kind, and the events as a list; a search leaves only its hits. */
export function Introduction(props: IntroductionProps): JSX.Element {
  const beside = () => props.record && props.recordReady;
  const below = () => <Notes dataset={props.dataset} words={props.words} record={beside()} changes={props.changes} />;
  return (
    <div class="introduction">
      <Show when={props.hits === null}>
        <div class="opening">
          <p class="standfirst">{props.words.say('panel.intro')}</p>
          <Show when={props.dataset.turns.length > 0}>
            <button type="button" class="control primary tour-start" onClick={() => props.onTour('start')}>
              {props.words.say('panel.tour.start')}
              <span class="tour-length">{props.words.plural('panel.tour.length', props.dataset.turns.length)}</span>
            </button>
          </Show>
          <Legend
            events={props.dataset.events}
            visible={props.visible}
            kinds={props.kinds}
            words={props.words}
            onToggleKind={(kind) => props.onToggleKind(kind)}
            onShowAll={() => props.onShowAll()}
          />
          <RecordSwitch
            outline={props.dataset.record}
            words={props.words}
            on={props.record}
            ready={props.recordReady}
            failed={props.recordFailed}
            onRecord={(on) => props.onRecord(on)}
          />
          {props.coverage}
          <ReadingKey words={props.words} record={beside()} />
        </div>
      </Show>
      <EventList {...props} events={props.visible} total={props.dataset.events.length} />
      <Show when={props.hits === null}>
        {props.entries}
        <Show when={props.complete}>{below()}</Show>
      </Show>
    </div>
  );
}
