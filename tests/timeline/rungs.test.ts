import { describe, expect, it } from 'vitest';
import type { Clock, Event, Stage } from '../../src/dataset/types.ts';
import { evenShares, foldOf } from '../../src/select/fold.ts';
import { planOf, type Form } from '../../src/timeline/plan.ts';
import { layRungs, rungsOf, type Rung } from '../../src/timeline/rungs.ts';
import { createTimeScale } from '../../src/timeline/scale.ts';
import { createWords } from '../../src/words/words.ts';
import { messages } from '../fixtures.ts';
import { theRecords } from '../records/records.ts';
import { day, evenTime, event } from './fixtures.ts';

const plan = planOf({ width: 840, form: 'roomy', text: 1, rungs: 3 });
const silences = [{ earliest: day('2025-11-15'), latest: day('2026-01-02') }];

const spread = event('strike', '2025-10-20/2025-10-23', { reported: day('2025-10-23') });
const begins = event('strike', '2025-09-11', { reported: day('2025-11-12') });
const seized = event('strike', '2026-01-03', { reported: day('2026-01-09') });
const events = [begins, spread, seized];

/** The stage of an event of which it is the rung, or is none. */
function stage({ id }: Event, isRung = true): Stage {
  return { id, at: day('2025-10-01'), events: [id], rung: isRung ? id : null };
}

const words = createWords(messages({ stages: Object.fromEntries(events.map(({ id }) => [id, { title: id, text: id, rung: id === begins.id ? 'A first of long words' : 'A first' }])) }));
const stages = [stage(begins), stage(spread), stage(seized)];

function lay(clock: Clock = 'happened', form: Form = 'roomy', of: readonly Stage[] = stages): readonly Rung[] {
  return layRungs(rungsOf(of, events, clock), clock, silences, form === 'roomy' ? plan : planOf({ width: 840, form, text: 1, rungs: 3 }), evenTime, words);
}

const rounded = (number: number) => Math.round(number * 100) / 100;
const runsOf = (runs: Rung['told']) => runs.map(({ from, to }) => [rounded(from), rounded(to)]);

describe('the stages that are rungs', () => {
  it('are those that name their event, and no others', () => {
    expect(rungsOf([stage(begins), stage(spread, false), stage(seized)], events, 'happened').map(({ event: of }) => of)).toEqual([begins, seized]);
  });

  it('are left out where their event is not there', () => {
    expect(rungsOf(stages, [seized], 'happened').map(({ event: of }) => of)).toEqual([seized]);
  });

  it('are climbed in the order of the last days of their events, whatever the order of the stages', () => {
    expect(rungsOf(stages.toReversed(), events, 'happened').map(({ event: of }) => of)).toEqual([begins, spread, seized]);
  });

  it('are climbed in the order of the reports on the second clock', () => {
    expect(rungsOf(stages, events, 'reported').map(({ event: of }) => of)).toEqual([spread, begins, seized]);
  });
});

describe('a rung', () => {
  it('stands over those before it, the first at the foot', () => {
    const { to } = plan.rungs;
    expect(lay().map(({ y }) => to - y)).toEqual([7.5, 22.5, 37.5]);
  });

  it('has its dot on the last day, and is soft from the first where it may have been one of several', () => {
    // The 18th, the 60th and the 132nd day of five pixels; 20 October is the 57th.
    expect(lay().map(({ x, softFrom }) => [rounded(x), softFrom && rounded(softFrom)])).toEqual([[187.5, null], [397.5, 380], [757.5, null]]);
  });

  it('is sharp at its report on the second clock', () => {
    expect(lay('reported').map(({ day: own, softFrom }) => [own, softFrom])).toEqual([[day('2025-10-23'), null], [day('2025-11-12'), null], [day('2026-01-09'), null]]);
  });

  it('runs from its dot to the axis’s end, apart where no article covers the days', () => {
    // 15 November is the 83rd day, 3 January the 132nd.
    const [, second, third] = lay();
    expect([second && runsOf(second.told), second && runsOf(second.silent)]).toEqual([[[397.5, 510], [755, 790]], [[510, 755]]]);
    expect([third && runsOf(third.told), third && runsOf(third.silent)]).toEqual([[[757.5, 790]], []]);
  });

  it('is silent from its dot on where that stands in a silence', () => {
    const late = event('strike', '2025-12-09');
    const own = createWords(messages({ stages: { [late.id]: { title: '', text: '', rung: 'A first' } } }));
    const [rung] = layRungs(rungsOf([stage(late)], [late], 'happened'), 'happened', silences, plan, evenTime, own);
    expect([rung && runsOf(rung.silent), rung && runsOf(rung.told)]).toEqual([[[632.5, 755]], [[755, 790]]]);
  });
});

