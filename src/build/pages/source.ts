import { groups } from 'd3';
import type { Article, Event } from '../../dataset/types.ts';
import { eventPath, sourcePath } from '../../select/address.ts';
import { barHeight, coloursOf, countsOf, eventsQuoting, layOut, reasonsOf, stripOf, type Bar, type Fate, type Piece, type Strip, type StripCounts, type StripSentence } from '../../select/strip.ts';
import { atStart, reportOf } from '../../words/claims.ts';
import { countWords } from '../../words/strip.ts';
import { fragmentOf } from './event.ts';
import type { Page } from './frame.ts';
import { markup, own, type Content, type Markup } from './markup.ts';
import { linkFrom, type Site } from './site.ts';

/** What of an article stands on the site, as the panel's strip shows it: each sentence as a bar, and the events with the numbers of the sentences that they quote. */
export function sourcePage(article: Article, site: Site): Page {
  const { dataset, documents, words } = site;
  const strip = stripOf({ dataset, documents }, article);
  const counts = countsOf(strip);
  const name = atStart(reportOf(article, words));
  return {
    path: (language) => sourcePath(language, article.id),
    title: name,
    description: `${words.say('pages.source')}: ${countWords(counts, words)}`,
    type: 'website',
    picture: null,
    data: null,
    body: markup`<h1>${name}</h1>
${article.url !== null && markup`<p><a href="${article.url}" rel="noopener noreferrer">${words.say('panel.original')}</a></p>\n`}<h2 class="list-head">${words.say('pages.source')}</h2>
<p>${countWords(counts, words)}</p>
${key(strip, counts, site)}
${drawing(strip, counts, article, site)}
<p class="hint">${words.say('strip.what')}</p>
${quoting(strip, article, site)}
${reasons(strip, site)}`,
  };
}

function drawing(strip: Strip, { sentences }: StripCounts, article: Article, site: Site): Markup {
  const { bars, height } = layOut(strip);
  return markup`<svg class="source-bars" width="100%" height="${height}" aria-hidden="true">
${bars.map((bar) => drawn(bar, sentences, article, site))}</svg>`;
}

/** A quoted bar leads to its words in the first of its events. For pointers only: the list beneath leads to all, in words. */
function drawn({ sentence, pieces }: Bar, total: number, article: Article, site: Site): Markup {
  const { dataset, words: { title, say } } = site;
  const { fate, number } = sentence;
  const [event] = eventsQuoting(sentence, dataset.events);
  const shapes = pieces.map((piece) => shapeOf(piece, fate));
  if (event === undefined) return markup`<g class="fate-${fate}">${shapes}</g>\n`;
  const label = say('strip.bar', { number: number ?? 0, total, titles: title(event) });
  return markup`<a class="fate-quoted kind-${event.kind}" tabindex="-1" href="${toWords(event, article, sentence, site)}"><title>${label}</title>${shapes}</a>\n`;
}

/** Where an event's page shows the sentence. */
function toWords(event: Event, article: Article, sentence: StripSentence, { words: { language } }: Site): string {
  return linkFrom(sourcePath(language, article.id), eventPath(language, event.id)) + fragmentOf(event, article.id, sentence);
}

/** As the panel draws it: what is not read is a line in its sentence's place. */
function shapeOf({ x, y, width }: Piece, fate: Fate): Markup {
  if (fate === 'quoted' || fate === 'read') return markup`<rect x="${x}%" y="${y}" width="${width}%" height="${barHeight}"/>`;
  const middle = y + barHeight / 2;
  return markup`<line x1="${x}%" y1="${middle}" x2="${Number((x + width).toFixed(2))}%" y2="${middle}"/>`;
}

