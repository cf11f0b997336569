import { dayOf, type Day } from '../dataset/day.ts';
import type { Article, Event } from '../dataset/types.ts';
import type { Quotation, Quoting } from '../select/quotations.ts';
import type { View } from '../select/view.ts';
import { atStart, placesIn } from '../words/claims.ts';
import type { Words } from '../words/words.ts';

export interface Cited {
  /** Null where the view as a whole is cited. */
  readonly event: Event | null;
  readonly view: View;
  /** Version of the published data. */
  readonly version: string;
  /** Where what is cited can be found again. */
  readonly address: string;
  /** The reader's own day. */
  readonly accessed: Day;
}

export interface Citation {
  readonly short: string;
  readonly full: string;
}

/** For a footnote, and for a list of sources. Both carry the version, since the data may be corrected. */
export function citationOf({ event, view, version, address, accessed }: Cited, words: Words): Citation {
  const common = { site: words.say('panel.headline'), deck: words.say('panel.deck'), version, address, accessed: words.shortDay(accessed) };
  if (event === null) {
    const values = { ...common, span: spanWords(view, words) };
    return { short: words.say('share.cite.view.short', values), full: words.say('share.cite.view.full', values) };
  }
  const values = { ...common, title: words.title(event), id: event.id, date: words.date(event.date) };
  return { short: words.say('share.cite.event.short', values), full: words.say('share.cite.event.full', values) };
}

/** Which days the view shows, on its clock: "Up to Friday 17 October 2025". */
export function spanWords({ clock, head, from }: Pick<View, 'clock' | 'head' | 'from'>, words: Words): string {
  const values = { day: words.day(head), from: from === null ? '' : words.day(from) };
  if (clock === 'happened') return words.say(from === null ? 'share.span.until' : 'share.span.window', values);
  return words.say(from === null ? 'share.span.known' : 'share.span.known-window', values);
}

/** Who says it, in which article, and where the words that carry it stand: "Pete Hegseth, Common Dreams (003-3), document 003, characters 10–20". */
export function speakerWords({ claims, article, document, parts }: Quotation<Quoting>, words: Words): string {
  const place = words.say('panel.offsets', { document: document.slice(0, 3), offsets: placesIn(parts) });
  const speakers = new Set(claims.flatMap(({ by }) => (by === 'article' ? [] : words.speaker(by))));
  return atStart([...speakers, `${words.article(article).short} (${article})`, place].join(', '));
}

/** "003-3: Common Dreams, 19 October 2025 (date inferred)": a printed title is quoted, our description of an untitled article is not. */
export function sourceWords(article: Article, words: Words): string {
  const { short, title: description } = words.article(article.id);
  const common = { id: article.id, short, date: words.date(article.dateline), inferred: words.say('panel.inferred') };
  if (article.title === null) return words.say('share.report.untitled', { ...common, description });
  return words.say('share.report.source', { ...common, title: withInnerMarks(article.title) });
}

/** A title inside quotation marks has single ones of its own. */
function withInnerMarks(title: string): string {
  return title.replaceAll(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'));
}

/** The civil day that a clock on the reader's wall shows at that moment. */
export function localDay(moment: Date): Day {
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ?? 0;
}
