import { parseDay, type Day, type Span } from '../dataset/day.ts';

export type TypedFault = 'empty' | 'outside' | 'order';

export type Typed = { readonly from: Day | null; readonly head: Day } | { readonly fault: TypedFault };

/** Reads what was typed into date fields (ISO or empty, as browsers give it). `from` is null outside window mode. */
export function readTyped(from: string | null, to: string, axis: Span): Typed {
  const head = parseDay(to);
  const start = from === null ? null : parseDay(from);
  if (head === null || (from !== null && start === null)) return { fault: 'empty' };
  if (!isOn(axis, head) || (start !== null && !isOn(axis, start))) return { fault: 'outside' };
  return start !== null && start > head ? { fault: 'order' } : { from: start, head };
}

function isOn(axis: Span, day: Day): boolean {
  return axis.earliest <= day && day <= axis.latest;
}
