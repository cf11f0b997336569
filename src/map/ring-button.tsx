import type { JSX } from 'solid-js';
import type { RecordStrike } from '../dataset/record.ts';
import type { Words } from '../words/words.ts';
import { RecordRing } from './record-ring.tsx';
import { ringCell } from './ring-forms.ts';

interface RingButtonProps {
  readonly strike: RecordStrike;
  readonly compact: boolean;
  readonly selected: boolean;
  readonly words: Words;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (strike: RecordStrike | null, target: HTMLElement) => void;
}

export function RingButton(props: RingButtonProps): JSX.Element {
  const side = () => (props.compact ? ringCell.coarse : ringCell.fine);
  return (
    <button
      type="button"
      class="map-ring-button"
      style={{ width: `${side()}px`, height: `${side()}px` }}
      data-record={props.strike.id}
      aria-label={props.words.say('record.map.ring', { title: props.words.recordTitle(props.strike), date: props.words.date(props.strike.date) })}
      aria-pressed={props.selected}
      onClick={() => props.onSelect(props.strike.id)}
      onPointerEnter={(pointer) => pointer.pointerType === 'mouse' && props.onPoint(props.strike, pointer.currentTarget)}
      onPointerLeave={(pointer) => props.onPoint(null, pointer.currentTarget)}
      onFocus={(focus) => props.onPoint(props.strike, focus.currentTarget)}
      onBlur={(focus) => props.onPoint(null, focus.currentTarget)}
    >
      <RecordRing selected={props.selected} side={side()} />
    </button>
  );
}
