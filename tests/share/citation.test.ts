import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { citationOf, localDay, sourceWords, spanWords, speakerWords } from '../../src/share/citation.ts';
import { initialView } from '../../src/select/moves.ts';
import { quotationOf } from '../../src/select/quotations.ts';
import { day, smallDataset } from '../select/small-dataset.ts';
import { articles, claim, event, words } from '../table/fixtures.ts';

const view = { ...initialView(smallDataset), head: day('2025-10-17') };
const cited = { view, version: '1.2.3', address: 'https://host.example/event/struck/', accessed: day('2026-02-03') };

describe('a citation', () => {
  it('of an event has its title, its id, the version and the day', () => {
    const { short, full } = citationOf({ ...cited, event: event('struck', {}) }, words);
    expect(short).toBe('“A boat is struck”, Strikes at sea, event struck, data version 1.2.3, accessed 3 Feb 2026');
    expect(full).toContain('“A boat is struck” (Friday 17 October 2025). In: Strikes at sea.');
    expect(full).toContain('Event struck, data version 1.2.3. https://host.example/event/struck/ (accessed 3 Feb 2026).');
  });

  it('of a view says which days it shows', () => {
    const { short, full } = citationOf({ ...cited, event: null }, words);
    expect(short).toBe('Strikes at sea: Up to Friday 17 October 2025, data version 1.2.3, accessed 3 Feb 2026');
    expect(full).toContain('Up to Friday 17 October 2025. Data version 1.2.3.');
  });
});

describe('the days shown', () => {
  it('are told on their clock, in a window or up to the head', () => {
    const from = day('2025-10-01');
    expect(spanWords({ ...view, from }, words)).toBe('From Wednesday 1 October 2025 to Friday 17 October 2025');
    expect(spanWords({ ...view, clock: 'reported' }, words)).toBe('As reported by Friday 17 October 2025');
    expect(spanWords({ ...view, clock: 'reported', from }, words)).toBe('First reported from Wednesday 1 October 2025 to Friday 17 October 2025');
  });
});

describe('a quotation and its source', () => {
  it('name speaker, article, document and offsets', () => {
    expect(speakerWords(quotationOf(claim('a', { by: 'petro', exact: 'words' })), words)).toBe('Gustavo Petro, The Journal (002-1), document 002, characters 0–5');
    expect(speakerWords(quotationOf(claim('a', { exact: 'words' })), words)).toBe('The Journal (002-1), document 002, characters 0–5');
  });

  it('say of an article that its date is worked out, and describe it where it has no title', () => {
    const [article] = articles;
    if (!article) throw new Error('no article');
    expect(sourceWords(article, words)).toBe('002-1: The Journal, Sunday 19 October 2025 (date worked out by us). On a notice');
  });

  it('quote a printed title, whose own marks become inner ones', () => {
    const [article] = articles;
    if (!article) throw new Error('no article');
    const titled = { ...article, title: 'Petro says US “committed a murder”' };
    expect(sourceWords(titled, words)).toBe('002-1: The Journal, “Petro says US ‘committed a murder’”, Sunday 19 October 2025 (date worked out by us)');
  });
});

it('takes the day from the wall clock, not from UTC', () => {
  expect(isoOf(localDay(new Date(2026, 1, 3, 0, 5)))).toBe('2026-02-03');
  expect(isoOf(localDay(new Date(2026, 1, 3, 23, 55)))).toBe('2026-02-03');
});
