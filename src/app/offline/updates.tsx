import { createSignal, onMount, Show, type JSX } from 'solid-js';
import type { Workbox } from 'workbox-window';
import { usePage } from '../../ui/page.tsx';
import { watchArrivals, whenQuiet } from './quiet.ts';
import './offline.css';

/** Milliseconds without anything arriving, after which the page may be kept for later. */
const pause = 3000;

/**
 * Keeps the page for visits without a network, and offers a newer version when there is one; it never forces it. `onQuiet` is
 * called before, once all that the page shows has arrived.
 */
export function UpdateOffer(props: { onQuiet: () => Promise<void> }): JSX.Element {
  const { words } = usePage();
  const [changeOver, setChangeOver] = createSignal<(() => void) | null>(null);
  const workerAddress = new URL(`${import.meta.env.BASE_URL}service-worker.js`, location.href).href;
  const keep = async () => {
    await props.onQuiet();
    await keepPage(workerAddress, (act) => setChangeOver(() => act));
  };
  onMount(() => whenQuiet(window, watchArrivals, pause, () => void keep()));

  return (
    <div role="status">
      <Show when={changeOver()}>
        {(act) => (
          <div class="offer">
            <p>{words().say('offline.ready')}</p>
            <div class="offer-choices">
              <button type="button" class="control" onClick={() => act()()}>
                {words().say('offline.reload')}
              </button>
              <button type="button" class="control" onClick={() => setChangeOver(null)}>
                {words().say('offline.later')}
              </button>
            </div>
          </div>
        )}
      </Show>
    </div>
  );
}

/** Milliseconds between two questions whether there is a newer version, of a page that stays open. */
const leastPause = 60 * 60 * 1000;

/** Milliseconds in which a new worker should have taken over; a reader who asked for a reload gets one all the same. */
const patience = 4000;

/**
 * Has the page kept for visits without a network. `onUpdate` is called when a newer version lies ready, with what
 * changes over to it. Where service workers are missing or refused, nothing happens: the page needs none.
 */
async function keepPage(workerAddress: string, onUpdate: (changeOver: () => void) => void): Promise<void> {
  try {
    if (!isAllowed()) return;
    const { Workbox } = await import('workbox-window');
    const workbox = new Workbox(workerAddress);
    workbox.addEventListener('waiting', () => onUpdate(() => changeOver(workbox)));
    const registration = await workbox.register({ immediate: true });
    if (registration !== undefined) askOnReturn(registration);
  } catch (error) {
    console.info('offline:', error);
  }
}

/** Not in a frame: on someone else's page nothing is kept on their readers' devices. */
function isAllowed(): boolean {
  return import.meta.env.PROD && window.isSecureContext && 'serviceWorker' in navigator && 'caches' in window && window.top === window.self;
}

function reload(): void {
  location.reload();
}

function changeOver(workbox: Workbox): void {
  // Another tab may have changed over before: then there is nobody left to wait for.
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  workbox.messageSkipWaiting();
  setTimeout(reload, patience);
}

function askOnReturn(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < leastPause) return;
    asked = Date.now();
    // Without a network there is no answer, and none is needed.
    registration.update().catch(() => undefined);
  });
}
