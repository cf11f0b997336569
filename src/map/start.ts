import type { Words } from '../words/words.ts';
import { createMap } from './adapter.ts';
import { fontFiles } from './fonts.ts';
import { loadGround } from './ground.ts';
import { labelFeatures, namedLabels } from './labels.ts';
import { localeOf } from './locale.ts';
import { borderLine } from './outlines.ts';
import type { Theme } from './palette.ts';
import type { MapListeners, MapPort } from './port.ts';
import type { Ground } from './style.ts';

interface Start {
  readonly container: HTMLElement;
  readonly theme: () => Theme;
  readonly words: Words;
  readonly cooperative: boolean;
  readonly listeners: MapListeners;
  /** Whether the view has been taken down while files were on their way. */
  readonly gone: () => boolean;
}

/** Brings the map up; null where it failed (the listeners have been told) or nobody waits for it any more. */
export async function startMap({ container, theme, words, cooperative, listeners, gone }: Start): Promise<MapPort | null> {
  const ground = await loadGround().catch(() => null);
  if (gone()) return null;
  if (ground === null) {
    listeners.onFail(words.say('map.fail.ground'));
    return null;
  }
  try {
    return createMap({ ...settingsOf(container, theme(), words, ground), cooperative }, listeners);
  } catch {
    listeners.onFail(words.say('map.fail.webgl'));
    return null;
  }
}

function settingsOf(container: HTMLElement, theme: Theme, words: Words, ground: Ground) {
  const labels = labelFeatures(namedLabels((id) => words.say(`map.label.${id}`)));
  return {
    container,
    theme,
    parts: { ground, border: borderLine, labels, fonts: fontFiles(document.baseURI) },
    attribution: words.say('map.attribution'),
    locale: localeOf(words),
  };
}
