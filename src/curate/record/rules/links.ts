import { isoOf, type Span } from '../../../dataset/day.ts';
import { parseEdtf } from '../../../dataset/edtf.ts';
import type { Fault } from '../../fault.ts';
import type { KindedEvent, Library } from '../../library.ts';
import type { Rule } from '../../rules/rule.ts';
import { entriesOf } from '../library.ts';
import type { FactRecord, LinkRecord, StrikeRecord } from '../schema.ts';
import { joinedStrikes } from './joined-strikes.ts';
import { linkFault } from './link-fault.ts';

type Entry = StrikeRecord | FactRecord;

/** What is joined exists, is joined once, and can be the same happening: one kind, days that meet, figures and seas that agree. */
export const recordLinks: Rule = (library) => {
  const entries = new Map(entriesOf(library.record).map(({ entry }) => [entry.id, entry]));
  return [
    ...joinedTwice(library.record.links),
    ...library.record.links.flatMap((link) => {
      const event = library.events.find(({ id }) => id === link.event);
      const joined = link.entries.flatMap((id) => entries.get(id) ?? []);
      return [
        ...unknown(link, event, entries, library),
        ...(event === undefined ? [] : [...joined.flatMap((entry) => unlike(event, entry, library)), ...joinedStrikes(event, joined, library)]),
      ];
    }),
  ];
};

function joinedTwice(links: readonly LinkRecord[]): readonly Fault[] {
  const home = new Map<string, string>();
  const events = new Set<string>();
  return links.flatMap(({ event, entries }) => {
    const again = events.has(event) ? [linkFault(event, 'the event stands twice', 'name all its entries in one link')] : [];
    events.add(event);
    return [...again, ...entries.flatMap((entry) => {
      const earlier = home.get(entry);
      home.set(entry, earlier ?? event);
      return earlier === undefined ? [] : [linkFault(event, `“${entry}” is joined to ${earlier} already`, 'join it to one event, once')];
    })];
  });
}

function unknown(link: LinkRecord, event: KindedEvent | undefined, entries: ReadonlyMap<string, Entry>, { mentioned }: Library): readonly Fault[] {
  const missing = [
    ...(event === undefined ? [`event “${link.event}”`] : []),
    ...link.entries.filter((id) => !entries.has(id)).map((id) => `entry “${id}”`),
  ];
  return missing
    .filter((what) => !mentioned.has(what.slice(what.indexOf('“') + 1, -1)))
    .map((what) => linkFault(link.event, `${what} does not exist`, 'correct the id, or remove the link', 'reference'));
}

function unlike(event: KindedEvent, entry: Entry, { record }: Library): readonly Fault[] {
  const kind = 'kind' in entry ? entry.kind : 'strike';
  const [told, recorded] = [parseEdtf(event.date.edtf), parseEdtf(entry.date)];
  const apart = told !== null && recorded !== null && (told.latest < recorded.earliest || recorded.latest < told.earliest);
  const isCounted = record.strikes.some(({ id }) => id === entry.id);
  return [
    ...(kind === event.kind ? [] : [linkFault(event.id, `of kind “${event.kind}”, but ${entry.id} of kind “${kind}”`, remedy)]),
    ...(apart ? [linkFault(event.id, `dated ${printed(told)}, but ${entry.id} ${printed(recorded)}`, remedy)] : []),
    ...(isCounted && event.scope === 'summary' ? [linkFault(event.id, `a summary, joined to the strike ${entry.id}`, 'join strikes that are told one by one')] : []),
  ];
}

const remedy = 'join what is the same happening, or correct one of the two';

function printed({ earliest, latest }: Span): string {
  return earliest === latest ? isoOf(earliest) : `${isoOf(earliest)} to ${isoOf(latest)}`;
}
