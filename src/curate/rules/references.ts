import type { Fault } from '../fault.ts';
import type { KindedEvent, Library } from '../library.ts';
import type { ClaimRecord, TollRecord } from '../schema.ts';
import { eventsFile, fileNames } from '../sources.ts';
import type { Rule } from './rule.ts';

/** What stands for the article's own voice needs no entry among the speakers. */
export const articleVoice = 'article';

export const references: Rule = (library) => {
  const known = knownIds(library);
  const check = (file: string, record: string, field: keyof typeof known, id: string, home = id): readonly Fault[] => {
    if (known[field].has(id) || library.mentioned.has(home)) return [];
    return [{ file, record, rule: 'reference', found: `${field} “${id}” does not exist`, remedy: `correct the id, or add it to ${homes[field]}` }];
  };
  const quotation = (file: string, record: string, { article, by }: ClaimRecord | TollRecord) => [
    ...check(file, record, 'article', article), ...check(file, record, 'speaker', by),
  ];
  const dispute = (file: string, record: string, against: string) => (
    against === record ? [ownDispute(file, record)] : check(file, record, 'claim', against, against.split('.')[0]));
  return [
    ...library.articles.flatMap(({ id, document }) => check(fileNames.articles, id, 'document', document)),
    ...library.articles.flatMap(({ id, document }) => otherNumber(id, document)),
    ...library.tolls.flatMap((toll) => quotation(fileNames.tolls, toll.id, toll)),
    ...library.events.flatMap((event) => {
      const file = eventsFile(event.kind);
      return [
        ...(event.place === undefined ? [] : check(file, event.id, 'place', event.place.id)),
        ...event.claims.flatMap((claim) => {
          const record = `${event.id}.${claim.id}`;
          return [
            ...quotation(file, record, claim),
            ...(claim.disputes === undefined ? [] : dispute(file, record, disputedId(event, claim.disputes))),
          ];
        }),
      ];
    }),
    ...library.turns.flatMap(({ id, events }) => events.flatMap((event) => check(fileNames.turns, id, 'event', event))),
    ...library.exclusive.flatMap(({ measure, values }, index) => values.flatMap((value) => (
      check(fileNames.exclusive, `entry ${index + 1} (${measure})`, 'value', valueKey(measure, value), value)))),
  ];
};

/** The full id of a disputed claim, which a record may give by its local id within the same event. */
export function disputedId(event: Pick<KindedEvent, 'id'>, disputes: string): string {
  return disputes.includes('.') ? disputes : `${event.id}.${disputes}`;
}

const homes = {
  document: 'seeds/', article: fileNames.articles, speaker: fileNames.speakers, place: fileNames.places,
  claim: 'the events', event: 'data/events/', value: 'a claim of that measure',
};

function knownIds(library: Library): Record<keyof typeof homes, ReadonlySet<string>> {
  const claims = library.events.flatMap((event) => event.claims.map((claim) => ({ event: event.id, claim })));
  return {
    document: new Set(library.documents.map(({ name }) => name)),
    article: new Set(library.articles.map(({ id }) => id)),
    speaker: new Set([articleVoice, ...library.speakers.map(({ id }) => id)]),
    place: new Set(library.places.map(({ id }) => id)),
    event: new Set(library.events.map(({ id }) => id)),
    claim: new Set(claims.map(({ event, claim }) => `${event}.${claim.id}`)),
    value: new Set(claims.flatMap(({ claim }) => (claim.value === undefined ? [] : [valueKey(claim.measure, claim.value)]))),
  };
}

function valueKey(measure: string, value: string): string {
  return `${measure}: ${value}`;
}

function otherNumber(id: string, document: string): readonly Fault[] {
  if (document.startsWith(id.slice(0, 3))) return [];
  const remedy = "begin the id with the document's number";
  return [{ file: fileNames.articles, record: id, rule: 'reference', found: `the article's document is ${document}`, remedy }];
}

function ownDispute(file: string, record: string): Fault {
  return { file, record, rule: 'reference', found: 'the claim disputes itself', remedy: 'name the claim that it disputes' };
}
