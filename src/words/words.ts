import type { Day } from '../dataset/day.ts';
import type { RecordEntry, RecordStrike } from '../dataset/record.ts';
import type { Event, Kind, Measure, Precision, Range, Toll, TollMeasure } from '../dataset/types.ts';
import { calendarOf, dateWordsOf, type DateWords } from './dates.ts';
import {
  entryOf, filled, showMissing,
  type ArticleWords, type InterfaceKey, type Messages, type Missing, type NoticeWord, type PluralKey, type RecordWords,
  type StageWords, type Values,
} from './messages.ts';

/** Everything that the page says, in one language. Ids give words; nothing here knows what is on the screen. */
export interface Words extends DateWords {
  readonly language: Messages['language'];
  readonly say: (key: InterfaceKey, values?: Values) => string;
  /** The form that the language has for the count, with `{count}` filled by the count as a figure. */
  readonly plural: (key: PluralKey, count: number, values?: Values) => string;
  /** "17 Oct 2025" */
  readonly shortDay: (day: Day) => string;
  /** "Oct" */
  readonly month: (day: Day) => string;
  readonly number: (value: number) => string;
  /** "9 of 67 events" */
  readonly count: (count: { readonly shown: number; readonly total: number }) => string;
  /** "3", "at least 75", "29 to 32", or "not reported" where both ends are null. */
  readonly range: (range: Range) => string;
  readonly title: (event: Pick<Event, 'id'>) => string;
  /** Why the date is what it is; null where that needs no sentence. */
  readonly dateReason: (event: Pick<Event, 'id'>) => string | null;
  readonly placeReason: (event: Pick<Event, 'id'>) => string | null;
  /** What a reader must know to read the event's claims rightly; null where nothing. */
  readonly note: (event: Pick<Event, 'id'>) => string | null;
  readonly place: (id: string) => string;
  /** For where there is little room; the whole name where it has no shorter one. */
  readonly shortPlace: (id: string) => string;
  /** What an event is called on the map, where there is little room; its title where it has no shorter name. */
  readonly shortTitle: (event: Pick<Event, 'id'>) => string;
  /** As within a sentence: "the White House", "critics". */
  readonly speaker: (id: string) => string;
  readonly value: (id: string) => string;
  readonly article: (id: string) => ArticleWords;
  readonly stage: (id: string) => StageWords;
  readonly change: (id: string) => string;
  /** Why the event or claim stands no longer under its id; null where nobody says more. */
  readonly moved: (id: string) => string | null;
  /** What the toll counts; null where that needs no sentence. */
  readonly toll: (toll: Pick<Toll, 'id'>) => string | null;
  /** Why nothing of a paragraph is shown. */
  readonly reason: (id: string) => string;
  /** Our translation of the passage that stands first for the article in the event; null in English. */
  readonly passage: (event: Pick<Event, 'id'>, article: string) => string | null;
  /** Our own words for an entry of the public record: none where there is nothing to say, or they are not loaded yet. */
  readonly record: (id: string) => RecordWords;
  /** Who announced or alleged, or what was alleged, in the public record. */
  readonly recordName: (id: string) => string;
  /** A fact's own title; a strike's is made of its sea and its figures: "Strike in the Caribbean Sea: 11 killed". */
  readonly recordTitle: (entry: RecordEntry) => string;
  readonly kind: (kind: Kind) => string;
  readonly measure: (measure: Measure | TollMeasure) => string;
  readonly precision: (precision: Precision | 'unlocated') => string;
  /** What of the address could not be followed, in a sentence. */
  readonly notice: (notice: { readonly parameter: string; readonly found: string; readonly kind: NoticeWord }) => string;
}

/** Whose months and whose figures. Latin America's Spanish shortens dates best, and Colombia's has a point between thousands. */
const locales = { en: { dates: 'en-GB', figures: 'en-GB' }, es: { dates: 'es-419', figures: 'es-CO' } } as const;

