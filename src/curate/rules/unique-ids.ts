import type { Fault } from '../fault.ts';
import { eventsFile, fileNames } from '../sources.ts';
import type { Rule } from './rule.ts';

export const uniqueIds: Rule = ({ events, articles, tolls, places, speakers, turns, withdrawn }) => [
  ...repeated(events.map((event) => ({ file: eventsFile(event.kind), id: event.id }))),
  ...events.flatMap((event) => repeated(event.claims.map(({ id }) => ({ file: eventsFile(event.kind), id: `${event.id}.${id}` })))),
  ...repeated(articles.map(({ id }) => ({ file: fileNames.articles, id }))),
  ...repeated(tolls.map(({ id }) => ({ file: fileNames.tolls, id }))),
  ...repeated(places.map(({ id }) => ({ file: fileNames.places, id }))),
  ...repeated(turns.map(({ id }) => ({ file: fileNames.turns, id }))),
  ...repeated(withdrawn.map(({ id }) => ({ file: fileNames.withdrawn, id }))),
  ...repeated(speakers.map(({ id }) => ({ file: fileNames.speakers, id }))),
];

function repeated(entries: readonly { readonly file: string; readonly id: string }[]): readonly Fault[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, id }) => {
    const earlier = first.get(id);
    first.set(id, earlier ?? file);
    if (earlier === undefined) return [];
    const remedy = 'give one of the two another id';
    return [{ file, record: id, rule: 'unique id' as const, found: `the id stands already in ${earlier}`, remedy }];
  });
}
