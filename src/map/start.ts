import theirLooks from 'maplibre-gl/dist/maplibre-gl.css?url';
import { createSignal, onCleanup, onMount, type Accessor } from 'solid-js';
import { Refused } from '../ui/lazily.tsx';
import { usePage } from '../ui/page.tsx';
import type { Words } from '../words/words.ts';
import regular from '../ui/fonts/report-sans-400.woff2?url';
import semibold from '../ui/fonts/report-sans-600.woff2?url';
import italic from '../ui/fonts/report-serif-400-italic.woff2?url';
import { loadBasemap } from './basemap.ts';
import { labelFeatures } from './labels.ts';
import { canDraw, createMap, type MapListeners, type MapPort } from './maplibre.ts';
import { groundLines } from './outlines.ts';
import { faces } from './style.ts';

interface Start extends Pick<MapListeners, 'onMove' | 'onRest'> {
  readonly host: () => HTMLElement;
  /** Called once at most; nothing is drawn then. */
  readonly onFail: (error: Error) => void;
}

/** The map of a mounted view: null until it is ready. Taken down with the view, however early, and after a failure. */
export function createPort({ host, onMove, onRest, onFail }: Start): Accessor<MapPort | null> {
  const { dataset, words, story, theme } = usePage();
  const [port, setPort] = createSignal<MapPort | null>(null);
  let map: MapPort | null = null;
  let over = false;
  const end = () => {
    over = true;
    setPort(null);
    map?.destroy();
    map = null;
  };
  const fail = (reason: unknown) => {
    if (over) return;
    end();
    const error = reason instanceof Error ? reason : new Error(String(reason));
    onFail(canDraw() ? error : new Refused(error.message));
  };
  const open = async () => {
    const [basemap] = await Promise.all([loadBasemap(), putOnLooks()]);
    if (over) return;
    const labels = labelFeatures((id) => words().say(`map.label.${id}`));
    map = createMap(
      {
        container: host(), theme: theme(), cooperative: story.embed() !== null, attribution: words().say('map.attribution'), locale: localeOf(words()),
        parts: { basemap, lines: groundLines(dataset.places), labels, limitName: words().say('map.limit'), fonts: fontFiles() },
      },
      { onReady: () => setPort(map), onMove, onRest, onCamera: story.setCamera, onFail: fail },
    );
  };
  onMount(() => void open().catch(fail));
  onCleanup(end);
  return port;
}

/** MapLibre's own style sheet, before the page's, which go over it. Where it does not come, the map is there all the same. */
function putOnLooks(): Promise<void> {
  const link = document.createElement('link');
  return new Promise((done) => {
    Object.assign(link, { rel: 'stylesheet', href: theirLooks, onload: () => done(), onerror: () => done() });
    if (document.head.querySelector(`link[href="${theirLooks}"]`)) done();
    else document.head.prepend(link);
  });
}

/** MapLibre's own words, in the page's language. */
function localeOf({ say }: Words): Readonly<Record<string, string>> {
  return {
    'Map.Title': say('map.title'),
    'CooperativeGesturesHandler.WindowsHelpText': say('map.wheel'),
    'CooperativeGesturesHandler.MacHelpText': say('map.wheel.mac'),
    'CooperativeGesturesHandler.MobileHelpText': say('map.fingers'),
    'NavigationControl.ZoomIn': say('map.zoom-in'),
    'NavigationControl.ZoomOut': say('map.zoom-out'),
    'ScaleControl.Kilometers': say('map.kilometres'),
    'ScaleControl.Meters': say('map.metres'),
    'AttributionControl.ToggleAttribution': say('map.attribution-toggle'),
  };
}

/** MapLibre resolves no relative address. */
function fontFiles(): Readonly<Record<string, string>> {
  const files = { [faces.sans]: regular, [faces.strong]: semibold, [faces.italic]: italic };
  return Object.fromEntries(Object.entries(files).map(([face, file]) => [face, new URL(file, document.baseURI).href]));
}
