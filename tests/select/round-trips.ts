import { createHash } from 'node:crypto';
import { curate } from '../../src/curate/curate.ts';
import { loadSources } from '../../src/build/load.ts';
import { isoOf } from '../../src/dataset/day.ts';
import type { PublicRecord } from '../../src/dataset/record.ts';
import { kinds, type Dataset } from '../../src/dataset/types.ts';
import { parseAddress, printAddress } from '../../src/select/address.ts';
import { initialView, withHead, withSelected, withEntrySelected } from '../../src/select/moves.ts';
import { axisOf, entriesOf, entriesShown } from '../../src/select/record.ts';
import { tallyAt } from '../../src/dataset/totals.ts';
import { tollsAt } from '../../src/select/tolls.ts';
import type { View } from '../../src/select/view.ts';
import { visibleEvents } from '../../src/select/visible.ts';

export interface RoundTrips {
  /** Minutes by which the process's clocks differ from UTC in October 2025: the proof that it runs in the zone meant. */
  readonly offset: number;
  readonly count: number;
  /** Addresses whose view, written and read back, is another one, or is read with a notice. */
  readonly lost: readonly string[];
  /** Of every address with what it shows: the same in two zones only where all of that is. */
  readonly digest: string;
  /** A few of those lines, to be read. */
  readonly sample: readonly string[];
}

/** Sends seeded random views of the real dataset through their addresses and back. */
export function roundTrips(root: string, count: number): RoundTrips {
  const outcome = curate(loadSources(root));
  if (!outcome.ok) throw new Error('the records are refused');
  const { dataset, record } = outcome.curated;
  const next = randomFrom(20_251_017);
  const views = Array.from({ length: count }, () => randomView(dataset, record, next));
  const lines = views.map((view) => lineOf(view, dataset, record));
  return {
    offset: -new Date(2025, 9, 17, 12).getTimezoneOffset(),
    count: new Set(lines).size,
    lost: views.filter((view) => !comesBack(view, dataset)).map((view) => printAddress(view, dataset)),
    digest: createHash('sha256').update(lines.join('\n')).digest('hex'),
    sample: lines.slice(0, 5),
  };
}

function comesBack(view: View, dataset: Dataset): boolean {
  const { view: back, notices } = parseAddress(printAddress(view, dataset), dataset);
  const fields = Object.keys(view) as (keyof View)[];
  return notices.length === 0 && fields.every((field) => JSON.stringify(back[field]) === JSON.stringify(view[field]));
}

function lineOf(view: View, dataset: Dataset, record: PublicRecord): string {
  const shown = visibleEvents(dataset, view).map(({ id }) => id);
  const tolls = tollsAt(dataset, view).map(({ id }) => id);
  const entries = view.record ? entriesShown(record, view).map(({ id }) => id) : [];
  const { day, strikes, killed } = tallyAt(record, view.head, view.clock);
  return [printAddress(view, dataset), isoOf(view.head), ...shown, ...tolls, ...entries, isoOf(day), strikes, killed.min, killed.max].join(' ');
}

/** A card alone needs an event, which not every view here has. */
function frame(pick: <T>(items: readonly T[]) => T | undefined): Pick<View, 'embed' | 'theme'> {
  const embed = pick([null, null, 'map', 'instrument'] as const) ?? null;
  return { embed, theme: embed === null ? null : (pick([null, 'light', 'dark'] as const) ?? null) };
}

function randomView(dataset: Dataset, record: PublicRecord, next: () => number): View {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)];
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const looked: View = {
    ...initialView(dataset),
    clock: next() < 0.5 ? 'happened' : 'reported',
    kinds: kinds.filter(() => next() < 0.7),
    camera: next() < 0.5 ? null : { zoom: whole(0, 2400) / 100, latitude: whole(-90_000, 90_000) / 1000, longitude: whole(-180_000, 180_000) / 1000 },
    view: next() < 0.5 ? 'map' : 'table',
    record: next() < 0.5,
    language: pick([null, 'en', 'es'] as const) ?? null,
    ...frame(pick),
    trueScale: next() < 0.3,
  };
  const { earliest, latest } = axisOf(dataset, looked);
  const headed = withHead(looked, dataset, whole(earliest, latest));
  const entry = looked.record && next() < 0.3 ? pick(entriesOf(record)) : undefined;
  const placed = entry === undefined
    ? withSelected(headed, dataset, next() < 0.5 ? null : (pick(dataset.events) ?? null))
    : withEntrySelected(headed, dataset, entry);
  return next() < 0.5 ? placed : { ...placed, from: whole(earliest, placed.head) };
}

/** A small fixed generator, so that a failure can be met again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
