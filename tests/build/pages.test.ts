import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { parseAtomFeed } from 'feedsmith';
import { HtmlValidate } from 'html-validate';
import { build, createLogger, createServer } from 'vite';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { articleData } from '../../src/build/pages/data.ts';
import { siteFiles } from '../../src/build/pages/files.ts';
import { urnOf } from '../../src/build/pages/feed.ts';
import { frontPage } from '../../src/build/pages/front.ts';
import { jsonIn, markup } from '../../src/build/pages/markup.ts';
import { createDraw } from '../../src/build/pages/picture.ts';
import { pages } from '../../src/build/pages/plugin.ts';
import { sitesOf } from '../../src/build/pages/site.ts';
import { runsOf } from '../../src/build/pages/source.ts';
import { publicFiles } from '../../src/build/public/files.ts';
import { leadingQuotation } from '../../src/select/quotations.ts';
import { stripOf } from '../../src/select/strip.ts';
import { accepted, set } from '../curate/fixture.ts';
import { textOf, theRecords } from '../records/records.ts';
import { repository, write } from './project.ts';

const curated = theRecords();
const { dataset, shares } = curated;
const address = 'https://example.org/strikes/';

/** By path, the text of every file that is there without JavaScript. */
const printed = (at: string | null) => new Map(siteFiles(sitesOf(curated, at)).map(({ path, text }) => [path, text()]));
const plain = printed(null);
const addressed = printed(address);
const pathOf = (id: string, language: 'en' | 'es') => `${language === 'es' ? 'es/' : ''}event/${id}/index.html`;
const pageOf = (id: string, language: 'en' | 'es' = 'en', of = plain) => of.get(pathOf(id, language)) ?? '';

const decoded = (html: string) => html.replaceAll(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
/** What a reader reads, in one line. */
const readIn = (html: string) => decoded(html.replaceAll(/<head>[\s\S]*<\/head>/g, '')).replaceAll(/\s+/g, ' ').trim();

interface Shown {
  readonly document: string;
  readonly start: number;
  readonly text: string;
}

/** The quotations of a page: each with where it stands by its first mark, and what is marked in it. */
function quotationsOf(html: string): readonly (Shown & { readonly marks: readonly Shown[] })[] {
  return [...html.matchAll(/<blockquote[^>]*>([\s\S]*?)<\/blockquote>/g)].map(([, quotation = '']) => {
    const marks = [...quotation.matchAll(/<mark data-document="([^"]*)" data-start="(\d+)" data-end="(\d+)">([\s\S]*?)<\/mark>/g)].map(([, document = '', start, end, text = '']) => {
      expect(decoded(text)).toHaveLength(Number(end) - Number(start));
      return { document, start: Number(start), text: decoded(text) };
    });
    const [first] = marks;
    if (first === undefined) throw new Error(`nothing is marked in “${quotation}”`);
    return { document: first.document, start: first.start - decoded(quotation.slice(0, quotation.indexOf('<mark'))).length, text: decoded(quotation), marks };
  });
}

const stands = ({ document, start, text }: Shown) => textOf(document).slice(start, start + text.length) === text;

