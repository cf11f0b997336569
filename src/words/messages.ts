import type english from '../../data/words/en.json';

/** What a record's own words may be: all of it ours, none of it from the documents. */
export interface EventWords {
  readonly title: string;
  /** Why the date is what it is; required where its basis is `inferred`, `derived` or `record`. */
  readonly date?: string;
  /** Why the place is what it is; required where its basis is `inferred`. */
  readonly place?: string;
  /** What a reader must know to read the claims rightly: what no document says, or which strike is meant. */
  readonly note?: string;
}

export interface ArticleWords {
  /** A short description, shown where the article prints no title. */
  readonly title: string;
  /** How the article is named beside a figure: its publisher, or "article 001". */
  readonly short: string;
  readonly dateline: string;
  readonly publisher: string;
}

export interface StageWords {
  /** At most 28 characters: it stands on the chart. */
  readonly title: string;
  readonly text: string;
  /** Its few words beside the line on the slider, at most 40 characters; only where the stage is a rung. */
  readonly rung?: string;
}

/** Our own words for an entry of the public record: facts and figures, no sentence of a source. */
export interface RecordWords {
  /** Of a fact: what happened, in one line. A strike's title is made of its figures. */
  readonly title?: string;
  /** Where the strike is reported to have been, as near as anyone says. */
  readonly location?: string;
  /** Why the date is what it is, where that is not plain. */
  readonly date?: string;
  /** Why the killed are a range. */
  readonly killed?: string;
  readonly survivors?: string;
  /** On what the sources differ. */
  readonly differ?: string;
}

/** One language's file: everything that the page says in its own voice, by id. */
export interface Messages {
  readonly language: 'en' | 'es';
  /** Flat; `{name}` marks a placeholder, and `.one` / `.other` at a key's end a plural form. */
  readonly interface: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, EventWords>>;
  readonly articles: Readonly<Record<string, ArticleWords>>;
  readonly places: Readonly<Record<string, string>>;
  /** As they are called within a sentence: "the White House". */
  readonly speakers: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly stages: Readonly<Record<string, StageWords>>;
  /** What a version of the data added, changed or withdrew. */
  readonly changes: Readonly<Record<string, string>>;
  /** Our translation of the passage that is shown first, by event and article; empty in the documents' own language. */
  readonly passages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Why the id of an event, or of a claim that was let go by itself, moved or was let go. */
  readonly moved: Readonly<Record<string, string>>;
  /** What a toll counts, where its figure is easily misread. */
  readonly tolls: Readonly<Record<string, string>>;
  /** Why nothing of a paragraph of a document is shown. */
  readonly reasons: Readonly<Record<string, string>>;
  /** By entry id. Fetched with the record itself; empty until then. */
  readonly record: Readonly<Record<string, RecordWords>>;
  /** Who announced or alleged, and what was alleged, in the public record; fetched likewise. */
  readonly recordNames: Readonly<Record<string, string>>;
}

/** The sections that are fetched with the public record only. */
export type RecordMessages = Pick<Messages, 'record' | 'recordNames'>;
/** Those that are fetched with what says them: the changelog, and the view of an article's sentences. */
export type AsideMessages = Pick<Messages, 'changes' | 'reasons'>;
export type PageMessages = Omit<Messages, keyof RecordMessages | keyof AsideMessages>;

/**
 * Every key of the English file, so that a sentence the page asks for and the file lacks stops the build.
 * The import is of a type only: no text comes into the program this way.
 */
export type InterfaceKey = keyof (typeof english)['interface'];

/** The part before `.other`; each such key has at least that form. */
export type PluralKey = InterfaceKey extends infer Key ? (Key extends `${infer Base}.other` ? Base : never) : never;

export type NoticeWord = InterfaceKey extends infer Key ? (Key extends `notice.${infer Rest}` ? Rest : never) : never;

/** What to do about words that the language file lacks: gives the text shown instead, or throws. */
export type Missing = (what: string) => string;

/** For the page: one missing word must not take the rest away, and its key in brackets can be reported. */
export const showMissing: Missing = (what) => `[${what}]`;

/** For tests. */
export const throwMissing: Missing = (what) => {
  throw new Error(`No words for ${what}`);
};

export type Values = Readonly<Record<string, string | number>>;

/** Fills the `{name}` placeholders of a template. Values that the template does not ask for are passed over. */
export function filled(template: string, values: Values, key: string, missing: Missing): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? missing(`${key} ${placeholder}`) : String(value);
  });
}

/** The entry of that very name, leaving aside what every object inherits. */
export function entryOf<T>(entries: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
