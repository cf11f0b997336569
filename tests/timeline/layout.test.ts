import { createRoot, createSignal } from 'solid-js';
import { describe, expect, it } from 'vitest';
import english from '../../data/words/en.json' with { type: 'json' };
import { createLayout } from '../../src/timeline/layout.ts';
import type { Messages } from '../../src/words/messages.ts';
import { createWords } from '../../src/words/words.ts';
import { day, smallDataset } from '../select/small-dataset.ts';
import { openStory } from '../state/open-story.ts';

const words = createWords(english as unknown as Messages);

/** The layout of a drawing that is told what the page's timeline is told, by the same ways. */
function laid() {
  const { story } = openStory();
  const [width, setWidth] = createSignal(1200);
  const page = { dataset: { ...smallDataset, stages: [] }, words: () => words, story };
  const layout = createRoot(() => createLayout(page, { width, isLow: () => false }, () => null));
  const { silences, chart, rows, standingTurns, turns, labels, bandLabel, targets } = layout;
  const parts = { silences, chart, rows, standingTurns, turns, labels, bandLabel, targets };
  /** The parts that are laid anew while something is done. */
  const anew = (act: () => void): readonly string[] => {
    const before = Object.entries(parts).map(([name, part]) => ({ name, part, was: part() }));
    act();
    return before.filter(({ part, was }) => part() !== was).map(({ name }) => name);
  };
  return { story, setWidth, anew };
}

describe('the layout of the timeline', () => {
  it('is laid once, however far the head or a window moves', () => {
    const { story, anew } = laid();
    expect(anew(() => {
      story.moveHead(day('2025-10-20'));
      story.moveHead(day('2025-09-01'));
      story.setFrom(day('2025-08-28'));
      story.moveWindow(day('2025-10-01'), day('2025-11-01'));
    })).toEqual([]);
  });

  it('is left alone while something is chosen', () => {
    const { story, anew } = laid();
    expect(anew(() => story.select('a-friday'))).toEqual([]);
  });

  it('follows the width and the clock', () => {
    const { story, setWidth, anew } = laid();
    expect(anew(() => setWidth(900))).toEqual(expect.arrayContaining(['chart', 'rows', 'labels', 'targets']));
    expect(anew(() => story.setClock('reported'))).toEqual(expect.arrayContaining(['chart', 'rows', 'labels', 'targets']));
  });

  it('of the lanes, and of nothing above them, follows the kinds', () => {
    const { story, anew } = laid();
    const moved = anew(() => story.toggleKind('strike'));
    expect(moved).toEqual(expect.arrayContaining(['rows', 'targets']));
    expect(moved).not.toContain('chart');
  });
});
