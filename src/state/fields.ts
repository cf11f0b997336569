import { createMemo, type Accessor } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Kind } from '../dataset/types.ts';
import type { Camera, Clock, Language, Layout, View } from '../select/view.ts';

/** The view field by field, so that what follows from one field is left alone while another changes: above all while the head moves. */
export interface Fields {
  readonly clock: Accessor<Clock>;
  readonly head: Accessor<Day>;
  readonly from: Accessor<Day | null>;
  readonly kinds: Accessor<readonly Kind[]>;
  readonly selectedId: Accessor<string | null>;
  readonly camera: Accessor<Camera | null>;
  readonly layout: Accessor<Layout>;
  readonly isRecordOn: Accessor<boolean>;
  readonly language: Accessor<Language | null>;
  readonly embed: Accessor<boolean>;
}

export function createFields(view: Accessor<View>): Fields {
  return {
    clock: createMemo(() => view().clock),
    head: createMemo(() => view().head),
    from: createMemo(() => view().from),
    kinds: createMemo(() => view().kinds),
    selectedId: createMemo(() => view().selected),
    camera: createMemo(() => view().camera),
    layout: createMemo(() => view().view),
    isRecordOn: createMemo(() => view().record),
    language: createMemo(() => view().language),
    embed: createMemo(() => view().embed),
  };
}
