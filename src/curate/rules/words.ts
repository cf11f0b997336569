import type { Basis } from '../../dataset/types.ts';
import { fault, type Fault, type RuleName } from '../fault.ts';
import { entriesOf, type Library } from '../library.ts';
import type { Rule } from '../reading.ts';
import type { WordsRecord, WordsSection } from '../schema.ts';
import { wordsFile, type Language } from '../sources.ts';
import { articleVoice } from './ids.ts';

/** Every language words every id and nothing else; English says why each date and place of the documents is what it is. */
export const words: Rule = function* words(library) {
  const ids = idsOf(library);
  for (const [language, own] of library.words) {
    const at = (record: string, found: string, remedy: string) => fault(wordsFile(language), record, 'words', found, remedy);
    if (own.language !== language) yield at('language', `“${own.language}”`, `write “${language}”, as the file's name says`);
    for (const section of worded) {
      const known = ids[section];
      const told = new Set(Object.keys(own[section]));
      for (const id of known) if (!told.has(id) && !library.mentioned.has(id)) yield at(`${section}.${id}`, 'no words for this id', 'add them');
      for (const id of told) {
        if (known.has(id) || library.mentioned.has(id) || (section === 'speakers' && id === articleVoice)) continue;
        yield at(`${section}.${id}`, 'words for an id that does not exist', 'remove them, or correct the id');
      }
    }
    if (language === 'en') yield* missingReasons(own, library, at);
    yield* badTranslations(language, own, library, at);
    for (const id of Object.keys(own.tolls)) {
      if (!library.mentioned.has(id) && !library.tolls.some((toll) => toll.id === id)) yield at(`tolls.${id}`, 'words for a toll that does not exist', 'remove them, or correct the id');
    }
    yield* badEntries(own, library, at);
  }
};

type At = (record: string, found: string, remedy: string) => Fault;

const worded = ['events', 'articles', 'places', 'speakers', 'values', 'stages', 'changes', 'moved', 'reasons', 'record', 'recordNames'] as const satisfies readonly WordsSection[];

function idsOf({ events, articles, places, speakers, stages, changes, moved, paragraphs, record }: Library): Record<(typeof worded)[number], ReadonlySet<string>> {
  return {
    events: idSet(events),
    articles: idSet(articles),
    places: idSet(places),
    speakers: idSet(speakers),
    values: new Set(events.flatMap(({ claims }) => claims.flatMap(({ value }) => value ?? []))),
    stages: idSet(stages),
    changes: new Set(changes.flatMap(({ changes: ids }) => ids)),
    moved: reasonedIds(moved),
    reasons: new Set(paragraphs.map(({ reason }) => reason)),
    record: idSet(entriesOf(record).map(({ entry }) => entry)),
    // Who announced, confirmed or alleged, and what was alleged.
    recordNames: new Set(record.strikes.flatMap(({ announcedBy, confirmedBy = [], affiliations, vessel = [] }) => (
      [...announcedBy, ...confirmedBy, ...[...affiliations, ...vessel].flatMap(({ value, by }) => [value, by])]))),
  };
}

