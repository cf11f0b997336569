import { createRoom, type Room } from '../ui/room.ts';
import { notes, reading } from '../panel/rooms.ts';
import type { View } from '../select/view.ts';

/** The share dialogue and the printed report. */
export const sharing = createRoom(() => import('./shared.tsx'));
export const table = createRoom(() => import('../table/view.tsx'));
export const changes = createRoom(() => import('../panel/changes.tsx'));
/** The head and the measures of the frame for other people's pages. */
export const frame = createRoom(() => import('../share/embed-bar.tsx'));

/** Keeps the page for visits without a network. */
export const offline = createRoom(() => import('./offline/update-offer.tsx'));

/** Fetches what a view shows from its first moment on; never rejects. */
export async function openRoomsOf(view: View): Promise<void> {
  const shown: readonly (readonly [Room<unknown>, boolean])[] = [[reading, view.selected !== null], [table, view.view === 'table'], [frame, view.embed]];
  await Promise.all(shown.filter(([, isShown]) => isShown).map(([room]) => room.prefetch()));
}

/** Fetches what a reader is likely to want next, so that no press waits for it; and the report, since a browser that prints waits for nobody. */
export function fetchAhead(): void {
  for (const room of [reading, changes, sharing]) void room.prefetch();
  notes.need();
}
