import { atStart } from '../../words/claims.ts';
import { eventPath, listPath } from '../../select/address.ts';
import type { Page } from './frame.ts';
import { markup, own, type Markup } from './markup.ts';
import { linkFrom, viewPath, type Site } from './site.ts';
import { listOfSources } from './source.ts';

/** Every event with the way to its page, seen from a folder of the site. */
export function listOfEvents(from: string, { dataset, words }: Site): Markup {
  return markup`<ol class="all-events">
${dataset.events.map((event) => markup`<li><p class="hint">${atStart(words.date(event.date))} · ${event.place === null ? words.say('panel.where.none') : words.place(event.place.id)}</p>
<p><a href="${linkFrom(from, eventPath(words.language, event.id))}">${own(words.title(event))}</a></p></li>
`)}</ol>`;
}

/** The list as a page of its own, in a language that the page itself speaks only with JavaScript. */
export function listPage(site: Site): Page {
  const { words: { language, say }, dataset } = site;
  return {
    path: listPath,
    title: say('panel.list'),
    description: say('panel.intro'),
    type: 'website',
    picture: null,
    data: null,
    body: markup`<h1>${say('panel.list')}</h1>
<p>${say('panel.intro')}</p>
<p><a class="into-map" href="${linkFrom(listPath(language), viewPath(language, null, dataset))}">${say('pages.into-map')}</a></p>
${listOfEvents(listPath(language), site)}
${listOfSources(listPath(language), site)}`,
  };
}
