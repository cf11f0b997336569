import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAbsent, withoutAbsent } from '../../src/build/map-styles.ts';

describe('MapLibre’s style sheet', () => {
  it('loses the rules of widgets that the map does not have', () => {
    expect(withoutAbsent('.maplibregl-popup { color: red } .maplibregl-ctrl button.maplibregl-ctrl-geolocate { color: red }').trim()).toBe('');
  });

  it('keeps the rules of all else, and of a shared rule its part', () => {
    const kept = withoutAbsent('.maplibregl-canvas, .maplibregl-marker { position: absolute } .maplibregl-ctrl-zoom-in { color: red }').replaceAll(/\s+/g, ' ').trim();
    expect(kept).toBe('.maplibregl-canvas { position: absolute; } .maplibregl-ctrl-zoom-in { color: red; }');
  });

  it('keeps what stands within a media query', () => {
    const kept = withoutAbsent('@media (forced-colors: active) { .maplibregl-ctrl-logo, .maplibregl-ctrl-group { color: red } }').replaceAll(/\s+/g, ' ').trim();
    expect(kept).toBe('@media (forced-colors: active) { .maplibregl-ctrl-group { color: red; } }');
  });

  it('keeps the buttons and notes that the map has', () => {
    const kept = withoutAbsent(readFileSync(new URL('../../node_modules/maplibre-gl/dist/maplibre-gl.css', import.meta.url), 'utf8'));
    for (const name of ['canvas', 'ctrl-zoom-in', 'ctrl-attrib-button', 'ctrl-scale', 'cooperative-gesture-screen', 'boxzoom']) expect(kept).toContain(`.maplibregl-${name}`);
  });
});

it('tells a widget by its class', () => {
  expect(['maplibregl-popup-content', 'maplibregl-ctrl-compass', 'maplibregl-ctrl-zoom-out', 'maplibregl-map'].map(isAbsent)).toEqual([true, true, false, false]);
});
