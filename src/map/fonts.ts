import regular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import semibold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import italic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url';
import { faces } from './layers/labels.ts';

/** MapLibre resolves no relative address. */
export function fontFiles(page: string): Readonly<Record<string, string>> {
  const absolute = (file: string) => new URL(file, page).href;
  return { [faces.sans]: absolute(regular), [faces.strong]: absolute(semibold), [faces.italic]: absolute(italic) };
}
