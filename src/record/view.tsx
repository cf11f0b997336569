export { RecordBeside } from './beside.tsx';
export { RecordCard } from './card.tsx';
export { comparedWords } from './compared-words.ts';
export { Coverage } from './coverage.tsx';
export { RecordEntries } from './entries.tsx';
export { TollCompared } from './toll-compared.tsx';