function key(strip: Strip, counts: StripCounts, { dataset, words }: Site): Markup {
  const { kinds, hasFigures } = coloursOf(strip, dataset.events);
  return markup`<ul class="sentence-key hint">
${kinds.length > 0 && markup`<li class="sentence-kinds"><p>${words.say('strip.key.quoted')}</p> ${kinds.map((kind) => markup`<span>${swatch('quoted', ` kind-${kind}`)} ${words.kind(kind)}</span> `)}</li>\n`}${
  hasFigures && markup`<li>${swatch('quoted')} ${words.say('strip.key.figure')}</li>\n`}${
  counts.read > 0 && markup`<li>${swatch('read')} ${words.plural(counts.hasRoom ? 'strip.key.read-unclaimed' : 'strip.key.read', counts.read)}</li>\n`}${
  counts['left-out'] > 0 && markup`<li>${swatch('left-out')} ${words.plural('strip.key.left-out', counts['left-out'])}</li>\n`}${
  counts.page > 0 && markup`<li>${swatch('page')} ${words.plural('strip.page', counts.page)}</li>\n`}</ul>`;
}

function swatch(fate: Fate, kind = ''): Markup {
  return markup`<svg class="sentence-swatch" width="26" height="${barHeight}" aria-hidden="true"><g class="fate-${fate}${kind}">${shapeOf({ x: 0, y: 0, width: 100 }, fate)}</g></svg>`;
}

/** Each event once, with the sentences that it quotes, in the order of the text; and those quoted for a figure alone. */
function quoting({ paragraphs }: Strip, article: Article, site: Site): Content {
  const { dataset, words } = site;
  const quoted = paragraphs.flat().filter(({ fate }) => fate === 'quoted').flatMap((sentence) => {
    const events: readonly (Event | null)[] = eventsQuoting(sentence, dataset.events);
    return (events.length === 0 ? [null] : events).map((event) => ({ event, sentence }));
  });
  if (quoted.length === 0) return null;
  return markup`<h2 class="list-head">${words.say('pages.quoting')}</h2>
<ol class="all-events">
${groups(quoted, ({ event }) => event).map(([event, entries]) => {
  const addresses = new Map(entries.map(({ sentence }) => [sentence.number ?? 0, event && toWords(event, article, sentence, site)]));
  const label = markup`<p class="numbers">${words.plural('pages.sentences', entries.length)} ${numbersOf(addresses, words.plural('pages.sentences', 1))}</p>`;
  return event === null
    ? markup`<li><p>${words.say('strip.key.figure')}</p>\n${label}</li>\n`
    : markup`<li class="kind-${event.kind}"><a href="${linkFrom(sourcePath(words.language, article.id), eventPath(words.language, event.id))}">${own(words.title(event))}</a>\n${label}</li>\n`;
})}</ol>`;
}

/** "2, 3, 7–9", each leading to its words, if somewhere. */
function numbersOf(addresses: ReadonlyMap<number, string | null>, name: string): Content {
  const link = (number: number) => {
    const address = addresses.get(number) ?? null;
    return address === null ? number : markup`<a href="${address}" aria-label="${name} ${number}">${number}</a>`;
  };
  return runsOf([...addresses.keys()])
    .map(({ first, last }, index) => [index > 0 && ', ', link(first), last > first && [last > first + 1 ? '–' : ', ', link(last)]]);
}

/** Rising numbers, those that follow one another joined. */
export function runsOf(numbers: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  // Within a run a number and its place rise together.
  return groups(numbers, (number) => number - numbers.indexOf(number)).map(([, run]) => ({ first: run[0] ?? 0, last: run.at(-1) ?? 0 }));
}

function reasons(strip: Strip, { words }: Site): Content {
  const told = reasonsOf(strip);
  return told.length > 0 && markup`<h2 class="list-head">${words.say('strip.reasons')}</h2>
<ul class="source-reasons">
${told.map(({ reason, fate, sentences }) => markup`<li>${words.plural(fate === 'page' ? 'strip.reason-page' : 'strip.reason', sentences, { reason: words.reason(reason) })}</li>\n`)}</ul>
`;
}

/** The articles, each with the way to its page, seen from a folder of the site. */
export function listOfSources(from: string, { dataset, words }: Site): Markup {
  return markup`<h2 class="list-head">${words.say('strip.sources')}</h2>
<ul class="all-articles">
${dataset.articles.map((article) => markup`<li><a href="${linkFrom(from, sourcePath(words.language, article.id))}">${atStart(reportOf(article, words))}</a></li>\n`)}</ul>`;
}
