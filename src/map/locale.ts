import type { Words } from '../words/words.ts';

/** MapLibre's own words, in the page's language. */
export function localeOf({ say }: Words): Readonly<Record<string, string>> {
  return {
    'Map.Title': say('map.title'),
    'NavigationControl.ZoomIn': say('map.zoom-in'),
    'NavigationControl.ZoomOut': say('map.zoom-out'),
    'ScaleControl.NauticalMiles': say('map.nautical-miles'),
    'ScaleControl.Kilometers': say('map.kilometres'),
    'ScaleControl.Meters': say('map.metres'),
    'AttributionControl.ToggleAttribution': say('map.attribution-toggle'),
  };
}
