export { RecordBeside } from './beside.tsx';
export { RecordCard } from './card.tsx';
export { comparedWords } from './compared-words.ts';
export { compareToll } from '../../select/record/comparison.ts';
export { runningTotal } from '../../select/record/tally.ts';
export { Coverage } from './coverage.tsx';
export { RecordEntries } from './entries.tsx';
