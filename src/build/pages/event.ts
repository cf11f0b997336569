import { kinds, type Article, type Citation, type Claim, type Event, type Extent } from '../../dataset/types.ts';
import { accountsOf, comparedOf, differing, hasContent, isOfSeveral, isSilentOnDead, opposing, othersOf, type Account, type Side } from '../../select/accounts.ts';
import { articleOf, disputesOf } from '../../select/events.ts';
import { clippingsOf, leadingQuotation, quotationsByArticle, type Clipped, type Clipping, type Quotation } from '../../select/quotations.ts';
import { neighbours } from '../../select/stops.ts';
import {
  atStart, citationDate, contentsOf, creditsOf, differWords, measureName, ofArticle, placesIn, reportOf, reportsOf, speakersOf,
} from '../../words/claims.ts';
import type { Words } from '../../words/words.ts';
import { eventPath, sourcePath } from '../../select/address.ts';
import { eventData } from './data.ts';
import type { Page, Picture } from './frame.ts';
import { markup, own, type Content, type Markup } from './markup.ts';
import { intoMap, linkFrom, type Site } from './site.ts';

/** All that the card of an event says, as a page of its own: the same claims, grouped by the same functions and worded by the same words. */
export function eventPage(event: Event, site: Site, picture: Picture | null): Page {
  return {
    path: (language) => eventPath(language, event.id),
    title: site.words.title(event),
    description: descriptionOf(event, site),
    type: 'article',
    picture,
    data: eventData(event, site),
    body: bodyOf(event, site),
  };
}

/** When and where, and the words that stand first for it, whole, with who says them where; in another language with our translation. */
function descriptionOf(event: Event, site: Site): string {
  const { words } = site;
  const when = whenWhereOf(event, words);
  const quotation = leadingQuotation(event);
  if (quotation === null) return when;
  const said = words.say('pages.description', { when, passage: quotation.exact, source: sourceOf(quotation, site) });
  const others = [translationOf(event, words), ...disagreements(event, site)].filter((sentence) => sentence !== null);
  return others.reduce((before, next) => `${before}${/[.!?…]$/.test(before) ? '' : '.'} ${next}`, said);
}

/** "Accounts differ: how many were killed", for each thing of which they do. */
export function disagreements(event: Event, { dataset, words }: Site): readonly string[] {
  return comparedOf(event, dataset).map(({ measure }) => differWords(measure, words));
}

/** Our translation of what stands first for it, and that it is ours; null in English. */
export function translationOf(event: Event, { say, passage }: Words): string | null {
  const text = passage(event, event.claims[0]?.excerpt.article ?? '');
  return text === null ? null : `${say('panel.translation')} ${text}`;
}

/** When and where, and what of it no text says. It stands where nothing else of the page does: "By 19 Oct 2025, worked out by us · New York". */
export function whenWhereOf({ date, place }: Pick<Event, 'date' | 'place'>, words: Words): string {
  const { say } = words;
  const when = atStart(words.date(date));
  const where = place === null ? say('panel.where.none') : words.place(place.id);
  const basis = basisOf(date, words);
  const isPlaceOurs = place !== null && place.basis !== 'stated';
  if (isPlaceOurs && basis !== null && date.basis !== 'record') return `${when} · ${where}, ${say('pages.both-worked-out')}`;
  return `${when}${basis === null ? '' : `, ${basis}`} · ${where}${isPlaceOurs ? `, ${say('pages.place-worked-out')}` : ''}`;
}

/** Whose the date is where no text states it, else null. */
function basisOf({ basis }: Pick<Event['date'], 'basis'>, { say }: Words): string | null {
  if (basis === 'stated') return null;
  return say(basis === 'record' ? 'panel.from-record' : 'panel.worked-out');
}

/**
 * Who says a passage, and where it is reported: "Pete Hegseth; Common Dreams, 19 Oct 2025". Where the article says in it more than
 * when and where, no speaker is named beside it: the whole would be read as theirs.
 */
