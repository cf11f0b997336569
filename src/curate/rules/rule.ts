import type { Fault } from '../fault.ts';
import type { Library } from '../library.ts';
import type { Reading } from '../reading.ts';

/** A question to all records at once. It is asked of faulty records too, so it takes nothing for granted. */
export type Rule = (library: Library, reading: Reading) => readonly Fault[];
