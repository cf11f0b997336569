import regular from '../ui/fonts/report-sans-400.woff2?url';
import semibold from '../ui/fonts/report-sans-600.woff2?url';
import italic from '../ui/fonts/report-serif-400-italic.woff2?url';
import { faces } from './layers/labels.ts';

/** MapLibre resolves no relative address. */
export function fontFiles(page: string): Readonly<Record<string, string>> {
  const absolute = (file: string) => new URL(file, page).href;
  return { [faces.sans]: absolute(regular), [faces.strong]: absolute(semibold), [faces.italic]: absolute(italic) };
}
