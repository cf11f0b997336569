import type { EventRecord, WordsRecord } from '../../src/curate/schema.ts';
import type { Language } from '../../src/curate/sources.ts';
import type { MadeArticle } from './made-articles.ts';
import type { MadeEvent } from './made-events.ts';
import type { MadeStage } from './made-stages.ts';
import type { Real } from './made-real.ts';

const said = {
  en: {
    headline: (count: number) => `A made corpus of ${count} events`,
    title: { strike: 'A strike on', deployment: 'Ships near', border: 'At the border:', diplomacy: 'A statement on' },
    event: 'Made, so that the page can be measured. No document told of it.',
    unread: 'The number of a made article.',
    voice: (id: string) => `Made speaker ${id.replace(/\D/g, '')}`,
    article: (id: string) => ({ title: `A made report, number ${id}`, short: `Made ${id}`, dateline: 'Made.', publisher: 'Made.' }),
    stage: (name: string) => ({ title: `Stage at ${name}`, text: 'A made stage of a made story.', rung: `A made first at ${name}` }),
    // The documents' own language.
    passage: null,
  },
  es: {
    headline: (count: number) => `Un corpus fabricado de ${count} hechos`,
    title: { strike: 'Un ataque a', deployment: 'Barcos cerca de', border: 'En la frontera:', diplomacy: 'Una declaración sobre' },
    event: 'Fabricado para medir la página. Ningún documento lo contó.',
    unread: 'El número de un artículo fabricado.',
    voice: (id: string) => `Hablante fabricado ${id.replace(/\D/g, '')}`,
    article: (id: string) => ({ title: `Informe fabricado número ${id}`, short: `Fabricado ${id}`, dateline: 'Fabricado.', publisher: 'Fabricado.' }),
    stage: (name: string) => ({ title: `Etapa en ${name}`, text: 'Una etapa fabricada de una historia fabricada.', rung: `Primera vez en ${name}` }),
    passage: (name: string) => `Alguien contó lo de ${name}, que se fabricó para medir la página.`,
  },
} as const;

/** The language's own sentences and places, over made words for all that is made; the headline says that it is. */
export function makeWords(
  language: Language, real: Real, articles: readonly MadeArticle[], events: readonly MadeEvent[], stages: readonly MadeStage[],
): WordsRecord {
  const own = real.words.get(language);
  if (own === undefined) throw new Error(`The records have no words of language “${language}”.`);
  const { headline, title, event: reason, unread, voice, article, stage, passage } = said[language];
  const used = new Set(events.flatMap(({ claims }) => claims.map(({ value }) => value)));
  const wordsOf = ({ date, place }: EventRecord) => ({
    ...(date.basis === 'stated' ? {} : { date: reason }), ...(place?.basis === 'inferred' ? { place: reason } : {}),
  });
  return {
    ...own,
    interface: { ...own.interface, 'panel.headline': headline(events.length) },
    events: Object.fromEntries(events.map((event) => [event.id, { title: `${title[event.kind]} ${event.name}`, ...wordsOf(event) }])),
    articles: Object.fromEntries(articles.map(({ record }) => [record.id, article(record.id)])),
    speakers: { ...(own.speakers['article'] === undefined ? {} : { article: own.speakers['article'] }), ...Object.fromEntries(real.voices.map((id) => [id, voice(id)])) },
    values: Object.fromEntries(Object.entries(own.values).filter(([id]) => used.has(id))),
    stages: Object.fromEntries(stages.map(({ record, name }) => [record.id, stage(name)])),
    passages: passage === null ? {} : Object.fromEntries(events.map(({ id, name, claims }) => [id, Object.fromEntries(claims.map((claim) => [claim.article, passage(name)]))])),
    moved: {},
    tolls: {},
    reasons: { made: unread },
  };
}