function idSet(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

/** An event says why it is gone, and a claim that was let go where its event was not: the others share their event's reason. */
function reasonedIds(moved: Library['moved']): ReadonlySet<string> {
  const gone = new Set(moved.filter(({ now }) => now === null).map(({ id }) => id));
  return new Set(moved.flatMap(({ id, now }) => {
    const event = id.split('.')[0] ?? '';
    return event === id || (now === null && !gone.has(event)) ? [id] : [];
  }));
}

const datesWithReason: ReadonlySet<Basis> = new Set(['derived', 'inferred', 'record']);

function* missingReasons(own: WordsRecord, { events }: Library, at: At): Generator<Fault> {
  for (const { id, date, place } of events) {
    const told = Object.hasOwn(own.events, id) ? own.events[id] : undefined;
    if (told === undefined) continue;
    if (datesWithReason.has(date.basis) && told.date === undefined) {
      yield at(`events.${id}`, `a date that is ${date.basis}, with no reason`, 'say in “date” why it is this date');
    }
    if (place?.basis === 'inferred' && told.place === undefined) {
      yield at(`events.${id}`, 'a place that is inferred, with no reason', 'say in “place” why it is this place');
    }
  }
}

/** The passage that is shown first for each event and article is translated into every language but the documents' own. */
function* badTranslations(language: Language, { passages }: WordsRecord, { events, articles: all, mentioned }: Library, at: At): Generator<Fault> {
  const known = language === 'en' ? new Set() : idSet(all);
  const shown = new Map(events.map(({ id, claims }) => [id, new Set(claims.map(({ article }) => article).filter((article) => known.has(article)))]));
  for (const [event, articles] of shown) {
    const told = Object.hasOwn(passages, event) ? passages[event] : undefined;
    for (const article of articles) {
      if (told !== undefined && Object.hasOwn(told, article)) continue;
      if (!mentioned.has(event)) yield at(`passages.${event}`, `no translation of what is shown first of ${article}`, 'translate that passage, under the article’s id');
    }
  }
  for (const [event, told] of Object.entries(passages)) {
    if (mentioned.has(event)) continue;
    if (!shown.has(event)) yield at(`passages.${event}`, 'translations for an event that does not exist', 'remove them, or correct the id');
    else for (const article of Object.keys(told)) {
      if (!shown.get(event)?.has(article)) yield at(`passages.${event}`, `a translation of ${article}, of which nothing is shown`, 'remove it, or correct the article’s id');
    }
  }
}

/** A fact of the public record has a title, a strike says where it was and why its figure is a range. */
function* badEntries(own: WordsRecord, { record }: Library, at: At): Generator<Fault> {
  for (const { entry } of entriesOf(record)) {
    const told = Object.hasOwn(own.record, entry.id) ? own.record[entry.id] : undefined;
    if (told === undefined) continue;
    const name = `record.${entry.id}`;
    if (!('killed' in entry)) {
      if (told.title === undefined) yield at(name, 'a fact without a title', 'say in “title” what happened');
      continue;
    }
    if (told.location === undefined) yield at(name, 'a strike without a location', 'say in “location” where it is reported to have been, or that nobody says');
    if (told.title !== undefined) yield at(name, 'a strike with a title', 'remove it: its title is made of its figures');
    if (entry.killed.min !== entry.killed.max && told.killed === undefined) {
      yield at(name, 'killed as a range, with no reason', 'say in “killed” why it is a range');
    }
  }
}

/** English is the measure: another language has the same keys, the same placeholders in each, and the same reasons. */
export const languages: Rule = function* languages({ words: all, mentioned }) {
  const english = all.get('en');
  if (english === undefined) return;
  for (const key of formsMissing(english.interface)) {
    if (!mentioned.has(key)) yield fault(wordsFile('en'), `interface.${key}`, 'languages', 'a plural without this form', 'add it');
  }
  for (const [language, own] of all) {
    if (language === 'en') continue;
    const at = (record: string, found: string, remedy: string, rule: RuleName = 'languages') => fault(wordsFile(language), record, rule, found, remedy);
    for (const key of Object.keys(english.interface)) {
      // A plural form that English has and the other language does not.
      const isExtra = isFormOf('en', key) && !isFormOf(language, key);
      if (Object.hasOwn(own.interface, key) || isExtra || mentioned.has(key)) continue;
      yield at(`interface.${key}`, 'no words for this key', 'translate it from the English file');
    }
    for (const [key, sentence] of Object.entries(own.interface)) {
      const model = modelOf(key, language, english.interface);
      const [found, wanted] = [placeholdersOf(sentence), placeholdersOf(model ?? sentence)];
      if (model === undefined && !mentioned.has(key)) yield at(`interface.${key}`, 'a key that the English file lacks', 'remove it, or correct it');
      if (found !== wanted) yield at(`interface.${key}`, `the placeholders ${found || 'none'}`, `use the same as English: ${wanted || 'none'}`);
    }
    for (const id of new Set([...Object.keys(english.tolls), ...Object.keys(own.tolls)])) {
      const isBoth = Object.hasOwn(english.tolls, id) && Object.hasOwn(own.tolls, id);
      if (!isBoth && !mentioned.has(id)) yield at(`tolls.${id}`, 'what it counts is said in one of the languages only', 'say it in both, or in neither');
    }
    for (const [record, field] of reasonsThatDiffer(own, english)) {
      yield at(record, `“${field}” in one of the languages only`, 'say it in both, or in neither');
    }
  }
};

/** A reason that English gives and another language does not would leave a reader without it. */
function reasonsThatDiffer(own: WordsRecord, english: WordsRecord): readonly (readonly [record: string, field: string])[] {
  const sections = [['events', ['date', 'place', 'note']], ['record', ['location', 'date', 'killed', 'survivors', 'differ']]] as const;
  return sections.flatMap(([section, fields]) => Object.entries<Readonly<Record<string, string | undefined>>>(own[section]).flatMap(([id, told]) => {
    const model: Readonly<Record<string, string | undefined>> | undefined = Object.hasOwn(english[section], id) ? english[section][id] : undefined;
    return fields
      .filter((field) => model !== undefined && (model[field] === undefined) !== (told[field] === undefined))
      .map((field) => [`${section}.${id}`, field] as const);
  }));
}

// Asked of every sentence, and slow to make.
const forms: Readonly<Record<Language, readonly string[]>> = { en: pluralForms('en'), es: pluralForms('es') };

function pluralForms(language: Language): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

type Sentences = WordsRecord['interface'];

/** The English sentence of the key, or the general form where English lacks the plural form. */
function modelOf(key: string, language: Language, english: Sentences): string | undefined {
  if (Object.hasOwn(english, key)) return english[key];
  const general = `${baseOf(key)}.other`;
  return isFormOf(language, key) && Object.hasOwn(english, general) ? english[general] : undefined;
}

/** A language may have other forms as well; the general one stands in for those that its file lacks. */
function formsMissing(english: Sentences): readonly string[] {
  const bases = new Set(Object.keys(english).filter((key) => isFormOf('en', key)).map(baseOf));
  return [...bases].flatMap((base) => forms.en.map((form) => `${base}.${form}`)).filter((key) => !Object.hasOwn(english, key));
}

function placeholdersOf(sentence: string): string {
  if (!sentence.includes('{')) return '';
  return [...new Set(sentence.match(/\{\w+\}/g))].toSorted().join(' ');
}

function baseOf(key: string): string {
  return key.slice(0, key.lastIndexOf('.'));
}

function isFormOf(language: Language, key: string): boolean {
  return forms[language].includes(key.slice(key.lastIndexOf('.') + 1));
}
