import { lazily } from '../../ui/lazily.tsx';

// The public record's views come with it, when its switch asks for it.
const views = () => import('./views.ts');

export const Coverage = lazily(() => views().then((module) => module.Coverage));
export const RecordBeside = lazily(() => views().then((module) => module.RecordBeside));
export const RecordCard = lazily(() => views().then((module) => module.RecordCard));
export const RecordEntries = lazily(() => views().then((module) => module.RecordEntries));

/** Fetches all of them and says whether they are there: each then stands at once where it is shown, as does what is around it. */
export async function preloadRecordViews(): Promise<boolean> {
  const there = await Promise.all([Coverage, RecordBeside, RecordCard, RecordEntries].map((part) => part.preload()));
  return there.every(Boolean);
}
