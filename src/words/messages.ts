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

export interface TurnWords {
  /** At most 28 characters: it stands on the chart. */
  readonly title: string;
  readonly text: string;
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
  readonly speakers: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly turns: Readonly<Record<string, TurnWords>>;
  /** What a version of the data added, changed or withdrew. */
  readonly changes: Readonly<Record<string, string>>;
  /** Why an event is published no longer. */
  readonly withdrawn: Readonly<Record<string, string>>;
  /** By entry id. Fetched with the record itself; empty until then. */
  readonly record: Readonly<Record<string, RecordWords>>;
  /** Who announced or alleged, and what was alleged, in the public record. */
  readonly recordNames: Readonly<Record<string, string>>;
}

type Sections = Omit<Messages, 'language'>;

/** Some of a language's file. Where the entries of a section have several texts, these may come in different parts. */
export type MessagesPart = { readonly [Section in keyof Sections]?: Readonly<Record<string, Partial<Sections[Section][string]>>> } & {
  /** The events' titles, in the dataset's order of events. */
  readonly titles?: readonly string[];
};
