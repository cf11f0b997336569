import { isoOf, parseDay, type Day } from '../dataset/day.ts';
import { kinds, type Dataset, type Event, type Kind } from '../dataset/types.ts';
import { parseCamera, printCamera } from './camera.ts';
import { clampedTo, initialView, withSelected } from './moves.ts';
import { noticeOf, type Notice, type NoticeKind } from './notice.ts';
import type { Camera, View } from './view.ts';

const parameters = ['to', 'from', 'known', 'event', 'kinds', 'map'] as const;
type Parameter = (typeof parameters)[number];

/** Parameters of the design that later issues build, each with the value that is already the case. */
const laterParameters = new Map<string, string>([['view', 'map'], ['lang', 'en'], ['embed', '0'], ['record', '0']]);

export interface Address {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/**
 * Reads a query string, with or without its `?`. Never throws: what cannot be followed gives way to the default, with a
 * notice. Parameters that are not ours (a newsletter's tracking mark) are passed over in silence.
 */
export function parseAddress(query: string, dataset: Dataset): Address {
  const reader = new AddressReader(query, dataset);
  const known = reader.day('known');
  if (known !== null) reader.note('to', 'overridden');
  const to = known === null ? reader.day('to') : null;
  const initial = initialView(dataset);
  const view = withSelected(
    {
      clock: known === null ? initial.clock : 'reported',
      head: known ?? to ?? initial.head,
      from: null,
      kinds: reader.kinds() ?? initial.kinds,
      selected: null,
      camera: reader.camera(),
    },
    dataset,
    reader.event(),
  );
  const from = reader.day('from');
  const fits = from === null || from <= view.head;
  if (!fits) reader.note('from', 'after-head');
  return { view: fits ? { ...view, from } : view, notices: reader.notices };
}

/** The one canonical query string of a view: `''` for the default view, else with its `?`. Defaults are left out. */
export function printAddress(view: View, dataset: Dataset): string {
  const parts: string[] = [];
  const add = (parameter: Parameter, value: string) => parts.push(`${parameter}=${value}`);
  if (view.clock === 'reported') add('known', isoOf(view.head));
  else if (view.head !== dataset.axis.latest) add('to', isoOf(view.head));
  if (view.from !== null) add('from', isoOf(view.from));
  if (view.selected !== null) add('event', view.selected);
  if (view.kinds.length < kinds.length) add('kinds', kinds.filter((kind) => view.kinds.includes(kind)).join(','));
  if (view.camera !== null) add('map', printCamera(view.camera));
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Reads one parameter at a time and gathers what could not be followed. */
class AddressReader {
  readonly notices: Notice[] = [];
  readonly #values = new Map<string, string>();
  readonly #dataset: Dataset;

  constructor(query: string, dataset: Dataset) {
    this.#dataset = dataset;
    const repeated = new Set<string>();
    for (const [name, value] of new URLSearchParams(query)) {
      if (!isOurs(name)) continue;
      if (!this.#values.has(name)) this.#values.set(name, value);
      else if (!repeated.has(name)) {
        repeated.add(name);
        this.notices.push(noticeOf(name, value, 'repeated'));
      }
    }
    for (const [name, current] of laterParameters) {
      if (this.#values.get(name) !== current) this.note(name, 'unavailable');
    }
  }

  /** Does nothing where the address lacks the parameter. */
  note(name: string, kind: NoticeKind): void {
    const found = this.#values.get(name);
    if (found !== undefined) this.notices.push(noticeOf(name, found, kind));
  }

  day(name: 'to' | 'from' | 'known'): Day | null {
    const text = this.#values.get(name);
    if (text === undefined) return null;
    const day = parseDay(text);
    if (day === null) {
      this.note(name, 'unreadable');
      return null;
    }
    const clamped = clampedTo(this.#dataset.axis, day);
    if (clamped !== day) this.note(name, 'clamped');
    return clamped;
  }

  event(): Event | null {
    const id = this.#values.get('event');
    const event = this.#dataset.events.find((candidate) => candidate.id === id);
    if (event === undefined) this.note('event', 'unknown-event');
    return event ?? null;
  }

  kinds(): readonly Kind[] | null {
    const text = this.#values.get('kinds');
    if (text === undefined) return null;
    if (text === '') return [];
    const named = new Set(text.split(','));
    const shown = kinds.filter((kind) => named.has(kind));
    if (shown.length === 0) this.note('kinds', 'unreadable');
    else if (shown.length < named.size) this.note('kinds', 'partly-unreadable');
    return shown.length === 0 ? null : shown;
  }

  camera(): Camera | null {
    const text = this.#values.get('map');
    const camera = text === undefined ? null : parseCamera(text);
    if (camera === null) this.note('map', 'unreadable');
    return camera;
  }
}

function isOurs(name: string): boolean {
  return laterParameters.has(name) || parameters.some((parameter) => parameter === name);
}