export function sourceOf({ article: id, claims }: Pick<Quotation, 'article' | 'claims'>, { dataset, words }: Pick<Site, 'dataset' | 'words'>): string {
  const article = articleOf(dataset, id);
  const isOfArticle = claims.some(({ by, measure }) => by === 'article' && measure !== 'date' && measure !== 'place');
  const speakers = isOfArticle ? [] : speakersOf(claims.filter(({ by }) => by !== 'article'), words);
  const report = article === undefined ? [] : [reportOf(article, words)];
  const language = words.language === 'en' ? [] : [words.say('pages.in-english')];
  return atStart([...speakers, [...report, ...language].join(', ')].join('; '));
}

function bodyOf(event: Event, site: Site): Markup {
  const { dataset, words: { language, say, title, note } } = site;
  const accounts = accountsOf(event, disputesOf(dataset, event));
  const noted = note(event);
  return markup`<article class="kind-${event.kind}">
<h1>${own(title(event))}</h1>
${whenWhere(event, site)}
${intoMap(eventPath(language, event.id), event.id, site)}
${accounts.filter(({ layout }) => layout === 'columns').map((account) => sideBySide(account, event, site))}
${clippingsOf(event).map((clips) => clipping(clips, event, site))}
${language !== 'en' && markup`<p class="hint">${say('language.quotations')}</p>`}
${facts(accounts, event, site)}
${howKnown(event, site)}
${noted !== null && markup`<p class="note">${own(noted)}</p>`}
${answers(event, site)}
<p class="hint">${say('panel.id')} <code>${event.id}</code></p>
${steps(event, site)}
</article>`;
}

function linkTo(event: Event, from: Event, { words: { language, title } }: Site): Markup {
  return markup`<a href="${linkFrom(eventPath(language, from.id), eventPath(language, event.id))}">${own(title(event))}</a>`;
}

function whenWhere({ kind, scope, date, place }: Event, { dataset, words }: Site): Markup {
  const { say, date: dateWords, place: placeWords } = words;
  const precision = dataset.places.find(({ id }) => id === place?.id)?.precision ?? 'country';
  const told = scope !== null && scope !== 'single' && `, ${say(`panel.scope.${scope}`)}`;
  const basis = basisOf(date, words);
  const whose = basis !== null && `, ${basis}`;
  const where = place === null ? say('panel.where.none') : markup`<strong>${placeWords(place.id)}</strong>, ${say(`panel.position.${precision}`)}`;
  return markup`<p class="when-where">${say(`panel.kind.${kind}`)}${told} · <strong>${dateWords(date)}</strong>${whose} · ${where}</p>`;
}

/** Where an event's page shows a sentence of an article, as a fragment of its address; empty where it stands among the accounts only. */
export function fragmentOf(event: Event, article: string, { start, end }: Extent): string {
  const clips = clippingsOf(event).find((clipped) => clipped.article === article)?.quotations ?? [];
  const found = clips.find(({ quotation }) => quotation.start < end && start < quotation.end);
  return found === undefined ? '' : `#${anchorOf(found.quotation)}`;
}

function anchorOf({ article, start }: Quotation): string {
  return `q${article}-${start}`;
}

/** The document's own words and nothing else, each mark with its place in the document. */
function verbatim({ document, parts }: Quotation): Content {
  return parts.map(({ text, marked, start, end }) => (
    marked ? markup`<mark data-document="${document}" data-start="${start}" data-end="${end}">${text}</mark>` : text));
}

function sideBySide(account: Account, event: Event, site: Site): Markup {
  const { words } = site;
  const values = differing(account.sides.map((side) => contentsOf(side.claims, words).join('; ')));
  const columns = account.sides.map((side, index) => {
    const value = values[index] ?? [];
    const against = opposing(side, account);
    return markup`<li class="side">
<div><strong class="side-by">${atStart(speakersOf(side.claims, words).join('; '))}</strong>${side.disputes && markup` <span class="hint">${words.say('panel.disputes')}</span>`}${
  against.length > 0 && markup`<span class="hint">, ${words.say('panel.disputed-by', { speakers: speakersOf(against, words).join('; ') })}</span>`}</div>
${value.length > 0 && markup`<div class="side-value">${value.map(({ text, differs }, place) => [place > 0 && ' ', differs ? markup`<em>${own(text)}</em>` : own(text)])}</div>
${reported(side.claims.filter(hasContent), site)}`}
${quotedAtLength(side, site).map((quotation) => markup`<blockquote class="side-words" lang="en" translate="no">${verbatim(quotation)}</blockquote>
${reported(quotation.claims, site)}`)}
${ofOthers(side, event, site)}</li>
`;
  });
  return markup`<section class="compared">
<h2>${differWords(account.measure, words)}</h2>
<ul class="sides">
${columns}</ul>
${account.measure === 'waters' && limit(event, site)}
</section>
`;
}

