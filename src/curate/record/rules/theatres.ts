import type { Fault } from '../../fault.ts';
import type { Rule } from '../../rules/rule.ts';
import { fileNames } from '../../sources.ts';
import { recordFiles } from '../files.ts';

/** A strike's sea is an area of the gazetteer: no position was ever disclosed. */
export const recordTheatres: Rule = ({ record, places, mentioned }) => record.strikes.flatMap(({ id, theatre }): readonly Fault[] => {
  if (theatre === undefined || mentioned.has(theatre)) return [];
  const place = places.find((candidate) => candidate.id === theatre);
  const at = { file: recordFiles.strikes, record: id };
  if (place === undefined) {
    const remedy = `correct the id, or add it to ${fileNames.places}; leave it out where the sea was not disclosed`;
    return [{ ...at, rule: 'reference', found: `place “${theatre}” does not exist`, remedy }];
  }
  if (place.precision === 'area') return [];
  const found = `a theatre of precision “${place.precision}”`;
  return [{ ...at, rule: 'precision', found, remedy: 'name the sea: nobody gave the position of a strike' }];
});
