import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents, head, headAt } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

// Every visit begins at the plain address, and whatever is read is opened by hand, as readers do.
let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

async function openFromList(page: Page, id: string): Promise<void> {
  await page.locator(`.entry-button[data-event="${id}"]`).click();
  await page.locator('article .card-title:focus').waitFor();
}

/** Of the tour on the window as it is: which of its words are below the fold, which lines the fold cuts, and how many of the first quotation's lines are whole above it. */
const screenOf = (page: Page) => page.evaluate(async () => {
  const panel = document.querySelector<HTMLElement>('.panel');
  const quote = document.querySelector('.card blockquote');
  if (panel === null || quote === null) throw new Error('no card');
  // What the fold leaves free is measured before the next frame is drawn.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const free = /^inset\(0px 0px (?<pixels>[\d.]+)px\)$/.exec(getComputedStyle(panel).clipPath)?.groups?.['pixels'];
  const fold = panel.getBoundingClientRect().bottom - Number(free ?? 0);
  const linesOf = (root: Node) => {
    const range = document.createRange();
    range.selectNodeContents(root);
    return [...range.getClientRects()];
  };
  const texts = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    // Two pixels above and below its letters are of a line's own box.
    const isCut = linesOf(text).some(({ top, bottom, width }) => width > 1 && top + 2 < fold && bottom - 2 > fold);
    if (isCut && !text.parentElement?.closest('.unseen')) cut.push(text.textContent ?? '');
  }
  const bottoms = [...new Set(linesOf(quote).map(({ bottom }) => Math.round(bottom)))].filter((bottom, index, all) => index === 0 || bottom - (all[index - 1] ?? 0) > 8);
  return {
    hidden: ['.tour-title', '.tour-text', '.when-where'].filter((selector) => (document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity) > fold),
    cut, quotable: bottoms.length, quoted: bottoms.filter((bottom) => bottom - 3 <= fold).length,
  };
});

const backToList = (page: Page) => page.getByRole('button', { name: 'All events', exact: true }).click();
const listed = (page: Page) => page.locator('.event-list .entry-button').evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['event'] ?? ''));
const oneLine = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const linesOf = async (page: Page, selector: string) => (await page.locator(selector).allTextContents()).map(oneLine);

