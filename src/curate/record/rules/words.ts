import type { Fault, RuleName } from '../../fault.ts';
import type { Rule } from '../../rules/rule.ts';
import type { WordsRecord } from '../../schema.ts';
import { wordsFile, type Language } from '../../sources.ts';
import { entriesOf, type RecordLibrary } from '../library.ts';
import type { FactRecord, StrikeRecord } from '../schema.ts';

/** Every language words every entry and every name of the public record, nothing else, and gives the same reasons as English. */
export const recordWords: Rule = ({ record, words, mentioned }) => {
  const entries = entriesOf(record).map(({ entry }) => entry);
  const names = namesIn(record);
  const english = words.get('en');
  return [...words].flatMap(([language, own]) => [
    entries.flatMap((entry) => badEntry(language, entry, own)),
    language === 'en' || english === undefined ? [] : reasonsThatDiffer(language, own, english),
    unworded(language, 'recordNames', names, own),
    strays(language, 'record', new Set(entries.map(({ id }) => id)), own),
    strays(language, 'recordNames', names, own),
  ].flat()).filter((found) => !mentioned.has(found.record.slice(found.record.indexOf('.') + 1)));
};

/** Who announced or alleged, and what was alleged. */
function namesIn({ strikes }: RecordLibrary): ReadonlySet<string> {
  return new Set(strikes.flatMap(({ announcedBy, affiliations }) => [...announcedBy, ...affiliations.flatMap(({ value, by }) => [value, by])]));
}

function badEntry(language: Language, entry: StrikeRecord | FactRecord, words: WordsRecord): readonly Fault[] {
  const record = `record.${entry.id}`;
  const own = Object.hasOwn(words.record, entry.id) ? words.record[entry.id] : undefined;
  if (own === undefined) return [fault(language, record, 'words', 'no words for this id', 'add them')];
  const at = (found: string, remedy: string) => [fault(language, record, 'words', found, remedy)];
  if (!('killed' in entry)) return own.title === undefined ? at('a fact without a title', 'say in “title” what happened') : [];
  const isRange = entry.killed.min !== entry.killed.max;
  return [
    ...(own.location === undefined ? at('a strike without a location', 'say in “location” where it is reported to have been, or that nobody says') : []),
    ...(own.title === undefined ? [] : at('a strike with a title', 'remove it: its title is made of its figures')),
    ...(isRange && own.killed === undefined ? at('killed as a range, with no reason', 'say in “killed” why it is a range') : []),
  ];
}

function reasonsThatDiffer(language: Language, { record: own }: WordsRecord, { record: english }: WordsRecord): readonly Fault[] {
  const fields = ['location', 'date', 'killed', 'survivors', 'differ'] as const;
  return Object.entries(own).flatMap(([id, words]) => {
    const model = Object.hasOwn(english, id) ? english[id] : undefined;
    return fields
      .filter((field) => model !== undefined && (model[field] === undefined) !== (words[field] === undefined))
      .map((field) => fault(language, `record.${id}`, 'languages', `“${field}” in one of the languages only`, 'say it in both, or in neither'));
  });
}

function unworded(language: Language, section: 'recordNames', ids: ReadonlySet<string>, words: WordsRecord): readonly Fault[] {
  return [...ids]
    .filter((id) => !Object.hasOwn(words[section], id))
    .map((id) => fault(language, `${section}.${id}`, 'words', 'no words for this id', 'add them'));
}

function strays(language: Language, section: 'record' | 'recordNames', ids: ReadonlySet<string>, words: WordsRecord): readonly Fault[] {
  return Object.keys(words[section])
    .filter((id) => !ids.has(id))
    .map((id) => fault(language, `${section}.${id}`, 'words', 'words for an id that does not exist', 'remove them, or correct the id'));
}

function fault(language: Language, record: string, rule: RuleName, found: string, remedy: string): Fault {
  return { file: wordsFile(language), record, rule, found, remedy };
}
