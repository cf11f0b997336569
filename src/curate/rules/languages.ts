import type { Fault } from '../fault.ts';
import type { WordsRecord } from '../schema.ts';
import { wordsFile, type Language } from '../sources.ts';
import type { Rule } from './rule.ts';

// Asked of every sentence, and slow to make.
const forms: Readonly<Record<Language, readonly string[]>> = { en: pluralForms('en'), es: pluralForms('es') };

type Sentences = WordsRecord['interface'];

/** English is the measure: another language has the same keys, the same placeholders in each, and the same reasons of each event. */
export const languages: Rule = ({ words, mentioned }) => {
  const english = words.get('en');
  if (english === undefined) return [];
  const others = [...words].filter(([language]) => language !== 'en');
  return [
    formsMissing(english.interface),
    ...others.flatMap(([language, entries]) => comparisons.map((compare) => compare(language, entries, english))),
  ].flat().filter(({ record }) => !mentioned.has(record.slice(record.indexOf('.') + 1)));
};

type Comparison = (language: Language, own: WordsRecord, english: WordsRecord) => readonly Fault[];

const comparisons: readonly Comparison[] = [sentencesMissing, sentencesTooMany, placeholdersThatDiffer, reasonsThatDiffer];

function sentencesMissing(language: Language, { interface: own }: WordsRecord, { interface: english }: WordsRecord): readonly Fault[] {
  return Object.keys(english)
    .filter((key) => !Object.hasOwn(own, key) && !isExtraForm(key, language))
    .map((key) => fault(language, `interface.${key}`, 'no words for this key', 'translate it from the English file'));
}

function sentencesTooMany(language: Language, { interface: own }: WordsRecord, { interface: english }: WordsRecord): readonly Fault[] {
  return Object.keys(own)
    .filter((key) => modelOf(key, language, english) === undefined)
    .map((key) => fault(language, `interface.${key}`, 'a key that the English file lacks', 'remove it, or correct it'));
}

function placeholdersThatDiffer(language: Language, { interface: own }: WordsRecord, { interface: english }: WordsRecord): readonly Fault[] {
  return Object.entries(own).flatMap(([key, sentence]) => {
    const [found, wanted] = [placeholdersOf(sentence), placeholdersOf(modelOf(key, language, english) ?? sentence)];
    if (found === wanted) return [];
    return [fault(language, `interface.${key}`, `the placeholders ${found || 'none'}`, `use the same as English: ${wanted || 'none'}`)];
  });
}

/** The English sentence of the key, or the general form where English lacks the plural form. */
function modelOf(key: string, language: Language, english: Sentences): string | undefined {
  if (Object.hasOwn(english, key)) return english[key];
  const general = `${baseOf(key)}.other`;
  return isFormOf(language, key) && Object.hasOwn(english, general) ? english[general] : undefined;
}

/** A language may have other forms as well; the general one stands in for those that its file lacks. */
function formsMissing(english: Sentences): readonly Fault[] {
  const bases = new Set(Object.keys(english).filter((key) => isFormOf('en', key)).map(baseOf));
  return [...bases].flatMap((base) => formsOf('en')
    .filter((form) => !Object.hasOwn(english, `${base}.${form}`))
    .map((form) => fault('en', `interface.${base}.${form}`, 'a plural without this form', 'add it')));
}

/** A reason that English gives and another language does not would leave a reader without it. */
function reasonsThatDiffer(language: Language, own: WordsRecord, english: WordsRecord): readonly Fault[] {
  const fields = ['date', 'place', 'note'] as const;
  return Object.entries(own.events).flatMap(([id, words]) => {
    const model = Object.hasOwn(english.events, id) ? english.events[id] : undefined;
    return fields
      .filter((field) => model !== undefined && (model[field] === undefined) !== (words[field] === undefined))
      .map((field) => fault(language, `events.${id}`, `“${field}” in one of the languages only`, 'say it in both, or in neither'));
  });
}

function placeholdersOf(sentence: string): string {
  if (!sentence.includes('{')) return '';
  return [...new Set(sentence.match(/\{\w+\}/g))].toSorted().join(' ');
}

function formsOf(language: Language): readonly string[] {
  return forms[language];
}

function pluralForms(language: Language): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

function baseOf(key: string): string {
  return key.slice(0, key.lastIndexOf('.'));
}

function isFormOf(language: Language, key: string): boolean {
  return formsOf(language).includes(key.slice(key.lastIndexOf('.') + 1));
}

/** A plural form that English has and the other language does not. */
function isExtraForm(key: string, language: Language): boolean {
  return isFormOf('en', key) && !isFormOf(language, key);
}

function fault(language: Language, record: string, found: string, remedy: string): Fault {
  return { file: wordsFile(language), record, rule: 'languages', found, remedy };
}
