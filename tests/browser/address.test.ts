import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headAt, query } from './reader.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => { stage = await createStage(); });
afterAll(async () => { await stage.close(); });

const zones = ['America/Los_Angeles', 'America/Caracas', 'UTC', 'Europe/Kyiv', 'Pacific/Kiritimati'];
const link = '?known=2025-11-12&from=2025-10-01&event=eln-vessel-struck&kinds=strike,border&view=table';

describe('one link', () => {
  it('gives the same view in Los Angeles, Caracas, UTC, Kyiv and Kiritimati', async () => {
    const seen: string[] = [];
    for (const timezoneId of zones) {
      const { page } = await stage.visit({ query: link, timezoneId });
      await headAt(page, /^Wednesday 12 November 2025/);
      const rows = await page.locator('tr[data-row]').allInnerTexts();
      seen.push([query(page), await page.locator('.table-top').innerText(), await page.getByRole('article').innerText(), ...rows].join('\n'));
      await page.context().close();
    }
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toContain('17 October 2025');
  });

  it('survives a reload and a second tab', async () => {
    const { page } = await stage.visit({ query: link });
    const words = await page.locator('.table-top').innerText();
    await page.reload();
    expect(await page.locator('.table-top').innerText()).toBe(words);
    const second = await page.context().newPage();
    await second.goto(page.url());
    expect(await second.locator('.table-top').innerText()).toBe(words);
    await page.context().close();
  });

  it('gone through back and forward gives each view again', async () => {
    const { page } = await stage.visit();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.locator('tr[data-row="eln-vessel-struck"] button').click();
    await page.getByRole('article').waitFor();
    await page.goBack();
    await page.getByRole('article').waitFor({ state: 'detached' });
    expect(query(page)).toBe('?view=table');
    await page.goBack();
    await page.getByRole('table').waitFor({ state: 'detached' });
    await page.goForward();
    await page.goForward();
    await page.getByRole('article').waitFor();
    expect(query(page)).toBe('?event=eln-vessel-struck&view=table');
    await page.context().close();
  });
});

describe('a link as a reader’s programs hand it on', () => {
  it.each([
    ['?to=2025-11-30&amp;event=eln-vessel-struck).', 'a mail program'],
    ['?to=2025-11-30&event=eln-vessel-struck%E2%80%9D%20', 'a quotation in a chat'],
    ['?utm_source=letter&to=2025-11-30&event=eln-vessel-struck&fbclid=IwAR0x', 'a newsletter'],
    ['?TO=2025-11-30&EVENT=ELN-VESSEL-STRUCK', 'a telegram'],
    ['?to%3D2025-11-30%26event%3Deln-vessel-struck', 'a redirect'],
    ['?to=2025-11-30&event=eln%252Dvessel%252Dstruck&event=eln-vessel-struck?gclid=1', 'an advertisement'],
  ])('%s opens the event at its day and says nothing (%s)', async (dirty) => {
    const { page, problems } = await stage.visit({ query: dirty, map: false });
    await page.getByRole('heading', { level: 2, name: /vessel said to be the ELN’s/ }).waitFor();
    await headAt(page, /^Sunday 30 November 2025/);
    expect(await page.locator('.notice').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('to an event after its day says that the date has moved, and the address follows', async () => {
    const { page } = await stage.visit({ query: '?to=2025-09-01&event=eln-vessel-struck', map: false });
    await headAt(page, /^Friday 17 October 2025/);
    expect(await page.locator('.notice').innerText()).toMatch(/“to=2025-09-01”.* moved on to it/);
    expect(query(page)).toBe('?to=2025-10-17&event=eln-vessel-struck');
    await page.reload();
    await headAt(page, /^Friday 17 October 2025/);
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('to an entry of the public record likewise, once the record is there', async () => {
    const { page } = await stage.visit({ query: '?to=2025-09-10&event=record-2025-10-27-a', map: false });
    await page.locator('.notice').filter({ hasText: 'to=2025-09-10' }).waitFor();
    expect(query(page)).toBe('?to=2025-10-27&event=record-2025-10-27-a&record=1');
  });
});

describe('a hostile or broken address', () => {
  it.each([
    ['?view=list&lang=fr&embed=yes', ['list', 'fr', 'yes']],
    ['?event=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', ['<img src=x onerror=alert(1)>']],
    ['?to=%E0%A4%A&from=&map=1/2', ['1/2']],
    ['?to=9999-12-31&known=0001-01-01', ['0001-01-01']],
  ])('%s is said, ignored and harmless', async (broken, said) => {
    const { page, problems } = await stage.visit({ query: broken });
    const notice = await page.locator('.notice').innerText();
    for (const words of said) expect(notice).toContain(words);
    expect(await page.locator('.notices img').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