function quotedAtLength(side: Side, { dataset }: Site): readonly Quotation[] {
  const long = side.claims.filter((claim) => !hasContent(claim));
  return quotationsByArticle(long, dataset.articles.map(({ id }) => id)).flatMap(({ quotations }) => quotations);
}

function reported(claims: readonly Claim[], { dataset, words }: Site): Markup {
  return markup`<p class="side-report hint">${atStart(reportsOf(claims, dataset.articles, words))}</p>`;
}

function ofOthers(side: Side, event: Event, site: Site): Content {
  const others = othersOf(side.claims, event, site.dataset);
  if (others.length === 0) return null;
  return markup`<p class="side-report hint">${site.words.plural('panel.of-other', others.length)} ${others.map((other, index) => [index > 0 && '; ', linkTo(other, event, site)])}</p>
`;
}

/** What the 12 nautical miles are, and what they cannot settle. */
function limit(event: Event, { words: { say } }: Site): Markup {
  return markup`<p class="limit hint">${say(isOfSeveral(event) ? 'panel.waters.limit-several' : 'panel.waters.limit')}</p>`;
}

function clipping({ article: id, quotations }: Clipping, event: Event, { dataset, words }: Site): Content {
  const article = articleOf(dataset, id);
  if (article === undefined) return null;
  const { say } = words;
  const credits = creditsOf(quotations.map(({ quotation }) => quotation.claims), words);
  const translation = words.passage(event, id);
  return markup`<figure class="clipping">
<figcaption><h2>${atStart(reportOf(article, words))}</h2></figcaption>
${quotations.map(({ quotation, follows }, index) => {
  const names = credits[index] ?? null;
  return markup`${join(follows, words)}<blockquote id="${anchorOf(quotation)}" lang="en" translate="no">${verbatim(quotation)}</blockquote>
${names !== null && markup`<p class="said-by hint">— ${names}</p>\n`}${
  index === 0 && translation !== null && markup`<p class="translation"><span class="hint">${say('panel.translation')}</span> ${translation}</p>\n`}`;
})}${article.url !== null && markup`<p class="clipping-ways"><a href="${article.url}" rel="noopener noreferrer" aria-label="${ofArticle(say('panel.original'), article, words)}">${say('panel.original')}</a></p>\n`}<details class="hint">
<summary>${say('panel.in-document')} <span class="unseen">(${reportOf(article, words)})</span></summary>
<ul>
${quotations.map(({ quotation: { document, parts } }) => {
  const place = { document: document.slice(0, 3), offsets: placesIn(parts) };
  return markup`<li>${own(say('panel.offsets', place), Object.values(place))}</li>\n`;
})}</ul>
${origin(article, words)}<p class="strip-link"><a href="${linkFrom(eventPath(words.language, event.id), sourcePath(words.language, id))}" aria-label="${ofArticle(say('strip.open'), article, words)}">${say('strip.open')}</a></p>
</details>
</figure>
`;
}

function join(follows: Clipped['follows'], { say }: Site['words']): Content {
  if (follows === 'later') return markup`<p class="left-out">…<span class="unseen"> ${say('panel.left-out')}</span></p>\n`;
  return follows === 'earlier' && markup`<p class="hint earlier">${say('panel.earlier-in-article')}</p>\n`;
}

