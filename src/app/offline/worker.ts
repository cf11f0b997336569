import { files, version } from 'virtual:build-files';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { cacheName, fileAt, olderThan } from './kept.ts';

declare const self: WorkerScope;

const folder = self.registration.scope;
const own = cacheName(folder, version);

// A cache for each version, so that a page is served whole from one of them.
const precache = new PrecacheController({ cacheName: own });
precache.addToCacheList(files);

self.addEventListener('install', (event) => {
  void precache.install(event);
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOlder(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const file = request.method === 'GET' ? fileAt(request.url, folder) : null;
  if (file === null) return;
  const key = precache.getCacheKeyForURL(new URL(file, folder).href);
  if (key !== undefined) {
    const integrity = precache.getIntegrityForCacheKey(key) ?? '';
    event.respondWith(precache.strategy.handle({ event, request, params: { cacheKey: key, integrity } }));
  } else if (file.startsWith('assets/')) {
    event.respondWith(ofAnOlderVersion(request));
  }
});

// A new worker waits until no page of the older version is open, or until a reader asks for it.
self.addEventListener('message', (event) => {
  if (isRequestToTakeOver(event.data)) event.waitUntil(self.skipWaiting());
});

/** What a tab asks for that has been open since before the update; its host may have it no longer. */
async function ofAnOlderVersion(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}

/** The one open window is about to reload; with more, another tab may still need its version's files. */
async function dropOlder(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.filter(({ url }) => fileAt(url, folder) !== null).length > 1) return;
  const names = olderThan(own, await caches.keys(), folder);
  await Promise.all(names.map((name) => caches.delete(name)));
}

function isRequestToTakeOver(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING';
}

/** What is used of a service worker's global scope: its full types cannot stand beside the page's in one project. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof WorkerEvents>(name: Name, listener: (event: WorkerEvents[Name]) => void) => void;
}

interface WorkerEvents {
  readonly install: ExtendableEvent;
  readonly activate: ExtendableEvent;
  readonly fetch: FetchEvent;
  readonly message: ExtendableEvent & { readonly data: unknown };
}

interface ExtendableEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