/** What the card says in its rows: each label with all that stands under it. */
const rowsOfCard = (page: Page) => page.locator('article > .facts').evaluateAll(([facts]) => [...(facts?.querySelectorAll('dt') ?? [])].map((label) =>
  [label.textContent, (label.nextElementSibling?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()]));

/** Every event that is disputed or disputes another, in the list's order, and who stands side by side in its card. */
const disputed: readonly (readonly [id: string, ...speakers: readonly string[]])[] = [
  ['maduro-writes-to-trump', 'Donald Trump', 'Nicolás Maduro'],
  ['petro-addresses-general-assembly', 'US officials', 'Gustavo Petro'],
  ['petro-accuses-us-of-murder', 'US officials', 'Gustavo Petro'],
  ['petro-answers-with-coca-figures', 'Donald Trump', 'Gustavo Petro'],
  ['trump-calls-petro-illegal-drug-leader', 'Donald Trump', 'Gustavo Petro', 'Common Dreams'],
  ['trump-notice-of-armed-conflict', 'Donald Trump', 'Experts'],
  ['white-house-calls-crews-narco-terrorists', 'The White House', 'Gustavo Petro'],
  ['latin-american-leaders-letter', 'US officials', 'Latin American leaders'],
  ['us-legal-experts-condemn-strikes', 'US officials', 'US-based legal experts', 'Donald Trump', 'Experts'],
  ['petro-tells-nbc-not-for-killing', 'The White House', 'Gustavo Petro'],
  ['petro-calls-for-war-crimes-investigation', 'US officials', 'Gustavo Petro'],
  ['critics-call-strikes-illegal', 'US officials', 'Critics'],
  ['trump-says-drugs-come-from-venezuela', 'Donald Trump', 'Nicolás Maduro', 'Experts'],
  ['vessel-petro-called-colombian', 'Gustavo Petro', 'The White House'],
  ['buildup-southern-caribbean-and-pacific', 'The Trump administration', 'Many regional governments'],
  ['critics-cite-law-of-the-sea', 'US officials', 'Critics'],
  ['members-of-congress-on-oversight', 'US officials', 'Some in Congress'],
  ['un-experts-find-strikes-unlawful', 'US officials', 'UN experts'],
  [
    'us-officials-call-strikes-lawful',
    // On whether they are lawful, in the order in which the others speak.
    'US officials', 'Gustavo Petro', 'Latin American leaders', 'US-based legal experts', 'Critics', 'Some in Congress', 'UN experts',
    'Legal experts, human rights organisations and many foreign governments', 'Venezuelan officials',
  ],
  ['venezuelan-officials-denounce-strikes', 'US officials', 'Venezuelan officials'],
];

describe('a card opened from the list', () => {
  it('shows of every disputed event, and of no other, those who say it and those who dispute it', async () => {
    const { page } = await stage.visit({ map: false });
    const events = await listed(page);
    expect(events).toHaveLength(67);
    const found: string[][] = [];
    for (const id of events) {
      await openFromList(page, id);
      const disputing = page.locator('article .compared').filter({ hasText: 'disputing this' });
      if ((await disputing.count()) > 0) found.push([id, ...(await disputing.locator('.side-by').allInnerTexts())]);
      await backToList(page);
    }
    expect(found).toEqual(disputed);
    // Every card is opened.
  }, 120_000);

  it('shows it where the reader steps there from the event before', async () => {
    const { page } = await stage.visit({ map: false });
    await openFromList(page, 'venezuelan-officials-denounce-strikes');
    await page.getByRole('navigation', { name: 'Previous and next event' }).getByRole('button', { name: /^Previous/ }).click();
    await page.locator('article .compared').getByText('UN experts', { exact: true }).waitFor();
    expect(await page.locator('article .card-title').innerText()).toBe('US officials argue that the strikes are lawful self-defence, an agency compilation says');
  });

  it('sets what each says beside the other, with the days of its report and the sign that both cannot hold', async () => {
    const { page } = await stage.visit({ map: false });
    await openFromList(page, 'vessel-petro-called-colombian');
    expect(await page.locator('article .compared h3').allInnerTexts()).toEqual(['Accounts differ: nationality']);
    expect(await page.locator('article .side').evaluateAll((sides) => sides.map((side) => [...side.children].map((line) => line.textContent?.trim())))).toEqual([
      ['Gustavo Petro, disputed by the White House', 'Colombian', 'An agency compilation, 10–14 Nov 2025'],
      ['The White House disputing this', 'The U.S. White House labelled the claim “baseless and reprehensible.”', 'An agency compilation, 10–14 Nov 2025'],
    ]);
    // Whoever takes the text of a side has its speaker and who disputes it in one line.
    expect(await page.locator('article .side').first().innerText()).toMatch(/^Gustavo Petro, disputed by the White House\n/);
    expect(await page.locator('article .side').nth(1).evaluate((side) => getComputedStyle(side, '::before').content)).toContain('≠');
  });

  it('sets the dates that two articles give beside each other, above the clippings', async () => {
    const { page } = await stage.visit({ map: false });
    await openFromList(page, 'petro-addresses-protest-outside-un');
    expect(await linesOf(page, 'article .compared h3')).toEqual(['Accounts differ: date']);
    expect((await page.locator('article .side').allInnerTexts()).map(oneLine)).toEqual([
      'An unsigned report November 2025 An unsigned report, 12 Nov 2025',
      'Common Dreams visa revoked in September 2025 over the remarks Common Dreams, 13 Nov 2025',
    ]);
    expect(await page.locator('article > .compared ~ .clipping').count()).toBe(3);
  });

  it('says of a summary that it is of several strikes of which no position is given', async () => {
    const { page } = await stage.visit({ map: false });
    await openFromList(page, 'strikes-off-venezuela');
    expect((await rowsOfCard(page)).at(-1)?.[1]).toContain('No document gives these strikes’ positions');
  });

  it('says whose claim is of another event, and leads there', async () => {
    const { page } = await stage.visit({ map: false });
    await openFromList(page, 'un-experts-find-strikes-unlawful');
    const other = page.locator('article .side').filter({ hasText: 'Said of another event:' });
    expect(await other.locator('.side-by').allInnerTexts()).toEqual(['US officials']);
    await other.getByRole('button').click();
    await page.getByRole('heading', { level: 2, name: 'US officials argue that the strikes are lawful self-defence, an agency compilation says' }).waitFor();
  });

  it('gives one line to waters of which only one side speaks, with what the 12 miles can and cannot settle', async () => {
    const { page } = await stage.visit({ map: false });
    await openFromList(page, 'carranza-boat-struck');
    expect(await page.locator('article .compared').count()).toBe(0);
    const [label, said] = (await rowsOfCard(page)).at(-1) ?? [];
    expect(label).toBe('Whose waters');
    expect(said).toMatch(/^territorial waters \(Gustavo Petro\) ?No other claim about this is shown here\. ?A state’s .* 12 nautical miles/);
  });

  it('says each thing under its own measure, with who says it', async () => {
    const { page } = await stage.visit({ map: false });
    await openFromList(page, 'strike-with-two-survivors');
    expect(await rowsOfCard(page)).toEqual([
      ['Killed', 'not reported No document gives a number of dead of this strike.'],
      ['Survivors', '2 (the US; the Trump administration)'],
      ['Nationality', 'a Colombian and an Ecuadorean (The Wall Street Journal; the Trump administration)'],
    ]);
    await backToList(page);
    await openFromList(page, 'carranza-boat-struck');
    expect((await rowsOfCard(page)).slice(0, 2)).toEqual([
      ['Killed', 'at least 1 (Gustavo Petro)'],
      ['Nationality', 'Colombian (Gustavo Petro; an unsigned report)'],
    ]);
  });

  it('says that the date is worked out by us, and a press away how, and of the place likewise', async () => {
    const { page } = await stage.visit({ map: false });
    await openFromList(page, 'carranza-boat-struck');
    expect(oneLine(await page.locator('article .when-where').innerText())).toMatch(/^(?:1\+ )?Strike · mid-September 2025 \(11 to 20 September\), worked out by us · Caribbean Sea, position not reported$/);
    await page.getByText('How this is known').click();
    await page.getByText('Date worked out by us: Colombian state television, as The Wall Street Journal reports, puts the strike “in mid-September”.').waitFor();
    await page.getByText('Place worked out by us: No document names the sea.').waitFor();
  });

  it('has one clipping an article, the leading one first and the others by day, named by publisher or by what it is', async () => {
    const { page } = await stage.visit({ map: false });
    await openFromList(page, 'carranza-boat-struck');
    expect(await linesOf(page, 'article .clipping-source')).toEqual([
      'The Wall Street Journal, 19 Oct 2025', 'Common Dreams, 23 Oct 2025', 'An unsigned report, 12 Nov 2025', 'Common Dreams, 13 Nov 2025',
    ]);
    expect(await linesOf(page, 'article .clipping .said-by')).toEqual([
      '— Gustavo Petro; Colombian state television', '— the article itself; Gustavo Petro', '— the article itself; Gustavo Petro', '— Gustavo Petro',
    ]);
    // No address of the first original is known.
    expect(await page.locator('article .clipping').evaluateAll((clippings) => clippings.map((clipping) => clipping.querySelector('a')?.textContent?.trim() ?? null))).toEqual([
      null, 'Read the original', 'Read the original', 'Read the original',
    ]);
  });

  it('has an ellipsis where words are left out, and only there; what stands before the leading passage says so', async () => {
    const { page } = await stage.visit({ map: false });
    await openFromList(page, 'eln-vessel-struck');
    const parts = await page.locator('article .clipping').evaluate((clipping) => [...clipping.children].filter((part) => part.matches('blockquote, .left-out, .earlier')).map((part) =>
      (part.matches('blockquote') ? `${part.textContent.slice(0, 12)}…` : part.textContent.trim())));
    expect(parts).toEqual(['Hegseth said…', '…', '"The vessel …', 'All three te…', 'Earlier in the article:', 'The United S…']);
  });

  it('says under a closed disclosure where the marked words of each passage stand, and by which ids', async () => {
    const { page } = await stage.visit({ map: false });
    for (const id of ['carranza-boat-struck', 'us-officials-call-strikes-lawful', 'petro-answers-with-coca-figures']) {
      await openFromList(page, id);
      expect(await page.locator('article .offsets').first().isVisible()).toBe(false);
      const clippings = await page.locator('article .clipping').evaluateAll((figures) => figures.map((figure) => ({
        marked: [...figure.querySelectorAll('blockquote')].map((quote) => [...quote.querySelectorAll('mark')].map((mark) => mark.textContent)),
        places: [...figure.querySelectorAll('.offsets li')].map((place) => place.textContent ?? ''),
      })));
      for (const { marked, places } of clippings) expect(places.map(wordsAt)).toEqual(marked);
      await backToList(page);
    }
    await openFromList(page, 'carranza-boat-struck');
    await page.getByText('Where in the document').first().click();
    const opened = page.locator('article .in-document').first();
    expect(await opened.innerText()).toContain('File 002_8eec5fb91241a739.txt, article 002-1');
    expect(await opened.locator('.card-id').innerText()).toBe('Event id: carranza-boat-struck');
  });

  it('leads to the event before and to the one after', async () => {
    const { page } = await stage.visit({ map: false });
    await openFromList(page, 'carranza-boat-struck');
    expect(await linesOf(page, 'article .steps .step')).toEqual([
      'PreviousTrump signs an order designating drug cartels terrorist organisations, Common Dreams says',
      'NextUS strikes on boats begin in the Caribbean, Common Dreams says',
    ]);
  });

  it('says on the second clock that it quotes articles of a later day', async () => {
    const { page } = await stage.visit({ map: false, viewport: { width: 1440, height: 900 } });
    await openFromList(page, 'carranza-boat-struck');
    const later = page.locator('article').getByText('from articles published after the day shown');
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    await page.getByRole('radio', { name: 'When it was reported' }).check();
    await page.keyboard.press('Escape');
    expect(await later.count()).toBe(0);
    await head(page).press('Home');
    await headAt(page, /^Monday 25 August 2025/);
    await later.waitFor();
  });
});

describe('the list', () => {
  it('runs from the first day to the last, and says of a date that is our reading so', async () => {
    const { page } = await stage.visit({ map: false });
    const dates = await linesOf(page, '.event-list .entry-date');
    expect(dates.slice(0, 3)).toEqual(['January 2025', 'mid-September 2025 (11 to 20 September), date worked out by us', 'September 2025']);
    expect(dates.slice(-3)).toEqual(['Wednesday 7 January 2026', 'between 7 and 9 January 2026, date worked out by us', 'by 9 January 2026, date worked out by us']);
  });

  it('counts what is shown, of how many, of each kind and of all', async () => {
    const { page } = await stage.visit({ map: false });
    const counts = () => linesOf(page, '.legend-entry');
    expect(await counts()).toEqual(['Strikes12', 'Military deployment7', 'Border region2', 'Politics, law and diplomacy46']);
    await head(page).press('Home');
    await page.getByText('1 of 67 events up to this date', { exact: true }).waitFor();
    expect(await counts()).toEqual(['Strikes0 of 12', 'Military deployment0 of 7', 'Border region0 of 2', 'Politics, law and diplomacy1 of 46']);
  });

  it('is searched by the names of places too', async () => {
    const { page } = await stage.visit({ map: false });
    await page.getByRole('textbox', { name: /^Search events/ }).fill('off the coast of Venezuela');
    await page.getByText('11 of 67 events found').waitFor();
    // Of the jets, title and words speak of a coast, “near” it; “off the coast of Venezuela” only the name of the place says. Three more
    // events are at such a place, and the others rest on a sentence with a coast “off” which something is.
    expect(await listed(page)).toEqual([
      'trump-authorises-cia-action', 'maduro-denounces-deployment', 'warships-off-venezuela', 'latin-american-leaders-letter', 'carrier-sent',
      'trump-considers-strikes-within-venezuela', 'campaign-off-venezuela-and-colombia', 'strikes-off-venezuela', 'combat-jets-near-venezuela', 'un-experts-find-strikes-unlawful', 'us-officials-call-strikes-lawful',
    ]);
  });
});

describe('the caption', () => {
  it('gives each figure with its own source, in order of day', async () => {
    const { page } = await stage.visit({ map: false });
    expect(await linesOf(page, '.caption-tolls li:not(.caption-short)')).toEqual(['at least 75 an unsigned report', 'at least 76 Common Dreams', '“well over 70” an agency compilation']);
  });
});

describe('the tour', () => {
  it('tells at every stage that stage', async () => {
    const { page } = await stage.visit({ map: false });
    await page.getByRole('button', { name: /^Take the tour/ }).click();
    const tour = page.getByRole('region', { name: 'Guided tour' });
    await tour.getByText(/^1 of /).waitFor();
    expect(await tour.locator('.tour-text').innerText()).toMatch(/^The strikes began “in the Caribbean last month”, Common Dreams writes on 23 October\./);
    await tour.getByRole('button', { name: 'Next' }).click();
    await tour.getByText(/^2 of /).waitFor();
    expect(await tour.getByRole('heading').innerText()).toBe('A fisherman, Petro says');
    expect(await tour.locator('.tour-text').innerText()).toMatch(/^A strike killed the Colombian fisherman Alejandro Carranza/);
    expect(await page.locator('article .card-title').innerText()).toBe('A strike kills the fisherman Alejandro Carranza, Petro says');
  });

  it('is turned by a finger along it and by the arrows, and by nothing else', async () => {
    const { page } = await stage.visit({ map: false, viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    await page.getByRole('button', { name: /^Take the tour/ }).click();
    const count = page.locator('.tour-count');
    const words = await page.locator('.tour-text').boundingBox();
    const [x, y] = [(words?.x ?? 0) + 180, (words?.y ?? 0) + 20];
    const finger = await page.context().newCDPSession(page);
    const draw = async (along: number, down: number) => {
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      for (const part of [0.3, 0.6, 1]) await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + along * part, y: y + down * part }] });
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await draw(-110, 10);
    await count.getByText('2 of 10').waitFor();
    await draw(-30, -120);
    await draw(-20, 0);
    expect(await count.innerText()).toBe('2 of 10');
    await draw(110, 0);
    await count.getByText('1 of 10').waitFor();
    await draw(110, 0);
    expect(await count.innerText()).toBe('1 of 10');

    await page.locator('.tour-next').focus();
    await page.keyboard.press('ArrowRight');
    await count.getByText('2 of 10').waitFor();
    await page.keyboard.press('ArrowLeft');
    await count.getByText('1 of 10').waitFor();
    await head(page).focus();
    const before = await head(page).getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    // The slider's own arrow: the day goes on, and who goes to another day leaves the tour.
    await count.waitFor({ state: 'detached' });
    expect(await head(page).getAttribute('aria-valuetext')).not.toBe(before);
  });

  it('keeps who goes by arrows at the stage’s own words, whatever they had the focus on', async () => {
    const { page } = await stage.visit({ map: false });
    await page.getByRole('button', { name: /^Take the tour/ }).press('Enter');
    await page.locator('.in-document summary').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.tour-count').getByText('2 of 10').waitFor();
    await page.locator('.tour-next:focus').waitFor();
    expect(await page.getByRole('region', { name: 'Guided tour' }).locator('button').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-keyshortcuts')))).toEqual(['ArrowLeft', 'ArrowRight', 'Escape']);
  });

  it.each([
    [390, 844, '', 4], [390, 844, '?lang=es', 3], [360, 640, '', 2], [360, 640, '?lang=es', 1],
  ])('has each stage’s words, its place and the article’s first lines whole on one screen at %i × %i %s, and its buttons where they were', async (width, height, query, least) => {
    const { page } = await stage.visit({ map: false, viewport: { width, height }, isMobile: true, hasTouch: true, query });
    await page.locator('.tour-start').click();
    const places = new Set<string>();
    for (let at = 1; at <= 10; at++) {
      await page.locator('.tour-count').getByText(new RegExp(`^${at} `)).waitFor();
      const seen = await screenOf(page);
      expect(seen.hidden, `stage ${at}`).toEqual([]);
      expect(seen.cut, `stage ${at}`).toEqual([]);
      expect(seen.quoted, `stage ${at}`).toBeGreaterThanOrEqual(Math.min(least, seen.quotable));
      places.add(JSON.stringify(await page.locator('.tour-bar button').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect()))));
      await page.keyboard.press('ArrowRight');
    }
    expect([...places]).toHaveLength(1);
  });

  it('names the event for those who hear it, and not a second time for those who see it', async () => {
    const { page } = await stage.visit({ map: false });
    await page.locator('.tour-start').click();
    const title = page.getByRole('article').getByRole('heading', { name: 'US strikes on boats begin in the Caribbean, Common Dreams says' });
    expect((await title.boundingBox())?.width).toBe(1);
    await page.getByRole('button', { name: 'Leave the tour' }).click();
    await expect.poll(async () => (await title.boundingBox())?.width).toBeGreaterThan(100);
  });

  it('goes on in time: the slider stays or goes to the right', async () => {
    const { page } = await stage.visit({ map: false });
    await page.locator('.tour-start').click();
    const days: number[] = [];
    for (let at = 1; at <= 10; at++) {
      await page.locator('.tour-count').getByText(new RegExp(`^${at} `)).waitFor();
      days.push(Number(await head(page).getAttribute('aria-valuenow')));
      await page.keyboard.press('ArrowRight');
    }
    expect(days).toEqual(days.toSorted((one, other) => one - other));
    expect(new Set(days).size).toBeGreaterThan(7);
  });
});

