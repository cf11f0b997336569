import type { EventRecord, PlaceRecord } from '../../src/curate/schema.ts';
import { isoOf, type Day, type Span } from '../../src/dataset/day.ts';
import type { Basis, Kind, Measure } from '../../src/dataset/types.ts';
import type { MadeArticle } from './made-articles.ts';
import type { Real } from './made-real.ts';
import { nameOf, tell } from './made-telling.ts';
import type { Seeded } from './seeded.ts';

export interface MadeEvent extends EventRecord {
  readonly kind: Kind;
  readonly name: string;
}

const citation = { publisher: 'Made Gazette', title: 'A made report', url: 'https://example.org/made', date: null };

// More strikes than the real records have among their politics: they are what a grown corpus would bring, and what the map draws most of.
const kindOfTwenty: readonly Kind[] = [
  ...Array<Kind>(6).fill('strike'), ...Array<Kind>(3).fill('deployment'), ...Array<Kind>(2).fill('border'), ...Array<Kind>(9).fill('diplomacy'),
];

const measuresOf: Readonly<Record<Kind, readonly Measure[]>> = {
  strike: ['killed', 'killed', 'survivors', 'boats', 'affiliation', 'nationality', 'waters', 'cargo', 'account'],
  deployment: ['strength', 'strength', 'account'],
  border: ['account'],
  diplomacy: ['account', 'account', 'account', 'legality'],
};

/** Events over the whole axis, each written into one to three of the articles. */
export function makeEvents(count: number, axis: Span, articles: readonly MadeArticle[], real: Real, seeded: Seeded): readonly MadeEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const name = nameOf(index);
    // Every place of the gazetteer must be used, so the first events go round it.
    const forced = real.places[index];
    const kind = forced === undefined ? seeded.pick(kindOfTwenty) : 'diplomacy';
    const first = seeded.between(0, articles.length - 1);
    const telling = tellers(articles, first, seeded);
    const date = dateOf(articles[first]?.day ?? axis.latest, axis, seeded);
    const place = forced === undefined ? placeOf(kind, real.places, seeded) : { id: forced.id, basis: 'inferred' as const };
    const event = { date, ...(place === undefined ? {} : { place }) };
    const claims = tell(name, event, measures(kind, date.basis, place?.basis, seeded), telling, real, seeded);
    const scope = kind === 'strike' ? { scope: seeded.pick(['single', 'single', 'single', 'several', 'summary'] as const) } : {};
    return { kind, name, id: `made-${name.toLowerCase()}`, ...scope, ...event, claims };
  });
}

/** The article that tells of it first, and now and then later ones. */
function tellers(articles: readonly MadeArticle[], first: number, seeded: Seeded): readonly MadeArticle[] {
  const count = seeded.pick([1, 1, 1, 1, 1, 1, 1, 2, 2, 3]);
  return [...new Set(Array.from({ length: count }, (_, index) => (index === 0 ? first : seeded.between(first, articles.length - 1))))]
    .flatMap((index) => articles[index] ?? []);
}

function dateOf(reported: Day, axis: Span, seeded: Seeded): EventRecord['date'] {
  const day = Math.max(reported - seeded.geometric(9), axis.earliest - 5);
  const basis = seeded.pick(['inferred', 'inferred', 'inferred', 'derived', 'derived', 'stated', 'record'] as const);
  return { edtf: edtfOf(day, seeded), basis, ...(basis === 'record' ? { citations: [citation] } : {}) };
}

function edtfOf(day: Day, seeded: Seeded): string {
  const drawn = seeded.next();
  if (drawn < 0.45) return isoOf(day);
  if (drawn < 0.64) return `[..${isoOf(day)}]`;
  if (drawn < 0.65) return `[${isoOf(day - 40)}..${isoOf(day - 35)},${isoOf(day)}]`;
  if (drawn < 0.87) return `${isoOf(day - seeded.between(1, 9))}/${isoOf(day)}`;
  return drawn < 0.95 ? isoOf(day).slice(0, 7) : `${isoOf(day).slice(0, 7)}~`;
}

const located: Readonly<Record<Kind, number>> = { strike: 0.95, deployment: 0.6, border: 0.95, diplomacy: 0.25 };

function placeOf(kind: Kind, places: readonly PlaceRecord[], seeded: Seeded): EventRecord['place'] {
  if (!seeded.chance(located[kind])) return undefined;
  const basis: Basis = seeded.pick(['stated', 'inferred', 'inferred']);
  const fitting = places.filter(({ id, precision }) => {
    if (kind === 'border') return precision !== 'area' || id.includes('border');
    return kind === 'diplomacy' ? precision !== 'area' : precision === 'area' && !id.includes('border');
  });
  // The first are drawn most, as the real strikes lie mostly in one sea.
  return { id: (seeded.chance(0.4) ? fitting[0] : seeded.pick(fitting))?.id ?? '', basis };
}

const fromTheTexts: ReadonlySet<Basis | undefined> = new Set<Basis | undefined>(['stated', 'derived']);

function measures(kind: Kind, ofDate: Basis, ofPlace: Basis | undefined, seeded: Seeded): readonly Measure[] {
  const others = Array.from({ length: 1 + seeded.geometric(1.4) }, () => seeded.pick(measuresOf[kind]));
  return [...others, ...(fromTheTexts.has(ofDate) ? ['date' as const] : []), ...(fromTheTexts.has(ofPlace) ? ['place' as const] : [])];
}
