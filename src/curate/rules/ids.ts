import { fault, type Fault } from '../fault.ts';
import { entriesOf, type KindedEvent } from '../library.ts';
import type { Rule } from '../reading.ts';
import { eventsFile, fileNames, recordFiles } from '../sources.ts';

const another = 'give one of the two another id';

/** No id stands twice, and none of the public record is an event's or was one: an address tells the two bodies apart by it. */
export const uniqueIds: Rule = function* uniqueIds({ ids, events, moved, record }) {
  for (const list of ids) {
    const first = new Map<string, string>();
    for (const { file, id } of list) {
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, file);
      else yield fault(file, id, 'unique id', `the id stands already in ${earlier}`, another);
    }
  }
  const ofDocuments = new Set([...events, ...moved].map(({ id }) => id));
  for (const { file, entry: { id } } of entriesOf(record)) {
    if (ofDocuments.has(id)) yield fault(file, id, 'unique id', 'the id is also that of an event of the documents', another);
  }
};

/** What stands for the article's own voice needs no entry among the speakers. */
export const articleVoice = 'article';

/** What is named by its id is there, but for what a refused record may hold. */
export const references: Rule = function* references({ documents, articles, speakers, places, events, moved, stages, exclusive, record, mentioned }, { quotations }) {
  const claims = events.flatMap((event) => event.claims.map((claim) => ({ event: event.id, claim })));
  const known = {
    document: { ids: new Set(documents.map(({ name }) => name)), home: 'seeds/' },
    article: { ids: new Set(articles.map(({ id }) => id)), home: fileNames.articles },
    speaker: { ids: new Set([articleVoice, ...speakers.map(({ id }) => id)]), home: fileNames.speakers },
    place: { ids: new Set(places.map(({ id }) => id)), home: fileNames.places },
    event: { ids: new Set(events.map(({ id }) => id)), home: 'data/events/' },
    claim: { ids: new Set(claims.map(({ event, claim }) => `${event}.${claim.id}`)), home: 'the events' },
    value: { ids: new Set(claims.flatMap(({ claim }) => (claim.value === undefined ? [] : [valueKey(claim.measure, claim.value)]))), home: 'a claim of that measure' },
    group: { ids: new Set(record.groups.map(({ id }) => id)), home: recordFiles.groups },
    entry: { ids: new Set(entriesOf(record).map(({ entry }) => entry.id)), home: `${recordFiles.strikes} or ${recordFiles.facts}` },
  };
  const successors = new Map(moved.map(({ id, now }) => [id, now]));
  /** `mention` is what a refused record would hold of it. */
  function* check(file: string, name: string, field: keyof typeof known, id: string | undefined, mention = id): Generator<Fault> {
    const { ids, home } = known[field];
    if (id === undefined || ids.has(id) || mentioned.has(mention ?? id)) return;
    const now = field === 'event' || field === 'claim' ? successors.get(id) : undefined;
    if (now === undefined) yield fault(file, name, 'reference', `${field} “${id}” does not exist`, `correct the id, or add it to ${home}`);
    else yield fault(file, name, 'reference', `${field} “${id}” stands no longer (${fileNames.moved})`, now === null ? 'it was let go: name another' : `name ${now}, which holds it`);
  }

  for (const { id, document } of articles) {
    yield* check(fileNames.articles, id, 'document', document);
    if (document.startsWith(id.slice(0, 3))) continue;
    yield fault(fileNames.articles, id, 'reference', `the article's document is ${document}`, "begin the id with the document's number");
  }
  for (const { kind, id, place, answers = [] } of events) {
    yield* check(eventsFile(kind), id, 'place', place?.id);
    for (const answered of answers) {
      if (answered === id) yield fault(eventsFile(kind), id, 'reference', 'the event answers itself', 'name the event that it answers');
      else yield* check(eventsFile(kind), id, 'event', answered);
    }
  }
  for (const { file, record: name, event, source } of quotations) {
    yield* check(file, name, 'article', source.article);
    yield* check(file, name, 'speaker', source.by);
    if (event === null || !('disputes' in source) || source.disputes === undefined) continue;
    const against = disputedId(event, source.disputes);
    if (against === name) yield fault(file, name, 'reference', 'the claim disputes itself', 'name the claim that it disputes');
    else yield* check(file, name, 'claim', against, against.split('.')[0]);
  }
  for (const { id, events: told } of stages) for (const event of told) yield* check(fileNames.stages, id, 'event', event);
  for (const [index, { measure, values }] of exclusive.entries()) {
    for (const value of values) yield* check(fileNames.exclusive, `entry ${index + 1} (${measure})`, 'value', valueKey(measure, value), value);
  }
  for (const { id, group, theatre } of record.strikes) {
    yield* check(recordFiles.strikes, id, 'group', group);
    yield* check(recordFiles.strikes, id, 'place', theatre);
  }
  for (const { event, entries } of record.links) {
    yield* check(recordFiles.links, event, 'event', event);
    for (const entry of entries) yield* check(recordFiles.links, event, 'entry', entry);
  }
};

/** The full id of a disputed claim, which a record may give by its local id within the same event. */
export function disputedId(event: Pick<KindedEvent, 'id'>, disputes: string): string {
  return disputes.includes('.') ? disputes : `${event.id}.${disputes}`;
}

function valueKey(measure: string, value: string): string {
  return `${measure}: ${value}`;
}

/** What stands no longer is gone from the records, and leads to what stands, in one step. */
export const moves: Rule = function* moves({ events, moved, mentioned }) {
  const standing = new Set(events.flatMap(({ id, claims }) => [id, ...claims.map((claim) => `${id}.${claim.id}`)]));
  const successors = new Map(moved.map(({ id, now }) => [id, now]));
  for (const { id, now } of moved) {
    const at = (found: string, remedy: string) => fault(fileNames.moved, id, 'moved', found, remedy);
    if (standing.has(id)) yield at('it stands among the records', 'remove it from one of the two: an id is never given again');
    if (now === null || standing.has(now) || mentioned.has(now.split('.')[0] ?? '')) continue;
    const next = successors.get(now);
    if (next === undefined) yield at(`“${now}” does not exist`, 'name the event or the claim that holds it now, or null where it was let go');
    else yield at(`“${now}” has moved as well`, next === null ? 'write null: both were let go' : `lead on to ${next}`);
  }
};