describe('the pages of events', () => {
  it('are one an event and one an article in each language, and a list in the one that the page itself does not open in', () => {
    const expected = [
      ...dataset.events.flatMap(({ id }) => [pathOf(id, 'en'), pathOf(id, 'es')]),
      ...dataset.articles.flatMap(({ id }) => [`source/${id}/index.html`, `es/source/${id}/index.html`]), 'es/index.html',
    ];
    expect([...plain.keys()].toSorted()).toEqual(expected.toSorted());
  });

  it('quote each passage exactly as it stands in its document, and mark what carries the claims', () => {
    const quotations = [...plain.values()].flatMap(quotationsOf);
    expect(quotations.length).toBeGreaterThan(300);
    expect(quotations.filter((quotation) => !stands(quotation) || !quotation.marks.every(stands))).toEqual([]);
  });

  it('show every claim of their event in its whole passage', () => {
    for (const { id, claims } of dataset.events) {
      for (const language of ['en', 'es'] as const) {
        const shown = quotationsOf(pageOf(id, language));
        const missing = claims.filter(({ excerpt: { document, passage } }) => !shown.some((quotation) => (
          quotation.document === document && quotation.start <= passage.start && passage.end <= quotation.start + quotation.text.length)));
        expect(missing.map((claim) => claim.id)).toEqual([]);
      }
    }
  });

  it('show no more of an article than its share', () => {
    const quotations = [...plain.values()].flatMap(quotationsOf);
    const most = new Map(shares.map(({ article, shown }) => [article, shown]));
    const over = dataset.articles.filter(({ id, document, start, end }) => {
      const seen = new Set(quotations.filter((quotation) => quotation.document === document).flatMap((quotation) => Array.from(quotation.text, (_, index) => quotation.start + index)));
      return [...seen].filter((index) => index >= start && index < end).length > (most.get(id) ?? 0);
    });
    expect(over).toEqual([]);
  });

  it('hold nothing of a document but what is shown of it', () => {
    const everything = [...addressed.values()].map((text) => decoded(text).replaceAll(/\s+/g, ' ')).join('\n');
    const excerpts = [...dataset.events.flatMap(({ claims }) => claims), ...dataset.tolls].map(({ excerpt }) => excerpt);
    const documents = [...new Set(dataset.articles.map(({ document }) => document))];
    const shownOf = (document: string) => {
      const characters = textOf(document).replaceAll(/\S/g, '\n').split('');
      for (const { passage, document: own } of excerpts) if (own === document) characters.splice(passage.start, passage.exact.length, ...passage.exact.split(''));
      return characters.join('');
    };
    // What one article repeats of another's is shown as that one's; printed titles name their articles.
    const mayStand = [...documents.map(shownOf), ...dataset.articles.map(({ title }) => title ?? '')].join('\n');
    const stretches = documents.flatMap((document) => {
      const text = textOf(document);
      return Array.from({ length: Math.floor(text.length / 20) - 2 }, (_, index) => text.slice(index * 20, index * 20 + 60));
    });
    const kept = stretches.filter((stretch) => !stretch.includes('\n') && !mayStand.includes(stretch));
    expect(kept.length).toBeGreaterThan(300);
    expect(kept.filter((stretch) => everything.includes(stretch))).toEqual([]);
  });

  it('say what the card says: of a contested event in both languages', () => {
    const english = readIn(pageOf('carranza-boat-struck'));
    for (const words of [
      'A strike kills the fisherman Alejandro Carranza, Petro says',
      'Strike · mid-September 2025 (11 to 20 September), worked out by us · Caribbean Sea, position not reported',
      'The Wall Street Journal, 19 Oct 2025', '— Gustavo Petro; Colombian state television', 'Read the original', 'Where in the document',
      'document 002, characters', 'Killed', 'at least 1 (Gustavo Petro', 'How this is known', 'Date worked out by us: Colombian state television',
      'Place worked out by us:', 'Event id: carranza-boat-struck', 'Previous', 'Next', 'Data version 2.1.0',
    ]) expect(english).toContain(words);
    expect(english).not.toContain('Our translation');
    const spanish = readIn(pageOf('carranza-boat-struck', 'es'));
    for (const words of ['Ataque · mediados de septiembre de 2025', 'mar Caribe, posición no reportada', 'Traducción nuestra:', 'Cómo se sabe']) expect(spanish).toContain(words);
  });

  it('say the dates of what is cited in words', () => {
    expect(readIn(pageOf('strikes-on-venezuela-and-seizure-of-maduro'))).toContain('WorldTribune, 3 Jan 2026');
    expect(readIn(pageOf('strikes-on-venezuela-and-seizure-of-maduro', 'es'))).toContain('WorldTribune, 3 ene 2026');
  });

  it('let those who disagree stand first, each by name', () => {
    const html = readIn(pageOf('maduro-writes-to-trump'));
    expect(html).toMatch(/Accounts differ.*Donald Trump.*disputed by Nicolás Maduro.*Nicolás Maduro disputing this/);
    expect(html.indexOf('Accounts differ')).toBeLessThan(html.indexOf('Where in the document'));
  });

  it('translate in Spanish the passage that stands first of each article, marked as ours', () => {
    for (const { id, articles } of dataset.events) {
      expect([id, readIn(pageOf(id, 'es')).split('Traducción nuestra:').length - 1]).toEqual([id, articles.length]);
    }
  });

  it('name the article first where a passage is its own too', () => {
    expect(readIn(pageOf('no-evidence-provided'))).toContain('— the article itself; the Trump administration');
    expect(readIn(pageOf('no-evidence-provided', 'es'))).toContain('— el propio artículo; el gobierno de Trump');
    for (const { id } of dataset.events) {
      expect(readIn(pageOf(id))).not.toContain('; the article itself');
      expect(readIn(pageOf(id, 'es'))).not.toContain('; el propio artículo');
    }
  });

  it('name places as within a sentence, where they stand in one', () => {
    expect(readIn(pageOf('combat-jets-near-venezuela'))).toContain('worked out by us · off the coast of Venezuela, position not reported');
    expect(readIn(pageOf('combat-jets-near-venezuela', 'es'))).toContain('fecha deducida por nosotros · frente a la costa de Venezuela, posición no reportada');
  });

  it('lead into the map, to their neighbours, to what answers them and to the other language', () => {
    const links = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => decoded(href));
    const { events } = dataset;
    const index = events.findIndex(({ id }) => id === 'maduro-writes-to-trump');
    expect(links(pageOf('maduro-writes-to-trump'))).toEqual(expect.arrayContaining([
      '../../', '../../?event=maduro-writes-to-trump', '../../es/event/maduro-writes-to-trump/', `../../event/${events[index - 1]?.id}/`, `../../event/${events[index + 1]?.id}/`,
    ]));
    expect(links(pageOf('maduro-writes-to-trump', 'es'))).toEqual(expect.arrayContaining([
      '../../../?event=maduro-writes-to-trump&lang=es', '../../../event/maduro-writes-to-trump/', '../../../es/',
    ]));
    // Who runs no script would find English at the page's own address.
    expect(/<a class="home" href="([^"]*)"/.exec(pageOf('maduro-writes-to-trump', 'es'))?.[1]).toBe('../../../es/');
    const answering = events.find(({ answers }) => answers.length > 0);
    if (answering === undefined) throw new Error('no event answers another');
    expect(links(pageOf(answering.id))).toContain(`../../event/${answering.answers[0]}/`);
    expect(links(pageOf(answering.answers[0] ?? ''))).toContain(`../../event/${answering.id}/`);
  });

  it('weigh less than 30 kB each, the style sheet apart, and bring no script', () => {
    const all = [...plain, ...addressed].filter(([path]) => path.endsWith('.html'));
    expect(all.filter(([, html]) => Buffer.byteLength(html) >= 30_000).map(([path]) => path)).toEqual([]);
    const withScript = all.filter(([, html]) => /<script|javascript:|\son\w+="|\sstyle="/.test(html.replaceAll('<script type="application/ld+json">', '')));
    expect(withScript.map(([path]) => path)).toEqual([]);
  });

  it('forbid themselves scripts, and all that the page forbids', () => {
    for (const html of plain.values()) {
      expect(html).toContain(`content="default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"`);
    }
  });

  it('are well-formed, and so is index.html with all that is put into it', async () => {
    // Nothing here comes from another origin.
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:document'], rules: { 'require-sri': 'off' } });
    const front = sitesOf(curated, address).slice(0, 1).map((site) => ['index.html', index(site)] as const);
    const said: string[] = [];
    for (const [path, html] of [...addressed, ...front]) {
      if (!path.endsWith('.html')) continue;
      const { results } = await validator.validateString(html);
      said.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`)));
    }
    expect(said).toEqual([]);
  }, 60_000);
});

const index = (site: Parameters<typeof frontPage>[1]) => frontPage(readFileSync(join(repository, 'index.html'), 'utf8'), site, publicFiles(curated));

describe('index.html', () => {
  const [english] = sitesOf(curated, null);
  const [withAddress] = sitesOf(curated, address);
  if (english === undefined || withAddress === undefined) throw new Error('no English');

  it('lists every event with the way to its page', () => {
    const links = [...index(english).matchAll(/<a href="(event\/[^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual(dataset.events.map(({ id }) => `event/${id}/`));
    expect(readIn(index(english))).toContain('Strike · Friday 17 October 2025 · Caribbean Sea A vessel said to be the ELN’s is struck');
  });

  it('has the head, the months and the foot of the list in the other language', () => {
    const front = readIn(index(english));
    for (const words of ['US strikes on boats, dozens reported killed; then Venezuela itself struck', 'With JavaScript this page is a map and a time slider.', 'The excerpts belong to their authors']) expect(front).toContain(words);
    const headings = (html: string) => [...html.matchAll(/<h2 class="list-head">([^<]*)</g)].map(([, heading]) => heading);
    expect(headings(index(english))).toEqual(['Earlier', 'September 2025', 'October 2025', 'November 2025', 'January 2026', 'The articles, and what of each stands here', 'The data']);
    expect(headings(plain.get('es/index.html') ?? '').slice(0, 5)).toEqual(['Antes', 'Septiembre de 2025', 'Octubre de 2025', 'Noviembre de 2025', 'Enero de 2026']);
    // What no article covers is told where the months pass over it.
    expect(front).toContain('No article covers the days from Saturday 15 November 2025 to Friday 2 January 2026. January 2026');
  });

  it('stays light: a first visit fetches it before the script', () => {
    expect(Buffer.byteLength(index(english))).toBeLessThan(24_000);
  });

  it('names the other language and, with an address, the feed and the data set', () => {
    expect(index(english)).toContain('<link rel="alternate" hreflang="es" href="es/">');
    expect(index(english)).not.toMatch(/feed\.xml|ld\+json/);
    const html = index(withAddress);
    expect(html).toContain(`<link rel="alternate" hreflang="es" href="${address}es/">`);
    expect(html).toContain(`<link rel="alternate" type="application/atom+xml" href="${address}feed.xml" title="Strikes at sea: changes of the data">`);
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '');
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset', name: 'Strikes at sea', url: address, version: dataset.version, temporalCoverage: '2025-08-25/2026-01-09' });
    expect(data.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toEqual(publicFiles(curated).map(({ path }) => address + path));
    expect(data.citation).toHaveLength(7);
  });
});

describe('where the site has an address', () => {
  it('each page has its canonical address, a picture for previews, and what it cites', () => {
    const html = pageOf('eln-vessel-struck', 'es', addressed);
    const own = `${address}es/event/eln-vessel-struck/`;
    for (const tag of [
      `<link rel="canonical" href="${own}">`, `<meta property="og:url" content="${own}">`, `<meta property="og:image" content="${own}preview.png">`,
      '<meta property="og:title" content="Una embarcación atribuida al ELN es atacada; tres muertos, dice Hegseth">',
      `<link rel="alternate" hreflang="en" href="${address}event/eln-vessel-struck/">`,
    ]) expect(html).toContain(tag);
    expect(decoded(/<meta property="og:description" content="([^"]*)"/.exec(html)?.[1] ?? '')).toBe(
      'Viernes 17 de octubre de 2025 · mar Caribe, fecha y lugar deducidos por nosotros. «Hegseth said the strike, which took place on Friday, targeted "a vessel affiliated with Ejército de Liberación Nacional (ELN), a designated terrorist organization."» (Pete Hegseth; Common Dreams, 19 oct 2025, en inglés). Traducción nuestra: Hegseth dijo que el ataque, que ocurrió el viernes, tuvo como objetivo «una embarcación afiliada al Ejército de Liberación Nacional (ELN), una organización designada como terrorista».');
    expect(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '')).toMatchObject({
      '@type': 'WebPage', '@id': own, temporalCoverage: '2025-10-17', spatialCoverage: { name: 'Mar Caribe' },
    });
  });

  const [english] = sitesOf(curated, address);
  if (english === undefined) throw new Error('no English');
  const dataOf = (id: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(pageOf(id, 'en', addressed))?.[1] ?? '');

  it('the data says when an event was only where ISO 8601 can say it as it was reported', () => {
    expect(dataOf('carranza-boat-struck').temporalCoverage).toBe('2025-09-11/2025-09-20');
    expect(dataOf('petro-addresses-protest-outside-un')).not.toHaveProperty('temporalCoverage');
    const said = dataset.events.flatMap(({ id }) => dataOf(id).temporalCoverage ?? []);
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter((when) => !/^\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}(?:-\d{2})?)?$/.test(when))).toEqual([]);
  });

  it('the data gives no publisher that was inferred, and no day, since no article prints one', () => {
    expect(dataOf('eln-vessel-struck').citation).toEqual([{ '@type': 'NewsArticle', name: 'Report on the strike on a vessel said to be the ELN’s' }]);
    const data = new Map(dataset.articles.map((article) => [article.id, articleData(article, english)]));
    expect([...data].filter(([, article]) => 'publisher' in article).map(([id]) => id)).toEqual(['003-2', '003-1']);
    expect([...data].filter(([, article]) => 'datePublished' in article)).toEqual([]);
  });

  it('the data gives what an article prints: its title, its publisher, and its day where it is one', () => {
    const printed = (edtf: string) => {
      const letter = accepted(set('data/articles.json', [1, 'dateline', 'edtf'], edtf)).dataset.articles.find(({ id }) => id === '001-1');
      return letter && articleData(letter, english);
    };
    const letter = { '@type': 'NewsArticle', headline: 'A letter, "from the coast"', publisher: { '@type': 'Organization', name: 'The Gazette' }, url: 'https://example.org/letter' };
    expect(printed('2025-11-04')).toEqual({ ...letter, datePublished: '2025-11-04' });
    expect(printed('2025-11-03/2025-11-04')).toEqual(letter);
  });

  it('without one there is none of it', () => {
    for (const html of plain.values()) expect(html).not.toMatch(/canonical|og:url|og:image|ld\+json|https:\/\/example/);
  });

  it.each([['feed.xml', ''], ['es/feed.xml', '?lang=es']])('%s has every version of the data', (path, query) => {
    const feed = parseAtomFeed(addressed.get(path) ?? '');
    expect(feed).toMatchObject({ updated: '2026-11-29T00:00:00Z', authors: [{ name: expect.any(String) }] });
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(address + path);
    expect(feed.entries?.map(({ title }) => /\d+\.\d+\.\d+/.exec(title?.value ?? '')?.[0])).toEqual(dataset.releases.map(({ version }) => version));
    for (const entry of feed.entries ?? []) {
      expect(entry.title).toBeTruthy();
      expect(entry.updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
      expect(entry.links?.[0]?.href).toBe(address + query);
      expect(entry.content?.value).toMatch(/^<ul><li>/);
    }
  });

  it('no id in a feed is another’s, and all outlive a move of the page', () => {
    const idsIn = (files: ReadonlyMap<string, string>) => ['feed.xml', 'es/feed.xml'].flatMap((path) => {
      const feed = parseAtomFeed(files.get(path) ?? '');
      return [feed, ...(feed.entries ?? [])].map(({ id }) => id);
    });
    const ids = idsIn(addressed);
    // What readers' programs know: whoever sees another value here must not accept it.
    expect([ids[0], ids[1 + dataset.releases.findIndex(({ version }) => version === '2.0.0')]]).toEqual(['urn:uuid:610dc6b1-c23b-59c4-9969-893255892efc', 'urn:uuid:f1294ab4-4143-51d9-932e-37c8a91ca452']);
    expect(new Set(ids).size).toBe(2 + 2 * dataset.releases.length);
    expect(ids.filter((id) => !/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id ?? ''))).toEqual([]);
    expect(idsIn(printed('https://moved.example/'))).toEqual(ids);
  });

  it('an id is made as RFC 9562 makes its example', () => {
    expect(urnOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe('urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('each page names the feed of its own language, and no other', () => {
    const named = (html: string) => [...html.matchAll(/<link rel="alternate" type="application\/atom\+xml" href="([^"]*)"/g)].map(([, href]) => href);
    const pages = [...addressed].filter(([path]) => path.endsWith('.html'));
    expect(pages.map(([, html]) => named(html))).toEqual(pages.map(([path]) => [`${address}${path.startsWith('es/') ? 'es/' : ''}feed.xml`]));
    expect([...plain.values()].flatMap(named)).toEqual([]);
  });

  it('the sitemap names every page once, and no other', () => {
    const named = [...(addressed.get('sitemap.xml') ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc = '']) => loc);
    const all = [...addressed.keys(), 'index.html'].filter((path) => path.endsWith('.html')).map((path) => address + path.replace(/index\.html$/, ''));
    expect(named.toSorted()).toEqual(all.toSorted());
  });
});

describe('markup', () => {
  it('escapes whatever is put into it, but markup', () => {
    const hostile = '<img src=x onerror="alert(1)">&';
    expect(markup`<p title="${hostile}">${[hostile, null, false, 3, markup`<b>${'a<b'}</b>`]}</p>`.text).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;">&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;3<b>a&lt;b</b></p>');
  });

  it('lets no text end the element of its data', () => {
    expect(jsonIn({ name: '</script><script>' }).text).toBe(String.raw`{"name":"\u003c/script>\u003cscript>"}`);
  });
});

describe('the description of an event’s page', () => {
  const sites = sitesOf(curated, null);
  const descriptionOf = (id: string, language: 'en' | 'es') => decoded(/<meta name="description" content="([^"]*)"/.exec(pageOf(id, language))?.[1] ?? '');

  it('says after the words of one side that accounts differ, and of what', () => {
    expect(descriptionOf('maduro-writes-to-trump', 'en')).toMatch(/\)\. Accounts differ$/);
    expect(descriptionOf('maduro-writes-to-trump', 'es')).toMatch(/\. Traducción nuestra: .*[^.]\. Las versiones difieren$/);
    expect(descriptionOf('eln-vessel-struck', 'en')).not.toContain('Accounts differ');
    const contested = dataset.events.filter(({ id }) => readIn(pageOf(id)).includes('Accounts differ'));
    expect(contested.length).toBeGreaterThan(5);
    expect(contested.filter(({ id }) => !descriptionOf(id, 'en').includes('Accounts differ'))).toEqual([]);
  });

  it('credits nobody with a passage of which a part is the article’s own', () => {
    const credited = dataset.events.flatMap(({ id, claims }) => {
      const quotation = leadingQuotation({ claims, articles: dataset.articles.map((article) => article.id) });
      const ofArticle = quotation?.claims.some(({ by, measure }) => by === 'article' && !['date', 'place'].includes(measure)) === true;
      return ofArticle ? [id] : [];
    });
    expect(credited).toEqual(expect.arrayContaining(['no-evidence-provided', 'trump-and-vice-president-fishing-joke', 'survivors-to-be-repatriated', 'combat-jets-near-venezuela']));
    for (const site of sites) {
      for (const id of credited) {
        const source = /\(([^()]*)\)(?:\. (?:Traducción nuestra: |Accounts differ)|$)/.exec(descriptionOf(id, site.words.language))?.[1] ?? '; no source';
        expect([id, source]).toEqual([id, expect.not.stringContaining(';')]);
      }
    }
    expect(descriptionOf('no-evidence-provided', 'en')).toMatch(/in the strikes” \(Common Dreams, 23 Oct 2025\)$/);
    expect(descriptionOf('carranza-boat-struck', 'en')).toMatch(/ \(Gustavo Petro; Colombian state television; The Wall Street Journal, 19 Oct 2025\)$/);
  });

  it.each([
    ['carrier-sent', 'Friday 24 October 2025, from the public record · no place reported. “', 'Viernes 24 de octubre de 2025, fecha del registro público · sin lugar reportado. «'],
    ['carranza-boat-struck', 'Mid-September 2025 (11 to 20 September) · Caribbean Sea, date and place worked out by us. “', 'Mediados de septiembre de 2025 (del 11 al 20 de septiembre) · mar Caribe, fecha y lugar deducidos por nosotros. «'],
    ['combat-jets-near-venezuela', 'By 14 November 2025, worked out by us · off the coast of Venezuela. “', 'A más tardar el 14 de noviembre de 2025, fecha deducida por nosotros · frente a la costa de Venezuela. «'],
    ['us-revokes-petro-visa', 'September 2025 · no place reported. “', 'Septiembre de 2025 · sin lugar reportado. «'],
  ])('says of %s whose its day and place are', (id, english, spanish) => {
    expect(descriptionOf(id, 'en').slice(0, english.length)).toBe(english);
    expect(descriptionOf(id, 'es').slice(0, spanish.length)).toBe(spanish);
  });

  it('says so of every day and place that no text states, in both languages', () => {
    const ours = [/, (?:worked out by us|from the public record|date and place worked out by us)/, /, fecha (?:deducida por nosotros|del registro público|y lugar deducidos por nosotros)/];
    for (const { id, date } of dataset.events) {
      expect([id, ours.map((words, index) => words.test(descriptionOf(id, index === 0 ? 'en' : 'es')))]).toEqual([id, Array(2).fill(date.basis !== 'stated')]);
    }
  });

  it('says in Spanish that the passage is in English, and translates it', () => {
    for (const { id } of dataset.events) expect(descriptionOf(id, 'es')).toMatch(/, en inglés\)\. Traducción nuestra: \S/);
    for (const { id } of dataset.events) expect(descriptionOf(id, 'en')).not.toMatch(/in English|translation/);
  });
});

describe('the picture of an event', () => {
  const draw = createDraw(repository);
  const spanish = sitesOf(curated, address).find(({ words }) => words.language === 'es');
  const event = dataset.events.find(({ id }) => id === 'carrier-sent');
  if (spanish === undefined || event === undefined) throw new Error('there is no carrier in Spanish');

  it('shows whose its day is, and in Spanish our translation', () => {
    const whole = draw(event, spanish);
    expect(draw(event, spanish)).toEqual(whole);
    expect(draw({ ...event, date: { ...event.date, basis: 'stated' } }, spanish)).not.toEqual(whole);
    expect(draw(event, { ...spanish, words: { ...spanish.words, passage: () => null } })).not.toEqual(whole);
  });
});

describe('the page of an article', () => {
  /** "Sentences 2, 3, 7–9" as 2, 3, 7, 8, 9. */
  const numbersIn = (entry: string) => [...(/Sentences? ([\d, –]+)$/.exec(entry)?.[1] ?? '').matchAll(/(\d+)(?:–(\d+))?/g)]
    .flatMap(([, first, last = first]) => Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index));

  it('lists with each event all sentences that its page shows, and no other; each bar leads to an event with a claim of its own in it', () => {
    const shown = dataset.events.map(({ id }) => ({ id, quotations: quotationsOf(pageOf(id)) }));
    let opposed = 0;
    for (const article of dataset.articles) {
      const page = plain.get(`source/${article.id}/index.html`) ?? '';
      const entries = [...page.matchAll(/<li class="kind-\w+"><a href="\.\.\/\.\.\/event\/([^"]*)\/">[\s\S]*?<\/li>/g)];
      const told = new Map(entries.map(([entry, id]) => [id, numbersIn(readIn(entry))]));
      const bars = new Map([...page.matchAll(/href="\.\.\/\.\.\/event\/([^"]*)\/[^"]*"><title>Sentence (\d+) of/g)].map(([, id, number]) => [Number(number), id]));
      const sentences = stripOf({ dataset, documents: curated.documents }, article).paragraphs.flat().filter(({ fate }) => fate === 'quoted');
      for (const { id, quotations } of shown) {
        const expected = sentences.filter((sentence) => quotations.some(({ document, start, text }) => document === article.document && start <= sentence.start && sentence.end <= start + text.length));
        expect([article.id, id, told.get(id) ?? []]).toEqual([article.id, id, expected.map(({ number }) => number)]);
      }
      for (const sentence of sentences) {
        const own = dataset.events.filter(({ claims }) => claims.some(({ excerpt: { document, passage } }) => document === article.document && passage.start <= sentence.start && sentence.end <= passage.end));
        const [first] = own.length === 0 ? [bars.get(sentence.number ?? 0)] : own.map(({ id }) => id);
        expect(bars.get(sentence.number ?? 0)).toBe(first);
        opposed += shown.filter(({ id }) => told.get(id)?.includes(sentence.number ?? 0)).length - own.length;
      }
    }
    expect(opposed).toBeGreaterThan(0);
    expect(readIn(plain.get('source/003-2/index.html') ?? '')).toContain('Latin American leaders condemn the strikes in a letter Sentences 2–4, 6, 8, 12 US officials argue that the strikes are lawful self-defence, an agency compilation says Sentences 3, 17, 18');
  });

  it('gives a full share as a reason for what is not shown only where it is full', () => {
    expect(readIn(plain.get('source/000-1/index.html') ?? '')).toContain('5 read and not shown: no claim here rests on them 1 left out');
    expect(readIn(plain.get('source/000-1/index.html') ?? '')).not.toContain('or the share');
    expect(readIn(plain.get('es/source/000-1/index.html') ?? '')).toContain('5 leídas y no mostradas: ninguna afirmación de aquí se apoya en ellas 1 dejada fuera');
    expect(readIn(plain.get('source/002-1/index.html') ?? '')).toContain('6 read and not shown: no claim here rests on them, or the share that is shown is full');
  });

  it('draws each of its sentences, leads from the quoted ones to their events, and gives the reasons for the rest', () => {
    const page = plain.get('source/001-1/index.html') ?? '';
    expect(readIn(page)).toContain('11 of 15 sentences are quoted (75 % of the text).');
    const bars = [...page.matchAll(/<a class="fate-quoted[^"]*" tabindex="-1" href="\.\.\/\.\.\/event\/([^"]*)\/[^"]*"><title>Sentence (\d+) of 15: /g)];
    expect(bars.map(([, , number]) => Number(number))).toEqual(bars.map(([, , number]) => Number(number)).toSorted((a, b) => a - b));
    expect(bars.every(([, id]) => dataset.events.some((event) => event.id === id))).toBe(true);
    const drawn = /<svg class="source-bars"[\s\S]*?<\/svg>/.exec(page)?.[0] ?? '';
    expect([bars.length, drawn.split('<g class="fate-read">').length - 1, drawn.split('<g class="fate-left-out">').length - 1]).toEqual([11, 2, 2]);
    expect(readIn(plain.get('es/source/001-1/index.html') ?? '')).toContain('Se citan 11 de 15 oraciones');
  });

  it('names each event once, with the numbers of the sentences that it quotes, each leading to its words', () => {
    const page = plain.get('source/003-3/index.html') ?? '';
    const entries = [...page.matchAll(/<li(?: class="kind-\w+")?>(?:(?!<\/li>)[\s\S])*<p class="numbers">[\s\S]*?<\/li>/g)].map(([entry]) => readIn(entry));
    expect(entries[0]).toBe('A vessel said to be the ELN’s is struck; three killed, Hegseth says Sentences 2, 3, 7–9');
    expect(entries).toContain('Quoted for a figure of the whole campaign, which the chart shows Sentence 22');
    expect(entries.filter((entry) => entry.startsWith('Trump calls Petro an “illegal drug leader”, says payments will end and threatens to act unless he closes “these killing fields”'))).toHaveLength(1);
    const targets = [...page.matchAll(/<a href="\.\.\/\.\.\/event\/([^"/]*)\/#([^"]*)" aria-label="Sentence \d+">\d+<\/a>/g)].map(([, id = '', fragment = '']) => ({ id, fragment }));
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter(({ id, fragment }) => !pageOf(id).includes(` id="${fragment}"`))).toEqual([]);
    expect(page).toContain('What of this article stands on this site');
  });

  it.each([
    [[], []], [[4], [[4, 4]]], [[2, 3, 7, 8, 9], [[2, 3], [7, 9]]], [[1, 3, 5], [[1, 1], [3, 3], [5, 5]]],
  ])('joins what follows one another in %j', (numbers, runs) => {
    expect(runsOf(numbers).map(({ first, last }) => [first, last])).toEqual(runs);
  });
});

const folders: string[] = [];
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true }); });

/** How many pixels are the ground of claimed words: a picture without a quotation has none. */
async function tintedIn(png: Buffer): Promise<number> {
  const context = createCanvas(1200, 630).getContext('2d');
  context.drawImage(await loadImage(png), 0, 0);
  const { data } = context.getImageData(0, 0, 1200, 630);
  let tinted = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] === 0xf1 && data[at + 1] === 0xe6 && data[at + 2] === 0xc9) tinted += 1;
  return tinted;
}

/** The pages alone, beside the fonts that they share with the page; gives the folder and what the build said. */
async function builtAlone(site: string | undefined): Promise<{ readonly folder: string; readonly said: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  folders.push(folder);
  const said: string[] = [];
  const customLogger = { ...createLogger('silent'), info: (message: string) => { said.push(message); } };
  await build({
    configFile: false, root: repository, customLogger, publicDir: false, plugins: [pages(() => ({ ok: true, curated }), site)],
    build: { outDir: folder, assetsInlineLimit: 0, rolldownOptions: { input: join(repository, 'src/ui/fonts.css') } },
  });
  return { folder, said: said.join('\n') };
}

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'));

describe('a build', () => {
  it('without SITE_URL says what it leaves out', async () => {
    const { folder, said } = await builtAlone(undefined);
    expect(said).toContain('67 events as pages without JavaScript, in 2 languages');
    expect(said).toContain('SITE_URL');
    for (const left of ['canonical addresses', 'previews', 'JSON-LD', 'sitemap.xml', 'feed.xml']) expect(said).toContain(left);
    expect(filesIn(folder).filter((file) => !file.startsWith('assets/')).toSorted()).toEqual([...plain.keys(), 'event/pages.css'].toSorted());
  }, 60_000);

  it('with SITE_URL draws each event small, and every address that a page names is there', async () => {
    const { folder, said } = await builtAlone(address);
    expect(said).not.toContain('Left out');
    const files = new Set(filesIn(folder));
    // What the rest of the build brings.
    for (const path of ['index.html', 'favicon.svg', ...publicFiles(curated).map((file) => file.path)]) files.add(path);
    const pictures = [...files].filter((file) => file.endsWith('.png'));
    expect(pictures).toHaveLength(2 * dataset.events.length);
    for (const picture of pictures) {
      const png = readFileSync(join(folder, picture));
      expect([png.subarray(1, 4).toString('latin1'), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
      expect(png.length).toBeLessThan(42_000);
      expect([picture, (await tintedIn(png)) > 3000]).toEqual([picture, true]);
    }
    const published = new Set(dataset.articles.map(({ url }) => url).concat(dataset.events.flatMap(({ date }) => date.citations.map(({ url }) => url))));
    const dead: string[] = [];
    for (const file of files) {
      if (!/(?:event|source|es)\/.*\.(?:html|css|xml)$|^[a-z]+\.xml$/.test(file)) continue;
      const text = readFileSync(join(folder, file), 'utf8');
      const named = [...text.matchAll(/(?:href|content)="([^"]*)"|<(?:loc|id)>([^<]*)<|url\(["']?([^"')]*)/g)].map(([, attribute, element, url]) => decoded(attribute ?? element ?? url ?? ''));
      for (const name of named.filter((each) => /^(?:\.{0,2}\/|https?:|assets)/.test(each))) {
        const target = new URL(name, address + file);
        if (!target.href.startsWith(address)) {
          if (!published.has(name)) dead.push(`${file}: ${name}`);
          continue;
        }
        const path = decodeURI(target.pathname.slice(new URL(address).pathname.length));
        const event = target.searchParams.get('event');
        if (!files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path)) dead.push(`${file}: ${name}`);
        if (event !== null && !dataset.events.some(({ id }) => id === event)) dead.push(`${file}: ${name}`);
      }
    }
    expect(dead).toEqual([]);
  }, 120_000);
});

describe('the pictures', () => {
  it('are refused where a font cannot be read', () => {
    const root = mkdtempSync(join(tmpdir(), 'fonts-'));
    folders.push(root);
    for (const file of ['src/ui/tokens.css', ...['report-serif-400', 'report-serif-600', 'report-sans-400'].map((face) => `src/ui/fonts/${face}.woff2`)]) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      copyFileSync(join(repository, file), join(root, file));
    }
    write(root, 'src/ui/fonts/report-sans-600.woff2', 'torn');
    expect(() => createDraw(root)).toThrow('src/ui/fonts/report-sans-600.woff2 cannot be read as a font');
  });
});

describe('the dev server', () => {
  it('gives every file that a build writes, and leaves all else to the page', async () => {
    const root = mkdtempSync(join(tmpdir(), 'served-'));
    folders.push(root);
    const server = await createServer({
      configFile: false, logLevel: 'silent', root, appType: 'custom', plugins: [pages(() => ({ ok: true, curated }), address)], server: { port: 0, host: '127.0.0.1' },
    });
    onTestFinished(() => server.close());
    await server.listen();
    const at = server.httpServer?.address();
    if (typeof at !== 'object' || at === null) throw new Error('no port');
    const ask = (path: string) => fetch(`http://127.0.0.1:${at.port}/${path}`);
    for (const [path, type] of [
      ['feed.xml', 'application/atom+xml'], ['es/feed.xml', 'application/atom+xml'], ['sitemap.xml', 'application/xml'], ['es/', 'text/html; charset=utf-8'],
      ['event/carranza-boat-struck/', 'text/html; charset=utf-8'], ['es/source/001-1/index.html', 'text/html; charset=utf-8'],
    ] as const) {
      const answer = await ask(path);
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, type]);
      expect(await answer.text()).toBe(addressed.get(path.endsWith('/') ? `${path}index.html` : path));
    }
    for (const path of ['feed.atom', 'es/sitemap.xml', 'event/none/']) expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });
});
