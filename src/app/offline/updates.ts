import type { Workbox } from 'workbox-window';

/** Milliseconds between two questions whether there is a newer version, of a page that stays open. */
const leastPause = 60 * 60 * 1000;

/** Milliseconds in which a new worker should have taken over; a reader who asked for a reload gets one all the same. */
const patience = 4000;

/**
 * Has the page kept for visits without a network. `onUpdate` is called when a newer version lies ready, with what
 * changes over to it. Where service workers are missing or refused, nothing happens: the page needs none.
 */
export async function keepPage(workerAddress: string, onUpdate: (changeOver: () => void) => void): Promise<void> {
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
