export { RecordBeside, RecordEntries } from './beside.tsx';
export { RecordCard } from './card.tsx';
export { Coverage } from './coverage.tsx';
