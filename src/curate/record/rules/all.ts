import type { Rule } from '../../rules/rule.ts';
import { recordCitations } from './citations.ts';
import { recordDates } from './dates.ts';
import { recordFigures } from './figures.ts';
import { recordGroups } from './groups.ts';
import { recordIds } from './ids.ts';
import { recordLinks } from './links.ts';
import { recordTheatres } from './theatres.ts';
import { recordTotals } from './totals.ts';
import { recordWords } from './words.ts';

export const recordRules: readonly Rule[] = [recordIds, recordDates, recordFigures];

/** These conclude something from what is not there, as their like among the documents' rules. */
export const recordRulesOfTheWhole: readonly Rule[] = [recordCitations, recordTheatres, recordGroups, recordTotals, recordLinks, recordWords];
