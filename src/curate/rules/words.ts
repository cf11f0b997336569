import type { Basis } from '../../dataset/types.ts';
import type { Fault } from '../fault.ts';
import type { KindedEvent, Library } from '../library.ts';
import type { WordsRecord } from '../schema.ts';
import { wordsFile, type Language } from '../sources.ts';
import { articleVoice } from './references.ts';
import type { Rule } from './rule.ts';

const sections = ['events', 'articles', 'places', 'speakers', 'values', 'turns', 'changes', 'withdrawn'] as const;
type Section = (typeof sections)[number];

const datesWithReason: ReadonlySet<Basis> = new Set(['derived', 'inferred', 'record']);

/** Every language words every id and nothing else; English says why each date and place is what it is. */
export const words: Rule = (library) => [...library.words].flatMap(([language, entries]) => {
  const ids = idsOf(library);
  return [
    wrongLanguage(language, entries),
    sections.flatMap((section) => missing(language, section, entries, ids[section], library.mentioned)),
    language === 'en' ? library.events.flatMap((event) => missingReasons(event, entries)) : [],
    sections.flatMap((section) => strays(language, section, entries, ids[section], library.mentioned)),
  ].flat();
});

function idsOf(library: Library): Record<Section, ReadonlySet<string>> {
  return {
    events: new Set(library.events.map(({ id }) => id)),
    articles: new Set(library.articles.map(({ id }) => id)),
    places: new Set(library.places.map(({ id }) => id)),
    speakers: new Set(library.speakers.map(({ id }) => id)),
    values: new Set(library.events.flatMap(({ claims }) => claims.flatMap(({ value }) => value ?? []))),
    turns: new Set(library.turns.map(({ id }) => id)),
    changes: new Set(library.changes.flatMap(({ changes }) => changes)),
    withdrawn: new Set(library.withdrawn.map(({ id }) => id)),
  };
}

function wrongLanguage(language: Language, entries: WordsRecord): readonly Fault[] {
  if (entries.language === language) return [];
  return [fault(language, 'language', `“${entries.language}”`, `write “${language}”, as the file's name says`)];
}

function missing(
  language: Language, section: Section, entries: WordsRecord, ids: ReadonlySet<string>, mentioned: ReadonlySet<string>,
): readonly Fault[] {
  return [...ids]
    .filter((id) => !Object.hasOwn(entries[section], id) && !mentioned.has(id))
    .map((id) => fault(language, `${section}.${id}`, 'no words for this id', 'add them'));
}

function missingReasons(event: KindedEvent, entries: WordsRecord): readonly Fault[] {
  const own = Object.hasOwn(entries.events, event.id) ? entries.events[event.id] : undefined;
  if (own === undefined) return [];
  const record = `events.${event.id}`;
  const needsDate = datesWithReason.has(event.date.basis) && own.date === undefined;
  const needsPlace = event.place?.basis === 'inferred' && own.place === undefined;
  return [
    ...(needsDate ? [fault('en', record, `a date that is ${event.date.basis}, with no reason`, 'say in “date” why it is this date')] : []),
    ...(needsPlace ? [fault('en', record, 'a place that is inferred, with no reason', 'say in “place” why it is this place')] : []),
  ];
}

function strays(
  language: Language, section: Section, entries: WordsRecord, ids: ReadonlySet<string>, mentioned: ReadonlySet<string>,
): readonly Fault[] {
  return Object.keys(entries[section])
    .filter((id) => !ids.has(id) && !mentioned.has(id) && !(section === 'speakers' && id === articleVoice))
    .map((id) => fault(language, `${section}.${id}`, 'words for an id that does not exist', 'remove them, or correct the id'));
}

function fault(language: Language, record: string, found: string, remedy: string): Fault {
  return { file: wordsFile(language), record, rule: 'words', found, remedy };
}
