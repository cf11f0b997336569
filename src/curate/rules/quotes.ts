import { quoted } from '../fault.ts';
import { isExtent } from '../locate.ts';
import type { Rule } from './rule.ts';

export const quotes: Rule = (_library, { quotations }) => quotations.flatMap(({ file, record, source, place }) => {
  if (place === null || isExtent(place)) return [];
  const found = `${quoted(source.quote)} (article ${source.article}): ${place.found}`;
  return [{ file, record, rule: 'quote' as const, found, remedy: place.remedy }];
});
