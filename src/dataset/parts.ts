import type { Article, Citation, Claim, Dataset, Dated, Event, Excerpt, Toll } from './types.ts';

/** The first part: the whole dataset, but that the lists of claims and of citations in it, and the dates' notations, are empty until the rest fills them. */
export interface OpenDataset extends Dataset {
  readonly events: readonly OpenEvent[];
  readonly tolls: readonly (Toll & { readonly asOf: OpenDate })[];
  readonly articles: readonly (Article & { readonly dateline: OpenDate })[];
}

export interface OpenEvent extends Event {
  readonly date: OpenDate;
  readonly claims: Claim[];
}

export interface OpenDate extends Dated {
  edtf: string;
  readonly citations: Citation[];
}

/** What the first part lacks, by id. */
export interface Rest {
  readonly claims: Readonly<Record<string, readonly PackedClaim[]>>;
  readonly dates: Readonly<Record<'events' | 'tolls' | 'articles', Readonly<Record<string, RestOfDate>>>>;
}

export interface RestOfDate {
  readonly edtf: string;
  /** Only where there are any. */
  readonly citations?: readonly Citation[];
}

/** A claim without what its event and its article say already, and without what is null, empty or the rule. */
export interface PackedClaim extends Partial<Omit<Claim, 'excerpt'>> {
  /** Without the event's. */
  readonly id: string;
  readonly measure: Claim['measure'];
  readonly by: string;
  readonly excerpt: PackedExcerpt;
}

export interface PackedExcerpt extends Partial<Omit<Excerpt, 'document'>> {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** Left out where it is the event's leading excerpt. */
  readonly exact?: string;
}

/** Fills the first part's lists, once, in place: events keep their identity, which what is drawn of them hangs on. */
export function complete(dataset: OpenDataset, rest: Rest): void {
  const documents = new Map(dataset.articles.map(({ id, document }) => [id, document]));
  for (const event of dataset.events) {
    fill(event.claims, rest.claims[event.id]?.map((claim) => unpacked(claim, event, documents)));
    date(event.date, rest.dates.events[event.id]);
  }
  for (const { id, asOf } of dataset.tolls) date(asOf, rest.dates.tolls[id]);
  for (const { id, dateline } of dataset.articles) date(dateline, rest.dates.articles[id]);
}

function date(open: OpenDate, rest: RestOfDate | undefined): void {
  open.edtf = rest?.edtf ?? '';
  fill(open.citations, rest?.citations);
}

/** A second time leaves it as it is. */
function fill<T>(list: T[], members: readonly T[] = []): void {
  list.splice(0, list.length, ...members);
}

function unpacked(claim: PackedClaim, { id, leading }: Event, documents: ReadonlyMap<string, string>): Claim {
  const { excerpt } = claim;
  return {
    min: null, max: null, value: null, stance: 'asserts', against: null,
    ...claim,
    id: `${id}.${claim.id}`,
    excerpt: { document: documents.get(excerpt.article) ?? '', exact: leading, prefix: '', suffix: '', ...excerpt },
  };
}
