import { createRoom } from '../ui/room.ts';

/** What opens over the timeline at a press or under the mouse. */
export const menus = createRoom(() => import('./menus.ts'));
