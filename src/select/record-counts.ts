import type { Day, Span } from '../dataset/day.ts';
import { arrivalOfEntry, type PublicRecord } from '../dataset/record.ts';
import { countOf, tallyAt, type Count } from '../dataset/totals.ts';
import type { Article, Bounds, Dataset, Range, Toll } from '../dataset/types.ts';
import { entriesOfEvent, isJoined } from './record.ts';

/**
 * How a printed figure stands to the record. The first three: it is what had been made by its day; what had been announced
 * by it; what had been announced before it. `holds`: it names none of these sums, but as an "at least", "over" or "at most"
 * it is true of what had been made. Else it is lower or higher than that.
 */
export type Verdict = 'same' | 'same-as-announced' | 'same-before-the-day' | 'holds' | 'lower' | 'higher';

/** What the record counts over some days: from the least on any of them to the most. */
export interface Counts {
  readonly strikes: Bounds;
  readonly boats: Bounds;
  readonly killed: Bounds;
}

export interface Comparison {
  readonly toll: Toll;
  /** The days that the figure may be of. */
  readonly days: Span;
  /** Strikes made by then, whether or not anyone knew. */
  readonly made: Counts;
  readonly announced: Counts;
  /** Strikes made by then and announced only later. */
  readonly unannounced: Counts;
  readonly verdict: Verdict;
}

/** Where a toll of the documents stood against the record on its own days. */
export function compareToll(toll: Toll, record: PublicRecord): Comparison {
  const days = daysOf(toll.asOf);
  const made = days.map((day) => boundsOf(tallyAt(record, day, 'happened')));
  const announced = days.map((day) => boundsOf(tallyAt(record, day, 'reported')));
  const before = boundsOf(tallyAt(record, toll.asOf.earliest - 1, 'reported'));
  return {
    toll,
    days: { earliest: toll.asOf.earliest, latest: toll.asOf.latest },
    made: overall(made),
    announced: overall(announced),
    unannounced: overall(days.map((day) => boundsOf(heldBackAt(record, day)))),
    verdict: verdictOn(toll, made, announced, before),
  };
}

function verdictOn(toll: Toll, made: readonly Counts[], announced: readonly Counts[], before: Counts): Verdict {
  const counted = countedBy[toll.measure];
  const isAmong = (counts: readonly Counts[]) => counts.some((count) => names(toll, count[counted]));
  if (isAmong(made)) return 'same';
  if (isAmong(announced)) return 'same-as-announced';
  // Only of a known day can it be said what had been announced before it.
  const isOfOneDay = toll.asOf.earliest === toll.asOf.latest;
  if (isOfOneDay && isAmong([before])) return 'same-before-the-day';
  const { min, max } = overall(made)[counted];
  if (toll.max !== null && toll.max < min) return 'lower';
  return toll.min !== null && toll.min > max ? 'higher' : 'holds';
}

const countedBy = { killed: 'killed', boats: 'boats', attacks: 'strikes' } as const;

/** Whether a figure as printed lies within the bounds. */
function names({ min, max }: Range, bounds: Bounds): boolean {
  return [min, max].some((figure) => figure !== null && bounds.min <= figure && figure <= bounds.max);
}

function heldBackAt(record: PublicRecord, day: Day): Count {
  const heldBack = record.strikes.filter((strike) => arrivalOfEntry(strike, 'happened') <= day && day < arrivalOfEntry(strike, 'reported'));
  return countOf(record, heldBack);
}

/** From the least on any of the days to the most. */
function overall(counts: readonly Counts[]): Counts {
  return {
    strikes: around(counts.map(({ strikes }) => strikes)),
    boats: around(counts.map(({ boats }) => boats)),
    killed: around(counts.map(({ killed }) => killed)),
  };
}

function boundsOf({ strikes, boats, killed }: Count): Counts {
  return { strikes: { min: strikes, max: strikes }, boats: { min: boats, max: boats }, killed };
}

function around(all: readonly Bounds[]): Bounds {
  return { min: Math.min(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)) };
}

function daysOf({ earliest, latest }: Span): readonly Day[] {
  return Array.from({ length: latest - earliest + 1 }, (_, index) => earliest + index);
}

/** What the articles see of the record's strikes, each field a number of strikes. */
export interface Coverage {
  readonly strikes: number;
  /** Joined to an event of the documents. */
  readonly toldSingly: number;
  /** After the last dateline. */
  readonly outsideArticles: number;
  /** In the stretches that no article covers. */
  readonly inSilence: number;
  /** In the dataset's order. */
  readonly articles: readonly ArticleCoverage[];
}

export interface ArticleCoverage {
  readonly article: Article;
  /** Made by the last day of its dateline. */
  readonly made: number;
  /** Announced by then. */
  readonly announced: number;
  /** Joined to an event that this article tells of. */
  readonly told: number;
}

export function coverageOf(dataset: Dataset, record: PublicRecord): Coverage {
  const { strikes } = record;
  const last = Math.max(...dataset.articles.map(({ dateline }) => dateline.latest));
  return {
    strikes: strikes.length,
    toldSingly: strikes.filter(({ id }) => isJoined(record, id)).length,
    outsideArticles: strikes.filter(({ date }) => date.earliest > last).length,
    inSilence: strikes.filter(({ date }) => dataset.silences.some((silence) => isWithin(silence, date))).length,
    articles: dataset.articles.map((article) => articleCoverage(dataset, record, article)),
  };
}

function articleCoverage(dataset: Dataset, record: PublicRecord, article: Article): ArticleCoverage {
  const { latest } = article.dateline;
  const told = dataset.events.filter(({ articles }) => articles.includes(article.id)).flatMap(({ id }) => entriesOfEvent(record, id));
  return {
    article,
    made: tallyAt(record, latest, 'happened').strikes,
    announced: tallyAt(record, latest, 'reported').strikes,
    told: new Set(told.filter((entry) => entry.type === 'strike')).size,
  };
}

function isWithin(whole: Span, part: Span): boolean {
  return whole.earliest <= part.earliest && part.latest <= whole.latest;
}