function origin(article: Article, { article: ownWords, say }: Site['words']): Markup {
  const { title, dateline, publisher } = ownWords(article.id);
  const told = [
    `${article.title ?? title} (${say(`panel.type.${article.type}`)})`,
    say('panel.known.date', { reason: dateline }),
    say('panel.article.publisher', { reason: publisher }),
    say('panel.document', { document: article.document, article: article.id }),
    ...(article.url === null ? [say('panel.no-original')] : []),
  ];
  return markup`${told.map((line) => markup`<p>${own(line, [article.title ?? '', article.document, article.id])}</p>\n`)}`;
}

function facts(accounts: readonly Account[], event: Event, site: Site): Content {
  const { words } = site;
  const { say } = words;
  const rows = accounts.filter(({ layout }) => layout === 'row');
  const silent = isSilentOnDead(event, accounts);
  if (rows.length === 0 && !silent) return null;
  const unsaid = isOfSeveral(event) ? 'panel.killed.unsaid-several' : 'panel.killed.unsaid';
  return markup`<dl class="facts">
${silent && markup`<dt>${words.measure('killed')}</dt>
<dd><strong>${words.range(event.killed)}</strong> <span class="hint">${say(unsaid)}</span></dd>
`}${rows.map(({ measure, sides }) => markup`<dt>${measureName(measure, words)}</dt>
<dd>${sides.map((side) => markup`<p><strong>${own(contentsOf(side.claims, words).join('; '))}</strong> <span class="hint">(${speakersOf(side.claims, words).join('; ')})</span></p>\n`)}${
  measure === 'waters' && markup`<p class="hint">${say('panel.one-side')}</p>\n${limit(event, site)}`}</dd>
`)}</dl>`;
}

/** How the date and the place are known. That a text names a place needs no saying. */
function howKnown(event: Event, { words }: Site): Content {
  const { say } = words;
  const { date } = event;
  const reason = words.dateReason(event) ?? (date.basis === 'record' ? say('panel.when.record') : null);
  const place = event.place !== null && event.place.basis !== 'stated' ? words.placeReason(event) : null;
  if (reason === null && place === null) return null;
  const isOurs = date.basis === 'derived' || date.basis === 'inferred';
  return markup`<section class="how-known">
<h2>${say('panel.how-known')}</h2>
${reason !== null && markup`<p>${own(isOurs ? say('panel.known.date', { reason }) : reason)}</p>\n`}${
  date.citations.length > 0 && markup`<ul>\n${date.citations.map((citation) => markup`<li>${cited(citation, words)}</li>\n`)}</ul>\n`}${
  place !== null && markup`<p>${own(say('panel.known.place', { reason: place }))}</p>\n`}</section>`;
}

function cited(citation: Citation, words: Site['words']): Markup {
  const { title, url, publisher, date } = citation;
  const name = markup`<cite lang="en">${title}</cite>`;
  return markup`${url === null ? name : markup`<a href="${url}" rel="noopener noreferrer">${name}</a>`}, ${[publisher, ...(date === null ? [] : [citationDate(citation, words)])].join(', ')}`;
}

/** What it answers, and what answers it. */
function answers(event: Event, site: Site): Content {
  const { dataset: { events }, words: { say } } = site;
  const answered = events.filter(({ id }) => event.answers.includes(id)).map((other) => ({ label: say('panel.answers'), other }));
  const answering = events.filter((other) => other.answers.includes(event.id)).map((other) => ({ label: say('panel.answered-by'), other }));
  return [...answered, ...answering].map(({ label, other }) => markup`<p class="answers">${label} ${linkTo(other, event, site)}</p>\n`);
}

/** To the events before and after, in the order of the list. */
function steps(event: Event, site: Site): Markup {
  const { dataset, words: { say } } = site;
  const { previous, next } = neighbours(dataset, { kinds }, event.id);
  return markup`<nav class="steps" aria-label="${say('panel.steps')}">
${previous !== null && markup`<p class="step"><span class="hint">${say('panel.previous')}</span> ${linkTo(previous, event, site)}</p>\n`}${
  next !== null && markup`<p class="step"><span class="hint">${say('panel.next')}</span> ${linkTo(next, event, site)}</p>\n`}</nav>`;
}
