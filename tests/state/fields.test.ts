import { createEffect, createRoot, type Accessor } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { day } from '../select/small-dataset.ts';
import { openStory as open } from './open-story.ts';

/** Which of them wake who reads them while something is done. */
function woken(accessors: Readonly<Record<string, Accessor<unknown>>>, act: () => void): readonly string[] {
  const seen: string[] = [];
  const dispose = createRoot((disposeRoot) => {
    for (const [name, accessor] of Object.entries(accessors)) createEffect(() => { accessor(); seen.push(name); });
    return disposeRoot;
  });
  seen.length = 0;
  act();
  dispose();
  return seen;
}

function fieldsOf({ story }: ReturnType<typeof open>) {
  const { clock, head, from, kinds, selectedId, camera, layout, isRecordOn, language, embed } = story;
  return { clock, head, from, kinds, selectedId, camera, layout, isRecordOn, language, embed };
}

describe('the fields of the view', () => {
  it('are what the address says', () => {
    const { story } = open('?from=2025-10-01&known=2025-10-17&kinds=strike&event=a-friday&view=table&lang=es&map=5/11/-75');
    expect([story.clock(), story.head(), story.from(), story.kinds()]).toEqual(['reported', day('2025-10-19'), day('2025-10-01'), ['strike']]);
    expect([story.selectedId(), story.layout(), story.language(), story.isRecordOn(), story.embed()]).toEqual(['a-friday', 'table', 'es', false, null]);
    expect(story.camera()).toEqual({ zoom: 5, latitude: 11, longitude: -75 });
  });

  it('wake nobody but the readers of the head while the head moves', () => {
    const opened = open('?to=2025-10-20');
    expect(woken(fieldsOf(opened), () => opened.story.moveHead(day('2025-10-16')))).toEqual(['head']);
  });

  it('wake the readers of each field that does change', () => {
    const opened = open('?to=2025-10-20');
    expect(woken(fieldsOf(opened), () => opened.story.toggleKind('strike'))).toEqual(['kinds']);
    expect(woken(fieldsOf(opened), () => opened.story.moveWindow(day('2025-09-01'), day('2025-10-01'))).toSorted()).toEqual(['from', 'head']);
  });
});

describe('what does not depend on the head', () => {
  it('is left alone while the head moves', () => {
    const opened = open('?to=2025-10-20&event=a-friday');
    const { ofShownKinds, stops, neighbours, selected, axis, record } = opened.story;
    expect(woken({ ofShownKinds, stops, neighbours, selected, axis, record }, () => {
      opened.story.moveHead(day('2025-10-16'));
      opened.story.moveHead(day('2025-09-10'));
    })).toEqual([]);
  });
});
