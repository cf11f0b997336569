import type { JSX } from 'solid-js';
import { besideOf, type Anchor } from './beside.ts';
import { DateForm, type DateFormProps } from './date-form.tsx';
import { dismissElsewhere, onEscape } from './dismiss.ts';
import type { Frame } from './frame.ts';

interface TypedDialogProps extends DateFormProps {
  readonly anchor: Anchor;
  readonly frame: Frame;
  /** `isDone`: by Escape or a date, not by a press elsewhere. */
  readonly onClose: (isDone: boolean) => void;
}

/** Over the pill: the date, to be typed. */
export function TypedDialog(props: TypedDialogProps): JSX.Element {
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let box!: HTMLDivElement;
  dismissElsewhere(() => box, () => props.onClose(false));
  const go = (from: number | null, head: number) => {
    props.onGo(from, head);
    props.onClose(true);
  };
  return (
    <div
      class="timeline-typed" role="dialog" ref={box} style={besideOf(props.anchor, props.frame)} aria-label={props.words.say('timeline.typed')}
      onKeyDown={onEscape(() => props.onClose(true))}
    >
      <DateForm axis={props.axis} head={props.head} from={props.from} hasRecord={props.hasRecord} words={props.words} onGo={go} />
    </div>
  );
}
