import type { Missing } from './missing.ts';

export type Values = Readonly<Record<string, string | number>>;

/** Fills the `{name}` placeholders of a template. Values that the template does not ask for are passed over. */
export function filled(template: string, values: Values, key: string, missing: Missing): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? missing(`${key} ${placeholder}`) : String(value);
  });
}

/** The entry of that very name, leaving aside what every object inherits. */
export function entryOf<T>(entries: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
