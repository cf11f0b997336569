import type { Fault } from '../../fault.ts';
import type { Rule } from '../../rules/rule.ts';
import { recordFiles } from '../files.ts';
import { entriesOf } from '../library.ts';

/** No id of the public record stands twice, and none is an event's: an address tells the two bodies apart by it. */
export const recordIds: Rule = ({ record, events, withdrawn }) => {
  const entries = entriesOf(record).map(({ file, entry }) => ({ file, id: entry.id }));
  const groups = record.groups.map(({ id }) => ({ file: recordFiles.groups, id }));
  const ofDocuments = new Set([...events, ...withdrawn].map(({ id }) => id));
  return [
    ...repeated(entries),
    ...repeated(groups),
    ...entries.filter(({ id }) => ofDocuments.has(id)).map(({ file, id }) => fault(file, id, 'the id is also that of an event of the documents')),
  ];
};

function repeated(entries: readonly { readonly file: string; readonly id: string }[]): readonly Fault[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, id }) => {
    const earlier = first.get(id);
    first.set(id, earlier ?? file);
    return earlier === undefined ? [] : [fault(file, id, `the id stands already in ${earlier}`)];
  });
}

function fault(file: string, record: string, found: string): Fault {
  return { file, record, rule: 'unique id', found, remedy: 'give one of the two another id' };
}