describe('the label of a rung', () => {
  it('stands before its dot, or before what is soft', () => {
    const [, second, third] = lay();
    expect([second?.label?.side, third?.label?.side]).toEqual(['before', 'before']);
    expect((second?.label?.left ?? 0) + (second?.label?.width ?? 0)).toBeCloseTo(372);
    expect((third?.label?.left ?? 0) + (third?.label?.width ?? 0)).toBeCloseTo(745.5);
  });

  it('stands on the line where there is no room before it, which then begins after it', () => {
    const [first] = lay();
    expect(first?.label).toMatchObject({ text: 'A first of long words', side: 'on' });
    expect(first?.label?.left).toBeCloseTo(195.5);
    expect(first?.told[0]?.from).toBeCloseTo(195.5 + (first?.label?.width ?? 0) + 4);
  });

  it('is not there on a phone, and on the staircase alone it is', () => {
    const isNamed = (form: Form) => lay('happened', form).map(({ label }) => label !== null);
    expect([isNamed('phone'), isNamed('slim'), isNamed('stairs')]).toEqual([[false, false, false], [false, false, false], [true, true, true]]);
  });
});

describe('the rungs of the real corpus', () => {
  const { dataset, words: languages } = theRecords();
  const shares = [['folded', foldOf(dataset, { record: false })], ['to true scale', evenShares(dataset.axis)]] as const;
  const widths = [640, 800, 1056, 1471, 2560] as const;

  it('are seven, from the Caribbean to Venezuela and Colombia', () => {
    expect(rungsOf(dataset.stages, dataset.events, 'happened').map(({ stage: { id } }) => id)).toEqual([
      'first-strikes', 'covert-action', 'pacific', 'intelligence-halt', 'carrier', 'strikes-on-venezuela', 'sounds-good',
    ]);
  });

  it('climb to the right on both clocks', () => {
    for (const clock of ['happened', 'reported'] as const) {
      const days = rungsOf(dataset.stages, dataset.events, clock).map(({ event: { date, reported } }) => (clock === 'happened' ? date.latest : reported));
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    }
  });

  describe.each([...languages])('in “%s”', (_, own) => {
    it.each(widths.flatMap((width) => shares.map(([name, each]) => [width, name, each] as const)))('keep their labels inside the drawing and apart from one another, at %i pixels %s', (width, __, each) => {
      const room = planOf({ width, form: 'roomy', text: 1, rungs: 7 });
      const time = createTimeScale(dataset.axis, each, room.plot, room.tray);
      for (const clock of ['happened', 'reported'] as const) {
        const rungs = layRungs(rungsOf(dataset.stages, dataset.events, clock), clock, dataset.silences, room, time, createWords(own));
        const boxes = rungs.flatMap(({ label }) => (label === null ? [] : [{ left: label.left, right: label.left + label.width, top: label.top, bottom: label.top + label.height }]));
        expect(boxes).toHaveLength(7);
        expect(boxes.filter(({ left, right, top, bottom }) => left < room.plot.from || right > width || top < 0 || bottom > room.axis)).toEqual([]);
        expect(boxes.filter((a, index) => boxes.slice(index + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01))).toEqual([]);
        // No label stands on its own dot, nor on what is soft before it.
        expect(rungs.filter(({ label, x, softFrom }) => label !== null && label.left < x && label.left + label.width > (softFrom ?? x))).toEqual([]);
      }
    });
  });
});
