import { clampTo, isoOf, parseDay, type Day, type Span } from '../dataset/day.ts';
import { kinds, type Dataset, type Event, type Kind } from '../dataset/types.ts';
import { standingOf } from './events.ts';
import { initialView, withSelected, withEntryNamed } from './moves.ts';
import { axisOf, isEntryId } from './record.ts';
import { frameThemes, languages, type Camera, type EmbedPart, type FrameTheme, type Language, type Layout, type View } from './view.ts';

export const noticeKinds = [
  'unreadable', 'partly-unreadable', 'clamped', 'after-head', 'overridden', 'unknown-event', 'let-go', 'repeated', 'moved-on', 'card-of-none',
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

/** Every parameter that is ours. */
export const parameters = ['to', 'from', 'known', 'event', 'kinds', 'map', 'view', 'lang', 'embed', 'theme', 'record', 'scale'] as const;
type Parameter = (typeof parameters)[number];

/** A parameter's value as it stood in the address, and as it was meant. */
interface Given {
  readonly name: Parameter;
  readonly found: string;
  readonly meant: string;
}

/** What programs put into an address that wraps, and no value of ours holds: spaces, soft hyphens, marks that are not seen. */
const unseen = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu;
/** What stands round a link in a sentence and is taken for a part of it. */
const around = '()[]{}<>"\'“”„‘’‚«»‹›.,;:!?…*_/\\|';

/** As the value was meant: without what stands round it, and in small letters, as all of ours are. */
function cleaned(text: string): string {
  const meant = text.replaceAll(unseen, '').replaceAll(/[\u2010-\u2015\u2212]/gu, '-');
  // By steps: an expression for the end of a long text is slow where nothing is found there.
  let [start, end] = [0, meant.length];
  while (start < end && around.includes(meant.charAt(start))) start++;
  while (end > start && around.includes(meant.charAt(end - 1))) end--;
  return meant.slice(start, end).toLowerCase();
}

/** Undoes percent encoding however often it was done, since no value of ours holds a percent sign. What is no letter stays as it is. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  let now = text;
  for (let times = 0; times < deepest; times++) {
    const next = now.replaceAll(/(?:%[0-9a-f]{2})+/gi, decodedRun);
    if (next === now) break;
    now = next;
  }
  return now;
}

/** Times that programs were seen to encode an address over, and some more. */
const deepest = 6;

function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/** The parameters that are ours, in order, whatever mail, chat and word processors made of the link: encoded twice, or glued together by what should part them. */
function givenIn(query: string): readonly Given[] {
  return query.replaceAll(/&(?:amp;)+/gi, '&').split(/[?&#]/).flatMap((piece) => {
    const whole = /^[^=]*%(?:25)*3d/i.test(piece) ? decoded(piece) : piece;
    // Of somebody else's parameter nothing is ours, whatever address it holds.
    if (parameterIn(whole) === null) return [];
    return decoded(whole.replaceAll('+', ' ')).replaceAll(/&(?:amp;)+/gi, '&').split(/[?&#]/).flatMap(givenOf);
  });
}

function givenOf(pair: string): readonly Given[] {
  const name = parameterIn(pair);
  if (name === null) return [];
  const found = pair.includes('=') ? pair.slice(pair.indexOf('=') + 1) : '';
  return [{ name, found, meant: cleaned(found) }];
}

function parameterIn(pair: string): Parameter | null {
  const name = decoded(pair.split('=')[0] ?? '').replaceAll(unseen, '').replace(/^(?:[?&]|amp;)+/i, '').toLowerCase();
  return parameters.find((parameter) => parameter === name) ?? null;
}

/** Reads one parameter at a time and gathers what could not be followed. */
class AddressReader {
  readonly notices: Notice[] = [];
  readonly #values = new Map<string, Given>();
  readonly #dataset: Dataset;

  constructor(query: string, dataset: Dataset) {
    this.#dataset = dataset;
    const repeated = new Set<string>();
    for (const given of givenIn(query)) {
      const first = this.#values.get(given.name);
      if (first === undefined) this.#values.set(given.name, given);
      // What says the same twice leaves nothing out.
      else if (first.meant !== given.meant && !repeated.has(given.name)) {
        repeated.add(given.name);
        this.notices.push(noticeOf(given.name, given.found, 'repeated'));
      }
    }
  }

  #meant(name: Parameter): string | undefined {
    return this.#values.get(name)?.meant;
  }

  /** Does nothing where the address lacks the parameter. */
  note(name: Parameter, kind: NoticeKind): void {
    const given = this.#values.get(name);
    if (given !== undefined) this.notices.push(noticeOf(name, given.found, kind));
  }

  day(name: 'to' | 'from' | 'known', axis: Span): Day | null {
    const text = this.#meant(name);
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
    const id = this.#meant('event') ?? null;
    return isEntryId(this.#dataset, id) ? id : null;
  }

  /** By any id of an event or a claim that was ever published. Asks only for the documents' events: an entry's id is unknown to it. */
  event(): Event | null {
    const standing = standingOf(this.#dataset, this.#meant('event') ?? '');
    if (standing === null) this.note('event', 'unknown-event');
    // Whole, not shortened: the reason is looked up by it.
    else if (standing.letGo !== null) this.notices.push({ parameter: 'event', found: standing.letGo, kind: 'let-go' });
    return standing?.event ?? null;
  }

  kinds(): readonly Kind[] | null {
    const text = this.#meant('kinds');
    if (text === undefined) return null;
    if (text === '') return [];
    const named = new Set(text.split(','));
    const shown = kinds.filter((kind) => named.has(kind));
    if (shown.length === 0) this.note('kinds', 'unreadable');
    else if (shown.length < named.size) this.note('kinds', 'partly-unreadable');
    return shown.length === 0 ? null : shown;
  }

  camera(): Camera | null {
    const text = this.#meant('map');
    const camera = text === undefined ? null : parseCamera(text);
    if (camera === null) this.note('map', 'unreadable');
    return camera;
  }

  layout(): Layout | null {
    return this.#oneOf('view', { map: 'map', table: 'table' });
  }

  language(): Language | null {
    // A country says nothing that the page does not do: es-CO is Spanish.
    return this.#oneOf('lang', Object.fromEntries(languages.map((language) => [language, language])), (text) => text.split(/[-_]/)[0] ?? '');
  }

  embed(): EmbedPart | null {
    return this.#oneOf('embed', { 0: null, 1: 'map', map: 'map', instrument: 'instrument', card: 'card' });
  }

  theme(): FrameTheme | null {
    return this.#oneOf('theme', Object.fromEntries(frameThemes.map((theme) => [theme, theme])));
  }

  record(): boolean | null {
    return this.#oneOf('record', { 0: false, 1: true });
  }

  trueScale(): boolean | null {
    return this.#oneOf('scale', { true: true });
  }

  /** The value that the parameter's text names; null, with a notice, where it names none. */
  #oneOf<T>(name: Parameter, values: Readonly<Record<string, T>>, readAs = (meant: string) => meant): T | null {
    const meant = this.#meant(name);
    const text = meant === undefined ? undefined : readAs(meant);
    if (text !== undefined && Object.hasOwn(values, text)) return values[text] ?? null;
    this.note(name, 'unreadable');
    return null;
  }
}

export interface Address {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/**
 * Reads a query string, with or without its `?`. Never throws: what can be understood is, however dirty the link has become;
 * what cannot gives way to the default, with a notice. Parameters that are not ours (tracking marks) are passed over in silence.
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
    ...frameOf(reader),
    trueScale: reader.trueScale() ?? initial.trueScale,
  };
  const named = entryId === null ? withSelected(asked, dataset, reader.event()) : withEntryNamed(asked, entryId);
  const isCardOfNone = named.embed === 'card' && named.selected === null;
  if (isCardOfNone) reader.note('embed', 'card-of-none');
  const view: View = isCardOfNone ? { ...named, embed: 'map' } : named;
  if (view.head > asked.head) reader.note(known === null ? 'to' : 'known', 'moved-on');
  const from = reader.day('from', axis);
  const fits = from === null || from <= view.head;
  if (!fits) reader.note('from', 'after-head');
  return { view: fits ? { ...view, from } : view, notices: reader.notices };
}

/** The reader's own choice of colours is theirs: an address has a say in a frame alone. */
function frameOf(reader: AddressReader): Pick<View, 'embed' | 'theme'> {
  const [embed, theme] = [reader.embed(), reader.theme()];
  return { embed, theme: embed === null ? null : theme };
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
  if (view.embed !== null) {
    add('embed', view.embed === 'map' ? '1' : view.embed);
    if (view.theme !== null) add('theme', view.theme);
  }
  if (view.record) add('record', '1');
  if (view.trueScale) add('scale', 'true');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The folder with the list of events in a language, without JavaScript, seen from the page's own: empty or with a slash at its end. English stands in the page itself. */
export function listPath(language: Language): string {
  return language === 'en' ? '' : `${language}/`;
}

/** The changes of the data as a feed, likewise. */
export function feedPath(language: Language): string {
  return `${listPath(language)}feed.xml`;
}

/** The folder with an event's page without JavaScript, likewise. */
export function eventPath(language: Language, id: string): string {
  return `${listPath(language)}event/${id}/`;
}

/** The folder of an article's page without JavaScript, relative to the whole page. */
export function sourcePath(language: Language, article: string): string {
  return `${listPath(language)}source/${article}/`;
}
