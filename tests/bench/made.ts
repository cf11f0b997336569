import { eventsFile, fileNames, wordsFile, type Language, type SourceDocument, type Sources } from '../../src/curate/sources.ts';
import { kinds } from '../../src/dataset/types.ts';
import { makeArticles, opening, type MadeArticle } from './made-articles.ts';
import { makeEvents, type MadeEvent } from './made-events.ts';
import { readReal, type Real } from './made-real.ts';
import { makeTolls } from './made-tolls.ts';
import { makeStages } from './made-stages.ts';
import { makeWords } from './made-words.ts';
import { createSeeded } from './seeded.ts';

export interface Wish {
  /** At least as many as there are places, each of which needs an event. */
  readonly events: number;
  readonly seed: number;
}

const realEvents = 100;
const realDays = 138;

/**
 * Documents and records of so many made events, over the project's own gazetteer and sentences. A grown corpus covers a
 * longer time and is denser too, so the axis grows with the square root of its size.
 */
export function madeSources(project: Sources, { events: count, seed }: Wish): Sources {
  const seeded = createSeeded(seed);
  const real = readReal(project);
  const days = Math.round(realDays * Math.sqrt(Math.max(1, count / realEvents)));
  const axis = { earliest: real.axisStart, latest: real.axisStart + days - 1 };
  const articles = makeArticles(count, axis, seeded);
  const events = makeEvents(count, axis, articles, real, seeded);
  const tolls = makeTolls(articles, seeded);
  const stages = makeStages(events, axis);
  const own = new Map<string, unknown>([
    [fileNames.articles, articles.map(({ record }) => record)],
    [fileNames.tolls, tolls],
    [fileNames.stages, stages.map(({ record }) => record)],
    [fileNames.speakers, [{ id: 'article' }, ...real.voices.map((id) => ({ id }))]],
    [fileNames.paragraphs, articles.map(({ record }) => unread(record.document, opening(record.id)))],
    [fileNames.exclusive, exclusive(real, events)],
    [fileNames.moved, []],
    // Nobody has said which made event is which entry of the public record.
    ['data/record/links.json', []],
    ...kinds.map((kind) => [eventsFile(kind), events.filter((event) => event.kind === kind).map(recordOf)] as const),
    ...languages.map((language) => [wordsFile(language), makeWords(language, real, articles, events, stages)] as const),
  ]);
  return { documents: documentsOf(articles), records: project.records.map(({ file, value }) => ({ file, value: own.has(file) ? own.get(file) : value })) };
}

const languages: readonly Language[] = ['en', 'es'];

function recordOf({ kind: _kind, name: _name, ...record }: MadeEvent) {
  return record;
}

function unread(document: string, opens: string) {
  return { document, opens, status: 'nothing shown', reason: 'made' };
}

/** Of the values that cannot both hold, those groups whose members have all been drawn. */
function exclusive({ exclusive: groups }: Real, events: readonly MadeEvent[]) {
  const used = new Set(events.flatMap(({ claims }) => claims.map(({ measure, value }) => `${measure} ${value}`)));
  return groups.filter(({ measure, values }) => values.every((value) => used.has(`${measure} ${value}`)));
}

function documentsOf(articles: readonly MadeArticle[]): readonly SourceDocument[] {
  const texts = new Map<string, string[]>();
  for (const { record, paragraphs } of articles) texts.set(record.document, [...(texts.get(record.document) ?? []), ...paragraphs]);
  return [...texts].map(([name, paragraphs]) => ({ name, text: `${paragraphs.join('\n\n')}\n` }));
}
