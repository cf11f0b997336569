import { Show, type JSX } from 'solid-js';
import { joinedOf } from './record.tsx';
import { TableView } from './parts.ts';
import type { Dataset } from '../dataset/types.ts';
import { MapStage } from './map-stage.tsx';
import { dayOfEvent } from '../select/visible.ts';
import type { TakePicture } from '../ui/page.tsx';
import type { Story } from '../state/story.ts';
import type { Words } from '../words/words.ts';

interface EventsStageProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly story: Story;
  readonly hits: ReadonlySet<string> | null;
  readonly theme: 'light' | 'dark';
  readonly onSelect: (id: string) => void;
  readonly onList: () => void;
  readonly onPicture: (take: TakePicture | null) => void;
}

/** The events where they are reported to be, or the same events as a table. */
export function EventsStage(props: EventsStageProps): JSX.Element {
  const joined = joinedOf(props.story);
  return (
    <Show when={props.story.layout() === 'map'} fallback={<TableView />}>
      <MapStage
        events={props.story.visible()}
        soft={props.story.isSoft}
        selected={props.story.selected()}
        record={props.story.recordMarks()}
        recordSelected={props.story.selectedEntry()?.id ?? null}
        joined={joined()}
        head={props.story.head()}
        clock={props.story.clock()}
        dayOf={(event) => dayOfEvent(event, props.story.clock())}
        hits={props.hits}
        places={props.dataset.places}
        theme={props.theme}
        words={props.words}
        camera={props.story.camera()}
        embed={props.story.embed()}
        onCamera={props.story.setCamera}
        onPicture={props.onPicture}
        onSelect={props.onSelect}
        onList={props.onList}
        onTable={() => props.story.setView('table')}
      />
    </Show>
  );
}
