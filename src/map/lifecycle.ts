import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js';
import type { Words } from '../words/words.ts';
import type { Theme } from './palette.ts';
import type { MapListeners, MapPort } from './port.ts';
import { startMap } from './start.ts';

interface Life extends Omit<MapListeners, 'onReady'> {
  readonly host: () => HTMLElement | undefined;
  readonly theme: () => Theme;
  readonly words: () => Words;
  readonly cooperative: boolean;
}

/** The map of a mounted view: null until it is ready. Taken down with the view, however early, and after a failure. */
export function createPort({ host, theme, words, cooperative, onMove, onViewpoint, onPick, onFail }: Life): Accessor<MapPort | null> {
  const [port, setPort] = createSignal<MapPort | null>(null);
  onMount(() => {
    const container = host();
    let map: MapPort | null = null;
    let gone = false;
    let ready = false;
    const end = () => {
      gone = true;
      setPort(null);
      map?.destroy();
      map = null;
    };
    onCleanup(end);
    const publish = () => {
      if (ready && map) setPort(map);
    };
    const listeners: MapListeners = {
      onReady: () => {
        ready = true;
        publish();
      },
      onMove,
      onViewpoint,
      onPick,
      onFail: (reason) => {
        if (gone) return;
        end();
        onFail(reason);
      },
    };
    if (!container) return;
    void startMap({ container, theme, words: words(), cooperative, listeners, gone: () => gone }).then((started) => {
      map = started;
      if (gone) end();
      else publish();
    });
  });
  return port;
}
