import { onCleanup, onMount, Show, type JSX } from 'solid-js';
import { linkToView, pageAddress } from '../share/links.ts';
import { Refused } from '../ui/lazily.tsx';
import { isSealed, usePage } from '../ui/page.tsx';
import { MapView } from './parts.ts';

/** The map's box: calm while the map is fetched, plain about it when it cannot be had. */
export function MapStage(): JSX.Element {
  const { words, story, setMapComing } = usePage();
  onMount(() => setMapComing(true));
  onCleanup(() => setMapComing(false));
  // A new one for each language: MapLibre keeps the one it began with.
  return (
    <Show when={words().language} keyed>
      {(_language) => <MapView coming={<p class="map-word map-coming">{words().say(story.embed() === null ? 'app.map.loading' : 'app.map.loading.frame')}</p>} failed={(retry, error) => <NoMap isRefused={error instanceof Refused} onRetry={retry} />} />}
    </Show>
  );
}

function NoMap(props: { isRefused: boolean; onRetry: () => void }): JSX.Element {
  const { dataset, words, story, reader, setMapComing } = usePage();
  onMount(() => setMapComing(false));
  const retry = () => {
    setMapComing(true);
    props.onRetry();
  };
  return (
    <div class="map-word map-failed" role="alert">
      <p class="map-failed-title">{words().say('app.map.failed')}</p>
      <p>
        <Show when={props.isRefused}>{words().say(isSealed ? 'app.map.refused.frame' : 'app.map.refused')} </Show>
        {words().say(story.embed() === null ? 'app.map.failed.list' : 'app.map.failed.frame')}
      </p>
      <p class="map-choices">
        {/* A frame has no list. */}
        <Show when={story.embed() === null}>
          <button type="button" class="control" onClick={() => reader.showList()}>
            {words().say('app.map.to-list')}
          </button>
        </Show>
        <button type="button" class="control" onClick={() => story.setView('table')}>
          {words().say('table.open')}
        </button>
        <Show when={!props.isRefused}>
          <button type="button" class="control" onClick={retry}>
            {words().say('app.map.retry')}
          </button>
        </Show>
        <Show when={isSealed}>
          <a class="control" href={linkToView(pageAddress(), story.view(), dataset)} target="_blank" rel="noopener">
            {words().say('share.sealed.open')}
          </a>
        </Show>
      </p>
    </div>
  );
}
