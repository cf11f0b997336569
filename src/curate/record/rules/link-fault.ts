import type { Fault, RuleName } from '../../fault.ts';
import { recordFiles } from '../files.ts';

/** A link is known by its event. */
export function linkFault(event: string, found: string, remedy: string, rule: RuleName = 'link'): Fault {
  return { file: recordFiles.links, record: event, rule, found, remedy };
}
