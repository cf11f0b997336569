import { catchError, createSignal, onCleanup, Show, untrack, type JSX } from 'solid-js';
import type { MapViewProps } from '../map/view-props.ts';
import type * as mapRoom from '../map/view.tsx';
import type { Words } from '../words/words.ts';

interface MapStageProps extends Omit<MapViewProps, 'onFail'> {
  /** The reader wants the list in place of a map that cannot be had. */
  readonly onList: () => void;
  readonly onTable: () => void;
}

/** The map's box: calm while the map is fetched, plain about it when it cannot be had. */
export function MapStage(props: MapStageProps): JSX.Element {
  const [attempt, setAttempt] = createSignal(1);
  const [failed, setFailed] = createSignal(false);

  // The reader is told that there is no map; why is for whoever looks into it.
  const fail = (reason: unknown) => {
    console.info('map:', reason);
    setFailed(true);
  };
  const retry = () => {
    setFailed(false);
    setAttempt((count) => count + 1);
  };

  // A new one each time: MapLibre keeps the language it began with.
  return (
    <Show
      when={!failed() && `${attempt()} ${props.words.language}`} keyed
      fallback={<Failure words={props.words} onRetry={retry} onList={() => props.onList()} onTable={() => props.onTable()} />}
    >
      {(_attempt) => <Attempt {...props} onFail={fail} />}
    </Show>
  );
}

/** The map once it is there. Not Solid's `lazy`, `Suspense` and `ErrorBoundary`: the page fetches them before all else, and this is all that it needs of them. */
function Attempt(props: MapStageProps & { readonly onFail: (reason: unknown) => void }): JSX.Element {
  const [view, setView] = createSignal<typeof mapRoom | null>(null);
  let isOver = false;
  onCleanup(() => (isOver = true));
  import('../map/view.tsx').then(
    (fetched) => !isOver && setView(fetched),
    (error: unknown) => !isOver && props.onFail(error),
  );
  return (
    <Show when={view()} fallback={<p class="map-word map-coming">{props.words.say('app.map.loading')}</p>}>
      {(room) => catchError(() => {
        const { MapView } = untrack(room);
        return <MapView {...props} />;
      }, (error) => props.onFail(error))}
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
