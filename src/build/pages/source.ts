import type { Article } from '../../dataset/types.ts';
import { eventPath, sourcePath } from '../../select/address.ts';
import { barHeight, coloursOf, countsOf, eventsQuoting, layOut, reasonsOf, stripOf, type Bar, type Strip, type StripCounts, type StripSentence } from '../../select/strip.ts';
import { atStart, reportOf } from '../../words/claims.ts';
import { countWords, fateWords, numberWords } from '../../words/strip.ts';
import type { Page } from './frame.ts';
import { markup, own, type Content, type Markup } from './markup.ts';
import { linkFrom, type Site } from './site.ts';

/** What of an article stands on the page, as the panel's strip shows it: each sentence as a bar, and the quoted ones as a list with their events. */
export function sourcePage(article: Article, site: Site): Page {
  const { dataset, documents, words } = site;
  const strip = stripOf({ dataset, documents }, article);
  const counts = countsOf(strip);
  const name = atStart(reportOf(article, words));
  return {
    path: (language) => sourcePath(language, article.id),
    title: name,
    description: `${words.say('strip.title')}: ${countWords(counts, words)}`,
    type: 'website',
    picture: null,
    data: null,
    body: markup`<h1>${name}</h1>
<h2>${words.say('strip.title')}</h2>
<p>${countWords(counts, words)}</p>
${drawing(strip, counts, article, site)}
${key(strip, counts, site)}
<p class="hint">${words.say('strip.what')}</p>
${article.url !== null && markup`<p><a href="${article.url}" rel="noopener noreferrer">${words.say('panel.original')}</a></p>\n`}<ol class="source-quoted">
${strip.paragraphs.flat().filter(({ fate }) => fate === 'quoted').map((sentence) => quoted(sentence, counts.sentences, article, site))}</ol>
${reasons(strip, site)}`,
  };
}

function drawing(strip: Strip, { sentences }: StripCounts, article: Article, site: Site): Markup {
  const { bars, height } = layOut(strip);
  return markup`<svg class="source-bars" width="100%" height="${height}" role="group" aria-label="${site.words.say('strip.bars')}">
${bars.map((bar) => drawn(bar, sentences, article, site))}</svg>`;
}

/** A quoted bar leads to the first of its events; the list beneath leads to all. */
function drawn({ sentence, pieces }: Bar, total: number, article: Article, { dataset, words: { language, title, say } }: Site): Markup {
  const [event] = eventsQuoting(sentence, dataset.events);
  const rects = pieces.map(({ x, y, width }) => markup`<rect x="${x}%" y="${y}" width="${width}%" height="${barHeight}"/>`);
  if (event === undefined) return markup`<g class="fate-${sentence.fate}">${rects}</g>\n`;
  const label = say('strip.bar', { number: sentence.number ?? 0, total, titles: title(event) });
  return markup`<a class="fate-quoted kind-${event.kind}" href="${linkFrom(sourcePath(language, article.id), eventPath(language, event.id))}" aria-label="${label}">${rects}</a>\n`;
}

function quoted(sentence: StripSentence, total: number, article: Article, site: Site): Markup {
  const { words } = site;
  const events = eventsQuoting(sentence, site.dataset.events);
  return markup`<li><p class="hint">${numberWords(sentence, total, words)} ${fateWords(sentence, words)}</p>
${events.map((event) => markup`<p><a href="${linkFrom(sourcePath(words.language, article.id), eventPath(words.language, event.id))}">${own(words.title(event))}</a></p>\n`)}</li>
`;
}

function swatch(name: string): Markup {
  return markup`<svg width="22" height="${barHeight}" aria-hidden="true"><g class="${name}"><rect width="22" height="${barHeight}"/></g></svg> `;
}

function key(strip: Strip, counts: StripCounts, { dataset, words }: Site): Markup {
  const { kinds, hasFigures } = coloursOf(strip, dataset.events);
  return markup`<ul class="source-key hint">
${kinds.length > 0 && markup`<li>${words.say('strip.key.quoted')} ${kinds.map((kind) => markup`<span>${swatch(`fate-quoted kind-${kind}`)}${words.kind(kind)}</span> `)}</li>\n`}${
  hasFigures && markup`<li>${swatch('fate-quoted')}${words.say('strip.key.figure')}</li>\n`}${
  counts.read > 0 && markup`<li>${swatch('fate-read')}${words.plural(counts.hasRoom ? 'strip.key.read-unclaimed' : 'strip.key.read', counts.read)}</li>\n`}${
  counts['left-out'] > 0 && markup`<li>${swatch('fate-left-out')}${words.plural('strip.key.left-out', counts['left-out'])}</li>\n`}${
  counts.page > 0 && markup`<li>${swatch('fate-page')}${words.plural('strip.page', counts.page)}</li>\n`}</ul>`;
}

function reasons(strip: Strip, { words }: Site): Content {
  const told = reasonsOf(strip);
  return told.length > 0 && markup`<h2>${words.say('strip.reasons')}</h2>
<ul>
${told.map(({ reason, fate, sentences }) => markup`<li>${words.plural(fate === 'page' ? 'strip.reason-page' : 'strip.reason', sentences, { reason: words.reason(reason) })}</li>\n`)}</ul>
`;
}

/** The articles, each with the way to its page, seen from a folder of the site. */
export function listOfSources(from: string, { dataset, words }: Site): Markup {
  return markup`<h2>${words.say('strip.sources')}</h2>
<ul>
${dataset.articles.map((article) => markup`<li><a href="${linkFrom(from, sourcePath(words.language, article.id))}">${atStart(reportOf(article, words))}</a></li>\n`)}</ul>`;
}
