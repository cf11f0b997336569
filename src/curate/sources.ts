import { kinds, type Kind } from '../dataset/types.ts';

/** A document as read: its decoded text, or why it could not be decoded. */
export interface SourceDocument {
  /** The file's name in `seeds/`. */
  readonly name: string;
  readonly text: string;
  readonly error?: string;
}

/** A file of records as parsed from JSON, or why it could not be parsed. */
export interface SourceFile {
  /** As the project names it: `data/tolls.json`. */
  readonly file: string;
  readonly value: unknown;
  readonly error?: string;
}

/** Everything that the dataset is made of. */
export interface Sources {
  readonly documents: readonly SourceDocument[];
  readonly records: readonly SourceFile[];
}

export const fileNames = {
  articles: 'data/articles.json',
  places: 'data/places.json',
  geometry: 'data/geometry.json',
  speakers: 'data/speakers.json',
  tolls: 'data/tolls.json',
  exclusive: 'data/exclusive.json',
  paragraphs: 'data/paragraphs.json',
  stages: 'data/stages.json',
  release: 'data/release.json',
  changes: 'data/changes.json',
  moved: 'data/moved.json',
} as const;

/** Where the public record stands. A project may leave all of them out, but not some. */
export const recordFiles = {
  coverage: 'data/record/coverage.json',
  hosts: 'data/record/hosts.json',
  strikes: 'data/record/strikes.json',
  facts: 'data/record/facts.json',
  groups: 'data/record/groups.json',
  totals: 'data/record/totals.json',
  links: 'data/record/links.json',
} as const;

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

export function eventsFile(kind: Kind): string {
  return `data/events/${kind}.json`;
}

export function wordsFile(language: Language): string {
  return `data/words/${language}.json`;
}

/** Every file that something reads. */
export const knownFiles: readonly string[] = [
  ...Object.values(fileNames), ...kinds.map(eventsFile), ...Object.values(recordFiles), ...languages.map(wordsFile),
];
