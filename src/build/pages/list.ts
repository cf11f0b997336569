import { groups, utcMonth } from 'd3';
import { momentOf, utcDateOf, type Day } from '../../dataset/day.ts';
import type { Event } from '../../dataset/types.ts';
import { eventPath, listPath } from '../../select/address.ts';
import { atStart } from '../../words/claims.ts';
import type { InterfaceKey } from '../../words/messages.ts';
import type { Page } from './frame.ts';
import { markup, own, type Content, type Markup } from './markup.ts';
import { intoMap, linkFrom, viewPath, type Site } from './site.ts';
import { listOfSources } from './source.ts';

/** The list as a page: of its own in a language that the page itself speaks only with JavaScript, in the other within index.html. */
export function listPage(site: Site): Page {
  const { words: { language, say } } = site;
  return {
    path: listPath,
    title: say('panel.list'),
    description: say('panel.intro'),
    type: 'website',
    picture: null,
    data: null,
    body: markup`<h1>${say('panel.list')}</h1>
${way(listPath(language), site)}
${listOfEvents(listPath(language), site)}
${listOfSources(listPath(language), site)}
${data(listPath(language), site)}`,
  };
}

/** What there is beside the list, and the way to it; where that itself would be, what keeps it away. */
function way(from: string, site: Site): Markup {
  const { dataset, words: { language, say } } = site;
  if (viewPath(language, null, dataset) === from) return markup`<p class="list-intro">${say('pages.with-script')}</p>`;
  return markup`<p class="list-intro">${say('panel.intro')}</p>
${intoMap(from, null, site)}`;
}

/** Every event under the month of its last day, and before a month what no article covers up to it. */
function listOfEvents(from: string, site: Site): Content {
  const { dataset: { axis, events, silences }, words } = site;
  return groups(events, ({ date: { latest } }) => (latest < axis.earliest ? null : monthOf(latest))).map(([month, group]) => {
    const silent = silences.filter(({ latest }) => month !== null && monthOf(latest).valueOf() === month.valueOf());
    const name = month === null
      ? words.say('timeline.earlier')
      : words.date({ earliest: momentOf(month), latest: momentOf(utcMonth.offset(month, 1)) - 1, approximate: false });
    return markup`${silent.map(({ earliest, latest }) => markup`<p class="list-gap">${words.say('panel.coverage.silence', { from: words.day(earliest), to: words.day(latest) })}</p>\n`)}<h2 class="list-head">${atStart(name)}</h2>
<ol class="all-events">
${group.map((event) => entry(event, from, site))}</ol>
`;
  });
}

function monthOf(day: Day): Date {
  return utcMonth.floor(utcDateOf(day));
}

function entry(event: Event, from: string, { words }: Site): Markup {
  const { say, language } = words;
  const whenWhere = `${words.date(event.date)} · ${event.place === null ? say('panel.where.none') : words.place(event.place.id)}`;
  return markup`<li class="kind-${event.kind}"><p><b>${say(`panel.kind.${event.kind}`)}</b> · ${whenWhere}</p>
<a href="${linkFrom(from, eventPath(language, event.id))}">${own(words.title(event))}</a></li>
`;
}

const files: readonly { readonly path: string; readonly key: InterfaceKey }[] = [
  { path: 'data/events.geojson', key: 'panel.data.events' },
  { path: 'data/claims.csv', key: 'panel.data.claims' },
  { path: 'data/tolls.csv', key: 'panel.data.tolls' },
  { path: 'data/articles.csv', key: 'panel.data.articles' },
];

function data(from: string, { words: { say } }: Site): Markup {
  return markup`<h2 class="list-head">${say('panel.data')}</h2>
<p class="list-intro">${files.map(({ path, key }, index) => [index > 0 && ' · ', markup`<a href="${linkFrom(from, path)}">${say(key)}</a>`])}</p>`;
}
