import { group } from 'd3';
import { measures, type Claim, type Dataset, type Event, type Measure } from '../dataset/types.ts';
import { disputesOf, type Dispute } from './events.ts';

/** Those who say the same of one measure, and the claims in which they say it. */
export interface Side {
  readonly claims: readonly Claim[];
  /** True where these claims dispute another's. */
  readonly disputes: boolean;
}

/** What is said of one measure of an event. */
export interface Account {
  readonly measure: Measure;
  readonly sides: readonly Side[];
  /** Columns where they cannot both hold, or are disputed. */
  readonly layout: 'row' | 'columns';
}

/**
 * Measures of which every speaker speaks of the same thing, so that differing words belong side by side.
 * Two strengths (sailors here, ships there) or two things told are parts of a whole, not rival accounts.
 */
const comparable: ReadonlySet<Measure> = new Set(['killed', 'survivors', 'boats', 'affiliation', 'nationality', 'waters', 'date', 'cargo', 'legality']);

/**
 * What is said of the event, by measure, its disputes with claims of other events included. Claims that only tell something
 * (no number, no value, no dispute) are left to their excerpts.
 */
export function accountsOf(event: Event, disputes: readonly Dispute[]): readonly Account[] {
  const inDispute = new Set(disputes.flatMap(({ disputed, disputing }) => [disputed, disputing]));
  return measures.flatMap((measure) => {
    const plain = event.claims.filter((claim) => claim.measure === measure && hasContent(claim) && !inDispute.has(claim));
    const rival = disputes.flatMap(({ disputed, disputing }) => (disputed.measure === measure ? [disputed, disputing] : []));
    const together = comparable.has(measure) ? [plain.concat(rival)] : [plain, rival];
    return together.filter((claims) => claims.length > 0).map((claims) => accountOf(measure, [...new Set(claims)], event.contested));
  });
}

/** Those of an event's accounts whose sides stand against each other. */
export function comparedOf(event: Event, dataset: Dataset): readonly Account[] {
  return accountsOf(event, disputesOf(dataset, event)).filter(({ layout }) => layout === 'columns');
}

/** True where a claim says a number or a worded value, and not only its excerpt. */
export function hasContent(claim: Claim): boolean {
  return claim.min !== null || claim.max !== null || claim.value !== null;
}

/** The speaker, told apart by article where it is an article's own voice. */
function voiceOf(claim: Claim): string {
  return claim.by === 'article' ? `article ${claim.excerpt.article}` : claim.by;
}

function accountOf(measure: Measure, claims: readonly Claim[], isContested: boolean): Account {
  const sides = sidesOf(claims);
  return { measure, sides, layout: layoutOf(measure, sides, isContested) };
}

/** Where nothing is contested, sides say different things and do not differ: one country of its citizens, another of its own. */
function layoutOf(measure: Measure, sides: readonly Side[], isContested: boolean): Account['layout'] {
  return sides.length > 1 && isContested && (comparable.has(measure) || sides.some((side) => side.disputes)) ? 'columns' : 'row';
}

/** Voices that say exactly the same stand together; a voice that says several things keeps them together. */
function sidesOf(claims: readonly Claim[]): readonly Side[] {
  const voices = [...group(claims, (claim) => `${claim.stance} ${voiceOf(claim)}`).values()];
  const sides = group(voices, (voice) => [...new Set(voice.map(contentOf))].toSorted().join('\n'));
  return [...sides.values()].map((together) => ({ claims: together.flat(), disputes: together.flat().some((claim) => claim.stance === 'disputes') }));
}

function contentOf(claim: Claim): string {
  return hasContent(claim) ? `${claim.stance} ${claim.min} ${claim.max} ${claim.value}` : claim.id;
}

/** Those who dispute what this side says. */
export function opposing(side: Side, { sides }: Account): readonly Claim[] {
  const said = new Set(side.claims.map(({ id }) => id));
  return sides.flatMap(({ claims }) => claims.filter(({ against }) => against !== null && said.has(against)));
}

/** The other events of which these claims are made. */
export function othersOf(claims: readonly Claim[], event: Event, { events }: Dataset): readonly Event[] {
  return events.filter((other) => other !== event && other.claims.some((claim) => claims.includes(claim)));
}

/** True of a strike told as one or as several, of whose dead nobody gives a number. */
export function isSilentOnDead({ kind, scope }: Event, accounts: readonly Account[]): boolean {
  return kind === 'strike' && scope !== 'summary' && !accounts.some(({ measure }) => measure === 'killed');
}

export function isOfSeveral({ scope }: Event): boolean {
  return scope === 'several' || scope === 'summary';
}

export interface Word {
  readonly text: string;
  /** True where not every one of the texts has the word: there they differ. */
  readonly differs: boolean;
}

/** Each text in words, those marked in which it differs from the others. A text alone differs from nothing. */
export function differing(texts: readonly string[]): readonly (readonly Word[])[] {
  const vocabularies = texts.map((text) => new Set(wordsOf(text).map(bare)));
  return texts.map((text) => wordsOf(text).map((word) => ({ text: word, differs: vocabularies.some((others) => !others.has(bare(word))) })));
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
