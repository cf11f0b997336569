import { describe, expect, it } from 'vitest';
import { planOf, type Form, type Plan } from '../../src/timeline/plan.ts';

const forms: readonly Form[] = ['roomy', 'phone', 'slim', 'stairs'];
const plan = (form: Form, width = 1056, text = 1, rungs = 7) => planOf({ width, form, text, rungs });

describe('the heights of the instrument, with seven rungs', () => {
  it('are about 290 pixels with all of it, 135 on a phone, 75 slim and 170 with the words of the rungs alone', () => {
    expect(plan('roomy').height).toBeLessThanOrEqual(295);
    expect(plan('phone', 390).height).toBeLessThanOrEqual(135);
    expect(plan('slim', 390).height).toBeLessThanOrEqual(75);
    expect(plan('stairs').height).toBeLessThanOrEqual(170);
  });

  it('do not follow the width', () => {
    for (const form of forms) expect(plan(form, 320).height).toBe(plan(form, 2560).height);
  });

  it('grow by a row for each rung more', () => {
    expect(plan('roomy', 1056, 1, 8).height - plan('roomy').height).toBe(15);
  });
});

/** Top and bottom of what stands under one another, from the top. */
function storeysOf({ killed, rungs, squares, axis, strip, height }: Plan): readonly (readonly [number, number])[] {
  const runs = [killed, rungs, squares].flatMap((run) => (run === null ? [] : [[run.from, run.to] as const]));
  return [...runs, [axis, axis], [strip.from, strip.to], [height, height]];
}

describe.each(forms)('the storeys (%s)', (form) => {
  it.each([[320, 1], [640, 1], [1056, 1], [2560, 1], [640, 1.5], [1056, 2], [320, 2.5]])('never overlap, nor leave the drawing, at %i pixels and text of %d', (width, text) => {
    for (const rungs of [0, 1, 7, 12]) {
      const laid = plan(form, width, text, rungs);
      const storeys = storeysOf(laid);
      expect(storeys[0]?.[0]).toBeGreaterThanOrEqual(0);
      expect(storeys.filter(([from, to], index) => to < from || from < (storeys[index - 1]?.[1] ?? 0))).toEqual([]);
      expect(laid.axis).toBeLessThan(laid.months);
      expect(laid.numerals ?? laid.axis).toBeLessThan(laid.months);
      expect(Math.max(laid.months, laid.hanging.foot)).toBeLessThan(laid.strip.from);
      expect([0, laid.gutter, laid.tray.from, laid.tray.to, laid.plot.from, laid.plot.to, laid.width].toSorted((a, b) => a - b)).toEqual([0, laid.gutter, laid.tray.from, laid.tray.to, laid.plot.from, laid.plot.to, laid.width]);
    }
  });
});

describe('the room', () => {
  it('leaves the storeys out that it is too small for', () => {
    expect(forms.map((form) => plan(form).killed !== null)).toEqual([true, true, false, false]);
    expect(forms.map((form) => plan(form).squares !== null)).toEqual([true, true, false, true]);
    expect(forms.map((form) => plan(form).numerals !== null)).toEqual([true, false, false, false]);
  });

  it('gives rows of words the size of the reader’s text, and rungs without words their own', () => {
    expect(['roomy', 'phone', 'slim', 'stairs'].map((form) => plan(form as Form, 1056, 2).rungPitch)).toEqual([30, 4.2, 4.5, 26]);
  });

  it('is drawn as if it were 260 pixels wide where it is less', () => {
    expect(plan('phone', 100)).toEqual(plan('phone', 260));
  });

  it('ends the axis before the drawing ends, so that the grip stands inside it', () => {
    for (const form of forms) expect(plan(form).width - plan(form).plot.to).toBeGreaterThanOrEqual(14);
  });
});
