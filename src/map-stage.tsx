import { createSignal, ErrorBoundary, lazy, Show, Suspense, type JSX } from 'solid-js';
import type { Day, Span } from './dataset/day.ts';
import type { RecordStrike } from './dataset/record.ts';
import type { Event, Place } from './dataset/types.ts';
import { withStyles } from './lazy/styles-again.ts';
import type { Camera, Clock } from './select/view.ts';
import type { TakePicture } from './share/picture-port.ts';
import type { Words } from './words/words.ts';

interface MapStageProps {
  readonly events: readonly Event[];
  readonly soft: (event: Event) => boolean;
  readonly selected: Event | null;
  readonly record: readonly RecordStrike[];
  readonly recordSelected: string | null;
  readonly joined: ReadonlySet<string>;
  readonly head: Day;
  readonly clock: Clock;
  readonly dayOf: (event: Event) => Span;
  /** Ids of the events that a search finds; null where nothing is searched. */
  readonly hits: ReadonlySet<string> | null;
  readonly places: readonly Place[];
  readonly theme: 'light' | 'dark';
  readonly words: Words;
  /** Fetches what the map says. */
  readonly speakOfMap: () => Promise<void>;
  readonly camera: Camera | null;
  readonly embed: boolean;
  readonly onCamera: (camera: Camera | null) => void;
  readonly onPicture: (take: TakePicture | null) => void;
  readonly onSelect: (id: string) => void;
  /** The reader wants the list in place of a map that cannot be had. */
  readonly onList: () => void;
  readonly onTable: () => void;
}

/** The map's box: calm while the map is fetched, plain about it when it cannot be had. */
export function MapStage(props: MapStageProps): JSX.Element {
  const [attempt, setAttempt] = createSignal(1);
  const [failed, setFailed] = createSignal(false);

  // The reader is told that there is no map; why is for whoever looks into it.
  const fail = (reason: string) => {
    console.info('map:', reason);
    setFailed(true);
  };
  const retry = () => {
    setFailed(false);
    setAttempt((count) => count + 1);
  };
  const failure = () => <Failure words={props.words} onRetry={retry} onList={() => props.onList()} onTable={() => props.onTable()} />;

  return (
    <Show when={!failed() && `${attempt()} ${props.words.language}`} keyed fallback={failure()}>
      {(_attempt) => {
        // A new one each time: a lazy component keeps the promise that failed, and MapLibre the language it began with.
        const MapView = lazy(async () => {
          const [view] = await Promise.all([withStyles(() => import('./map/view.tsx')), props.speakOfMap()]);
          return view;
        });
        return (
          <ErrorBoundary
            fallback={(error: unknown) => {
              console.info('map:', error);
              return failure();
            }}
          >
            <Suspense fallback={<p class="map-word map-coming">{props.words.say('app.map.loading')}</p>}>
              <MapView
                events={props.events}
                soft={props.soft}
                selected={props.selected}
                record={props.record}
                recordSelected={props.recordSelected}
                joined={props.joined}
                head={props.head}
                clock={props.clock}
                dayOf={props.dayOf}
                hits={props.hits}
                places={props.places}
                theme={props.theme}
                words={props.words}
                camera={props.camera}
                embed={props.embed}
                onCamera={(camera) => props.onCamera(camera)}
                onPicture={(take) => props.onPicture(take)}
                onSelect={(id) => props.onSelect(id)}
                onFail={fail}
              />
            </Suspense>
          </ErrorBoundary>
        );
      }}
    </Show>
  );
}

function Failure(props: { words: Words; onRetry: () => void; onList: () => void; onTable: () => void }): JSX.Element {
  return (
    <div class="map-word map-failed" role="alert">
      <p class="map-failed-title">{props.words.say('app.map.failed')}</p>
      <p>{props.words.say('app.map.failed.list')}</p>
      <p class="map-choices">
        <button type="button" class="control" onClick={() => props.onList()}>
          {props.words.say('app.map.to-list')}
        </button>
        <button type="button" class="control" onClick={() => props.onTable()}>
          {props.words.say('table.open')}
        </button>
        <button type="button" class="control" onClick={() => props.onRetry()}>
          {props.words.say('app.map.retry')}
        </button>
      </p>
    </div>
  );
}
