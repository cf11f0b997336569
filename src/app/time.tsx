import type { JSX } from 'solid-js';
import { timelineRecord } from './record.tsx';
import type { Day } from '../dataset/day.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Story } from '../state/story.ts';
import { Timeline } from '../timeline/view.tsx';
import type { Words } from '../words/words.ts';

interface TimeStageProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly story: Story;
  readonly hits: ReadonlySet<string> | null;
  readonly onSelect: (id: string) => void;
}

/** The timeline, told by the story and telling it. */
export function TimeStage(props: TimeStageProps): JSX.Element {
  // The story is made once, and its accessors are read where they are used.
  const story = () => props.story;
  const record = timelineRecord(props.story, () => props.words);
  // Entering and leaving the window are settled at once; its start is dragged and then rests.
  const moveStart = (day: Day | null) => {
    if (day === null || story().from() === null) story().setFrom(day);
    else story().moveFrom(day);
  };
  return (
    <Timeline
      events={story().ofShownKinds()}
      tolls={props.dataset.tolls}
      current={story().tolls()}
      articles={props.dataset.articles}
      axis={story().axis()}
      silences={props.dataset.silences}
      clock={story().clock()}
      head={story().head()}
      from={story().from()}
      stops={story().stops()}
      selected={story().selected()}
      playing={story().playing()}
      pace={story().pace()}
      playBy={story().playBy()}
      shown={story().shownCount()}
      latest={story().latest()}
      turns={props.dataset.turns}
      turn={story().tour()?.turn.id ?? null}
      hits={props.hits}
      record={record()}
      words={props.words}
      onHead={(day) => story().moveHead(day)}
      onFrom={(day) => moveStart(day)}
      onWindow={(from, head) => story().moveWindow(from, head)}
      onRest={() => story().rest()}
      onClock={(clock) => story().setClock(clock)}
      onSelect={(id) => props.onSelect(id)}
      onPlay={() => story().play()}
      onPause={() => story().pause()}
      onPace={(pace) => story().setPace(pace)}
      onPlayBy={(by) => story().setPlayBy(by)}
      onStep={(direction) => story().step(direction)}
      onReset={() => story().reset()}
      onTurn={(id) => story().startTour(id)}
    />
  );
}
