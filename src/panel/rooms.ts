import { createRoom } from '../ui/room.ts';

/** What the panel shows of a choice: the card, an article's events, the tour. */
export const reading = createRoom(() => import('./reading.ts'));
