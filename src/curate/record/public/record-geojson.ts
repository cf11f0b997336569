import type { RecordEntry } from '../../../dataset/record.ts';
import type { Curated } from '../../curate.ts';
import { propertiesOf } from './properties.ts';

/** One feature a line; strikes, then facts. A strike's geometry is the whole of its sea: no position was disclosed. */
export function printRecordFeatures(curated: Curated): string {
  const { strikes, facts } = curated.record;
  const features = [...strikes, ...facts].map((entry) => JSON.stringify({
    type: 'Feature', id: entry.id, geometry: geometryOf(entry, curated), properties: propertiesOf(entry, curated),
  }));
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

function geometryOf(entry: RecordEntry, { geometry }: Curated): object | null {
  const theatre = entry.type === 'strike' ? entry.theatre : null;
  return theatre === null ? null : (geometry.get(theatre) ?? null);
}
