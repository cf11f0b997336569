import { clampTo, parseDay, type Day, type Span } from '../dataset/day.ts';
import { kinds, type Dataset, type Event, type Kind } from '../dataset/types.ts';
import { parseCamera } from './camera.ts';
import { isEntryId } from './record/entries.ts';
import { noticeOf, type Notice, type NoticeKind } from './notice.ts';
import { languages, type Camera, type Language, type Layout } from './view.ts';

const parameters = ['to', 'from', 'known', 'event', 'kinds', 'map', 'view', 'lang', 'embed', 'record'] as const;
export type Parameter = (typeof parameters)[number];

/** Reads one parameter at a time and gathers what could not be followed. */
export class AddressReader {
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
  }

  /** Does nothing where the address lacks the parameter. */
  note(name: string, kind: NoticeKind): void {
    const found = this.#values.get(name);
    if (found !== undefined) this.notices.push(noticeOf(name, found, kind));
  }

  day(name: 'to' | 'from' | 'known', axis: Span): Day | null {
    const text = this.#values.get(name);
    if (text === undefined) return null;
    const day = parseDay(text);
    if (day === null) {
      this.note(name, 'unreadable');
      return null;
    }
    const clamped = clampTo(axis, day);
    if (clamped !== day) this.note(name, 'clamped');
    return clamped;
  }

  /** The id of the record's entry that is asked for; the entry itself may have to be fetched. */
  entryId(): string | null {
    const id = this.#values.get('event') ?? null;
    return isEntryId(this.#dataset, id) ? id : null;
  }

  /** Asks only for the documents' events: an entry's id is unknown to it. */
  event(): Event | null {
    const id = this.#values.get('event');
    const event = this.#dataset.events.find((candidate) => candidate.id === id);
    if (event !== undefined) return event;
    const withdrawn = this.#dataset.withdrawn.find((candidate) => candidate.id === id);
    if (withdrawn === undefined) this.note('event', 'unknown-event');
    // Whole, not shortened: the reason is looked up by it.
    else this.notices.push({ parameter: 'event', found: withdrawn.id, kind: 'withdrawn', version: withdrawn.version });
    return null;
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

  layout(): Layout | null {
    return this.#oneOf('view', { map: 'map', table: 'table' });
  }

  language(): Language | null {
    return this.#oneOf('lang', Object.fromEntries(languages.map((language) => [language, language])));
  }

  embed(): boolean | null {
    return this.#oneOf('embed', { 0: false, 1: true });
  }

  record(): boolean | null {
    return this.#oneOf('record', { 0: false, 1: true });
  }

  /** The value that the parameter's text names; null, with a notice, where it names none. */
  #oneOf<T>(name: Parameter, values: Readonly<Record<string, T>>): T | null {
    const text = this.#values.get(name);
    if (text !== undefined && Object.hasOwn(values, text)) return values[text] ?? null;
    this.note(name, 'unreadable');
    return null;
  }
}

function isOurs(name: string): boolean {
  return parameters.some((parameter) => parameter === name);
}
