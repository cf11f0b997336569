import type { JSX } from 'solid-js';
import type { Dataset, Event, Kind } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { EventList } from './event-list.tsx';
import { Legend } from './legend.tsx';
import { Notes } from './notes.tsx';
import { ReadingKey } from './reading-key.tsx';
import './introduction.css';

interface IntroductionProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly visible: readonly Event[];
  readonly kinds: readonly Kind[];
  readonly onSelect: (id: string) => void;
  readonly onToggleKind: (kind: Kind) => void;
  readonly onShowAll: () => void;
}

/** What the page is and how to read it, the filter by kind, and the events at the head as a list. */
export function Introduction(props: IntroductionProps): JSX.Element {
  return (
    <div class="introduction">
      <p class="lead">
        {props.words.say('panel.intro.what')} {props.words.say('panel.intro.words')} {props.words.say('panel.intro.vague')}
      </p>
      <Legend
        events={props.dataset.events}
        visible={props.visible}
        kinds={props.kinds}
        words={props.words}
        onToggleKind={(kind) => props.onToggleKind(kind)}
        onShowAll={() => props.onShowAll()}
      />
      <ReadingKey words={props.words} />
      <EventList events={props.visible} total={props.dataset.events.length} words={props.words} onSelect={(id) => props.onSelect(id)} />
      <Notes dataset={props.dataset} words={props.words} />
    </div>
  );
}