export function createWords(messages: Messages, missing: Missing = showMissing): Words {
  const locale = locales[messages.language];
  const calendar = calendarOf(locale.dates);
  const pluralRules = new Intl.PluralRules(locale.figures);
  const numberFormat = new Intl.NumberFormat(locale.figures);
  const number = (value: number) => numberFormat.format(value);

  const say = (key: InterfaceKey, values: Values = {}) => {
    const template = entryOf(messages.interface, key);
    return template === undefined ? missing(`interface ${key}`) : filled(template, values, key, missing);
  };

  const plural = (key: PluralKey, count: number, values: Values = {}) => {
    const form = `${key}.${pluralRules.select(count)}`;
    const template = entryOf(messages.interface, form) ?? entryOf(messages.interface, `${key}.other`);
    return template === undefined ? missing(`interface ${form}`) : filled(template, { count: number(count), ...values }, form, missing);
  };

  const range = ({ min, max }: Range) => {
    if (min !== null && min === max) return number(min);
    if (min !== null && max !== null) return say('range.between', { min: number(min), max: number(max) });
    if (min !== null) return say('range.at-least', { min: number(min) });
    return max === null ? say('range.none') : say('range.at-most', { max: number(max) });
  };

  const named = (section: 'places' | 'speakers' | 'values' | 'changes' | 'reasons' | 'recordNames') => (id: string) =>
    entryOf(messages[section], id) ?? missing(`${section} ${id}`);

  const place = named('places');
  const record = (id: string) => entryOf(messages.record, id) ?? {};
  // By where it was and how many it killed: all of them were told so, few were named.
  const strikeTitle = ({ theatre, killed }: RecordStrike) => {
    const most = killed.max ?? killed.min ?? 0;
    const figures = { killed: range(killed) };
    return theatre === null
      ? plural('record.strike.title-undisclosed', most, figures)
      : plural('record.strike.title', most, { ...figures, place: place(theatre) });
  };

  const title = ({ id }: Pick<Event, 'id'>) => entryOf(messages.events, id)?.title ?? missing(`events ${id}`);

  return {
    ...dateWordsOf(calendar, say),
    language: messages.language,
    say,
    plural,
    shortDay: calendar.shortDate,
    month: calendar.shortMonth,
    number,
    count: ({ shown, total }) => plural('count', total, { shown: number(shown) }),
    range,
    title,
    shortTitle: (event) => entryOf(messages.interface, `map.event.${event.id}`) ?? title(event),
    dateReason: ({ id }) => entryOf(messages.events, id)?.date ?? null,
    placeReason: ({ id }) => entryOf(messages.events, id)?.place ?? null,
    note: ({ id }) => entryOf(messages.events, id)?.note ?? null,
    place,
    shortPlace: (id) => entryOf(messages.interface, `map.place.${id}`) ?? place(id),
    speaker: named('speakers'),
    value: named('values'),
    article: (id) => entryOf(messages.articles, id) ?? wordlessArticle(id, missing),
    change: named('changes'),
    moved: (id) => entryOf(messages.moved, id) ?? null,
    toll: ({ id }) => entryOf(messages.tolls, id) ?? null,
    reason: named('reasons'),
    passage: ({ id }, article) => entryOf(entryOf(messages.passages, id) ?? {}, article) ?? null,
    stage: (id) => entryOf(messages.stages, id) ?? wordlessStage(id, missing),
    record,
    recordName: named('recordNames'),
    recordTitle: (entry) => (entry.type === 'strike' ? strikeTitle(entry) : (record(entry.id).title ?? missing(`record ${entry.id}`))),
    kind: (kind) => say(`kind.${kind}`),
    measure: (measure) => say(`measure.${measure}`),
    precision: (precision) => say(`precision.${precision}`),
    notice: ({ parameter, found, kind }) => {
      // The claims of an event that was let go have no sentence of their own: its reason is theirs.
      const reason = kind === 'let-go' ? (entryOf(messages.moved, found) ?? entryOf(messages.moved, found.split('.')[0] ?? '') ?? '') : '';
      return say(`notice.${kind}`, { parameter, found, reason });
    },
  };
}

function wordlessArticle(id: string, missing: Missing): ArticleWords {
  const text = missing(`articles ${id}`);
  return { title: text, short: text, dateline: text, publisher: text };
}

function wordlessStage(id: string, missing: Missing): StageWords {
  const text = missing(`stages ${id}`);
  return { title: text, text };
}
