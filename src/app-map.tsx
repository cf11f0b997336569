import { Show, type JSX } from 'solid-js';
import { joinedOf } from './app-record.tsx';
import type { Dataset, Event } from './dataset/types.ts';
import { MapStage } from './map-stage.tsx';
import { dayOfEvent } from './select/visible.ts';
import type { TakePicture } from './share/picture-port.ts';
import type { Story } from './state/story.ts';
import { TableView } from './table/view.tsx';
import type { Words } from './words/words.ts';

interface EventsStageProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly story: Story;
  /** The events as the table lists them. */
  readonly rows: readonly Event[];
  readonly hits: ReadonlySet<string> | null;
  readonly theme: 'light' | 'dark';
  readonly onSelect: (id: string) => void;
  readonly onList: () => void;
  readonly onPicture: (take: TakePicture | null) => void;
}

/** The events where they are reported to be, or the same events as a table. */
export function EventsStage(props: EventsStageProps): JSX.Element {
  const view = () => props.story.view();
  const joined = joinedOf(props.story);
  const table = () => (
    <TableView
      events={props.rows}
      total={props.dataset.events.length}
      selected={props.story.selected()}
      articles={props.dataset.articles}
      tolls={props.story.tolls()}
      clock={view().clock}
      head={view().head}
      from={view().from}
      words={props.words}
      onSelect={props.onSelect}
    />
  );
  return (
    <Show when={view().view === 'map'} fallback={table()}>
      <MapStage
        events={props.story.visible()}
        soft={props.story.isSoft}
        selected={props.story.selected()}
        record={props.story.recordMarks()}
        recordSelected={props.story.selectedEntry()?.id ?? null}
        joined={joined()}
        head={view().head}
        clock={view().clock}
        dayOf={(event) => dayOfEvent(event, view().clock)}
        hits={props.hits}
        places={props.dataset.places}
        theme={props.theme}
        words={props.words}
        camera={view().camera}
        embed={view().embed}
        onCamera={props.story.setCamera}
        onPicture={props.onPicture}
        onSelect={props.onSelect}
        onList={props.onList}
        onTable={() => props.story.setView('table')}
      />
    </Show>
  );
}
