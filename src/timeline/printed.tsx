import type { JSX } from 'solid-js';
import { usePage } from '../ui/page.tsx';
import { Drawing } from './drawing.tsx';
import { Gutter, RungNames } from './labels.tsx';
import { createLayout } from './layout.ts';

/** Pixels across a sheet of paper. */
const width = 680;

/** The same instrument for paper: at its usual size, with nothing to press. */
export function PrintedInstrument(): JSX.Element {
  const page = usePage();
  const { story } = page;
  const layout = createLayout(page, { width: () => width, form: () => 'roomy', text: () => 1 });
  const told = () => ({ from: story.from() === null ? 0 : layout.time().left(story.from() ?? 0), to: layout.time().right(story.head()) });
  return (
    <div class="instrument is-roomy is-printed">
      <Drawing layout={layout} told={told()} />
      <div class="handle-line" style={{ transform: `translateX(${told().to}px)`, top: `${layout.plan().grip}px`, height: `${layout.plan().axis - layout.plan().grip}px` }} />
      <Gutter layout={layout} />
      <RungNames layout={layout} isPrinted />
    </div>
  );
}
