export { promised } from './fault.ts';
