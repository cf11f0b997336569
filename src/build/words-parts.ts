import { promised } from '../curate/promised.ts';
import type { WordsRecord, WordsSection } from '../curate/schema.ts';

/**
 * When words are fetched. `first`: before anything is drawn. `map`: beside the map. `rest`: with the claims, for what a
 * reader opens. `record`: beside the public record.
 */
export const wordsParts = ['first', 'map', 'rest', 'record'] as const;
export type WordsPart = (typeof wordsParts)[number];

/** A section is of one part; or its entries have several texts, and each of these may be of another. */
type Rule = WordsPart | Readonly<Record<string, WordsPart>>;

const ofSections: { readonly [Section in Exclude<WordsSection, 'interface'>]: Rule } = {
  // The titles are a list of their own.
  events: { date: 'rest', place: 'rest', note: 'rest' },
  articles: { short: 'first', title: 'rest', dateline: 'rest', publisher: 'rest' },
  places: 'first',
  speakers: 'rest',
  values: 'rest',
  turns: { title: 'first', text: 'rest' },
  changes: 'rest',
  withdrawn: 'rest',
  record: 'record',
  recordNames: 'record',
};

/** Of sentences: by the key or what it begins with, up to a point; the longest that fits decides. All others are of the first part. */
const ofSentences: Readonly<Record<string, WordsPart>> = {
  map: 'map',
  record: 'record',
  ...all('rest', ['changes', 'measure', 'notice', 'precision', 'share', 'table', 'language.quotations']),
  ...all('first', ['share.open', 'share.embed.full', 'table.open', 'table.leave']),
  // The card, what stands beside it, the tour, and the notes under the list.
  ...all('rest', [
    'article', 'back', 'back-found', 'basis', 'card', 'coverage', 'credits', 'data', 'disputes', 'document', 'error', 'hidden', 'id', 'inferred',
    'killed', 'kind', 'next', 'no-original', 'notes', 'of-other', 'offsets', 'one-side', 'original', 'position', 'previous', 'quoted-above',
    'report', 'said-in', 'scope', 'sources', 'steps', 'tour', 'type', 'waters', 'when', 'where',
  ].map((name) => `panel.${name}`)),
  ...all('first', ['panel.basis.inferred', 'panel.tour.start', 'panel.tour.length']),
};

export function partOfSentence(key: string): WordsPart {
  const found = ofSentences[key];
  if (found !== undefined) return found;
  const end = key.lastIndexOf('.');
  return end < 0 ? 'first' : partOfSentence(key.slice(0, end));
}

/**
 * What one part has of each section; a section of which it has nothing is left out. The events' titles are a list in the
 * order of `events`: their ids are long, and the dataset has them.
 */
export function wordsOf(part: WordsPart, words: WordsRecord, events: readonly { readonly id: string }[]): Readonly<Record<string, object>> {
  const { interface: sentences } = words;
  const sections: Readonly<Record<string, unknown>> = words;
  const titles = part === 'first' ? events.map(({ id }) => promised(words.events[id]).title) : [];
  const own = Object.entries(ofSections).map(([name, rule]) => [name, entriesOf(part, rule, Object(sections[name]))] as const);
  const all = [['interface', kept(sentences, (key) => partOfSentence(key) === part)] as const, ['titles', titles] as const, ...own];
  return Object.fromEntries(all.filter(([, entries]) => Object.keys(entries).length > 0));
}

function entriesOf(part: WordsPart, rule: Rule, entries: Readonly<Record<string, unknown>>): object {
  if (typeof rule === 'string') return rule === part ? entries : {};
  const texts = Object.entries(entries).map(([id, entry]) => [id, kept(Object(entry), (field) => rule[field] === part)] as const);
  return Object.fromEntries(texts.filter(([, entry]) => Object.keys(entry).length > 0));
}

function kept<T>(entries: Readonly<Record<string, T>>, belongs: (name: string) => boolean): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => belongs(name)));
}

function all(part: WordsPart, keys: readonly string[]): Readonly<Record<string, WordsPart>> {
  return Object.fromEntries(keys.map((key) => [key, part]));
}
