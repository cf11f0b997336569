import { describe, expect, it } from 'vitest';
import { citationOf } from '../../src/share/citation.ts';
import { spanWords } from '../../src/share/span-words.ts';
import { initialView } from '../../src/select/moves.ts';
import { day, smallDataset } from '../select/small-dataset.ts';
import { event, words } from '../table/fixtures.ts';

const view = { ...initialView(smallDataset), head: day('2025-10-17') };
const cited = { view, version: '1.2.3', address: 'https://host.example/?event=struck', accessed: day('2026-02-03') };

describe('a citation', () => {
  it('of an event has its title, its id, the version and the day', () => {
    const { short, full } = citationOf({ ...cited, event: event('struck', {}) }, words);
    expect(short).toBe('“A boat is struck”, Strikes at sea, event struck, data version 1.2.3, accessed 3 Feb 2026');
    expect(full).toContain('“A boat is struck” (Friday 17 October 2025). In: Strikes at sea.');
    expect(full).toContain('Event struck, data version 1.2.3. https://host.example/?event=struck (accessed 3 Feb 2026).');
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
