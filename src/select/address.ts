import { isoOf } from '../dataset/day.ts';
import { kinds, type Dataset } from '../dataset/types.ts';
import { AddressReader, type Parameter } from './address-reader.ts';
import { printCamera } from './camera.ts';
import { initialView, withSelected } from './moves.ts';
import type { Notice } from './notice.ts';
import { axisOf } from './record/axis.ts';
import { withEntryNamed } from './record/moves.ts';
import type { View } from './view.ts';

export interface Address {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/**
 * Reads a query string, with or without its `?`. Never throws: what cannot be followed gives way to the default, with a
 * notice. Parameters that are not ours (a newsletter's tracking mark) are passed over in silence.
 */
export function parseAddress(query: string, dataset: Dataset): Address {
  const reader = new AddressReader(query, dataset);
  const initial = initialView(dataset);
  const entryId = reader.entryId();
  // A link to an entry must resolve, with the switch in it or without.
  const record = (reader.record() ?? initial.record) || entryId !== null;
  const axis = axisOf(dataset, { record });
  const known = reader.day('known', axis);
  if (known !== null) reader.note('to', 'overridden');
  const to = known === null ? reader.day('to', axis) : null;
  const asked: View = {
    clock: known === null ? initial.clock : 'reported',
    head: known ?? to ?? initial.head,
    from: null,
    kinds: reader.kinds() ?? initial.kinds,
    selected: null,
    camera: reader.camera(),
    view: reader.layout() ?? initial.view,
    record,
    language: reader.language(),
    embed: reader.embed() ?? initial.embed,
  };
  const view = entryId === null ? withSelected(asked, dataset, reader.event()) : withEntryNamed(asked, entryId);
  const from = reader.day('from', axis);
  const fits = from === null || from <= view.head;
  if (!fits) reader.note('from', 'after-head');
  return { view: fits ? { ...view, from } : view, notices: reader.notices };
}

/** The one canonical query string of a view: `''` for the default view, else with its `?`. Defaults are left out. */
export function printAddress(view: View, dataset: Dataset): string {
  const parts: string[] = [];
  const add = (parameter: Parameter, value: string) => parts.push(`${parameter}=${value}`);
  if (view.clock === 'reported') add('known', isoOf(view.head));
  else if (view.head !== dataset.axis.latest) add('to', isoOf(view.head));
  if (view.from !== null) add('from', isoOf(view.from));
  if (view.selected !== null) add('event', view.selected);
  if (view.kinds.length < kinds.length) add('kinds', kinds.filter((kind) => view.kinds.includes(kind)).join(','));
  if (view.camera !== null) add('map', printCamera(view.camera));
  if (view.view !== 'map') add('view', view.view);
  if (view.language !== null) add('lang', view.language);
  if (view.embed) add('embed', '1');
  if (view.record) add('record', '1');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
