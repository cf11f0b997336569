import { createSignal, type Accessor } from 'solid-js';

/** A part of the page that is fetched apart from it: when it is first needed, or before, when the page is idle. */
export interface Room<Parts> {
  /** Null until it has been fetched. */
  readonly parts: Accessor<Parts | null>;
  /** Fetches it once, ahead of its need; never rejects, and a failure is nobody's concern yet. */
  readonly prefetch: () => Promise<void>;
  /** It has its place on the page from now on: a failure is told to the reader, who can try again. */
  readonly need: () => void;
}

const [missing, setMissing] = createSignal<readonly Room<unknown>[]>([]);

/** The rooms that are needed and could not be fetched. */
export const missingRooms = missing;

export function createRoom<Parts extends object>(fetch: () => Promise<Parts>): Room<Parts> {
  const [parts, setParts] = createSignal<Parts | null>(null);
  let coming: Promise<void> | null = null;
  const prefetch = () => {
    coming ??= fetch().then((fetched) => void setParts(() => fetched)).catch((error: unknown) => {
      console.info('part:', error);
      coming = null;
    });
    return coming;
  };
  const need = () => {
    setMissing((rooms) => rooms.filter((other) => other !== room));
    void prefetch().then(() => {
      if (parts() === null) setMissing((rooms) => [...rooms.filter((other) => other !== room), room]);
    });
  };
  const room: Room<Parts> = { parts, prefetch, need };
  return room;
}
