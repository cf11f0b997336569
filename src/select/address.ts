import { clampTo, isoOf, parseDay, type Day, type Span } from '../dataset/day.ts';
import { kinds, type Dataset, type Event, type Kind } from '../dataset/types.ts';
import { standingOf } from './events.ts';
import { initialView, withSelected, withEntryNamed } from './moves.ts';
import { axisOf, isEntryId } from './record.ts';
import { languages, type Camera, type Language, type Layout, type View } from './view.ts';

export const noticeKinds = [
  'unreadable', 'partly-unreadable', 'clamped', 'after-head', 'overridden', 'unknown-event', 'let-go', 'repeated', 'moved-on',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What of an address could not be followed. `src/words` has the sentence, under `notice.<kind>`. */
export interface Notice {
  readonly parameter: string;
  /** The value as it stood in the address, shortened for show. */
  readonly found: string;
  readonly kind: NoticeKind;
}

const longestShown = 40;

function noticeOf(parameter: string, found: string, kind: NoticeKind): Notice {
  return { parameter, found: shortened(found), kind };
}

function shortened(text: string): string {
  if (text.length <= longestShown) return text;
  // The cut must not leave the first half of a surrogate pair.
  return `${text.slice(0, longestShown).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const deepestZoom = 24;

/** Reads `zoom/latitude/longitude`; null for anything else, places off the globe included. */
function parseCamera(text: string): Camera | null {
  const match = /^(\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)$/.exec(text);
  if (!match) return null;
  const camera = { zoom: Number(match[1]), latitude: Number(match[2]), longitude: Number(match[3]) };
  const onGlobe = camera.zoom <= deepestZoom && Math.abs(camera.latitude) <= 90 && Math.abs(camera.longitude) <= 180;
  return onGlobe ? camera : null;
}

/** Rounded to about a hundred metres: enough to find the view again, short enough to read. */
function printCamera(camera: Camera): string {
  return [rounded(camera.zoom, 2), rounded(camera.latitude, 3), rounded(camera.longitude, 3)].join('/');
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

const parameters = ['to', 'from', 'known', 'event', 'kinds', 'map', 'view', 'lang', 'embed', 'record', 'scale'] as const;
type Parameter = (typeof parameters)[number];

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

  /** By any id of an event or a claim that was ever published. Asks only for the documents' events: an entry's id is unknown to it. */
  event(): Event | null {
    const standing = standingOf(this.#dataset, this.#values.get('event') ?? '');
    if (standing === null) this.note('event', 'unknown-event');
    // Whole, not shortened: the reason is looked up by it.
    else if (standing.letGo !== null) this.notices.push({ parameter: 'event', found: standing.letGo, kind: 'let-go' });
    return standing?.event ?? null;
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

  trueScale(): boolean | null {
    return this.#oneOf('scale', { true: true });
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
  const initial = initialView(dataset);
  const entryId = reader.entryId();
  // A link to an entry must resolve, with the switch in it or without.
  const record = (reader.record() ?? initial.record) || entryId !== null;
  const axis = axisOf(dataset, { record });
  const known = reader.day('known', axis);
  if (known !== null) reader.note('to', 'overridden');
  const to = known === null ? reader.day('to', axis) : null;
  const asked: View = {
    clock: known === null ? initial.clock : 'reported',
    head: known ?? to ?? initial.head,
    from: null,
    kinds: reader.kinds() ?? initial.kinds,
    selected: null,
    camera: reader.camera(),
    view: reader.layout() ?? initial.view,
    record,
    language: reader.language(),
    embed: reader.embed() ?? initial.embed,
    trueScale: reader.trueScale() ?? initial.trueScale,
  };
  const view = entryId === null ? withSelected(asked, dataset, reader.event()) : withEntryNamed(asked, entryId);
  reader.notices.push(...movedOn(query, asked, view));
  const from = reader.day('from', axis);
  const fits = from === null || from <= view.head;
  if (!fits) reader.note('from', 'after-head');
  return { view: fits ? { ...view, from } : view, notices: reader.notices };
}

/** That the head has gone past the day that the address gives, to what it names; nothing where the address gives no day. */
export function movedOn(query: string, asked: View, shown: View): readonly Notice[] {
  const name = asked.clock === 'reported' ? 'known' : 'to';
  const found = new URLSearchParams(query).get(name);
  return found === null || shown.head === asked.head ? [] : [noticeOf(name, found, 'moved-on')];
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
  if (view.view !== 'map') add('view', view.view);
  if (view.language !== null) add('lang', view.language);
  if (view.embed) add('embed', '1');
  if (view.record) add('record', '1');
  if (view.trueScale) add('scale', 'true');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