describe('the notes under the list', () => {
  it('say where the coverage ends, and offer each file under its own name', async () => {
    const { page } = await stage.visit({ map: false });
    const notes = page.locator('.notes');
    expect(await notes.innerText()).toContain('No article covers the days from Saturday 15 November 2025 to Friday 2 January 2026.');
    expect(await notes.locator('.downloads a').evaluateAll((links) => links.map((link) => [link.textContent?.trim(), link.getAttribute('href')]))).toEqual([
      ['Events (GeoJSON)', 'data/events.geojson'],
      ['Claims (CSV)', 'data/claims.csv'],
      ['Running totals (CSV)', 'data/tolls.csv'],
      ['Articles (CSV)', 'data/articles.csv'],
      ['Public record (GeoJSON)', 'data/record.geojson'],
      ['Public record (CSV)', 'data/record.csv'],
    ]);
  });
});

/** The words of a document at "document 003, characters 8711–8743, 9262–9338". */
function wordsAt(place: string): readonly string[] {
  const name = /^document (\d{3})/.exec(place)?.[1] ?? 'none';
  const text = [...documents].find(([file]) => file.startsWith(name))?.[1] ?? '';
  return [...place.matchAll(/(\d+)–(\d+)/g)].map(([, start, end]) => text.slice(Number(start), Number(end)));
}
