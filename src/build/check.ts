import { curate } from '../curate/curate.ts';
import { reportCounts, reportFaults } from '../curate/report.ts';
import { loadSources } from './load.ts';

/** Checks the records under a root; `refused` tells whether there is a fault, `report` says which. */
export function check(root: string): { readonly refused: boolean; readonly report: string } {
  const outcome = curate(loadSources(root));
  return outcome.ok ? { refused: false, report: reportCounts(outcome.curated) } : { refused: true, report: reportFaults(outcome.faults) };
}
