import { toJsonSchema } from '@valibot/to-json-schema';
import { eventsSchema } from './events-schema.ts';

/** The JSON Schema of `events.geojson`. */
export function printSchema(): string {
  const schema = toJsonSchema(eventsSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'events.geojson', ...schema }, null, 2)}\n`;
}
