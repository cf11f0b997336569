import type { Kind } from '../dataset/types.ts';

export type Theme = 'light' | 'dark';

/**
 * MapLibre reads no CSS variables, so the map's share of tokens.css stands here a second time, with its own ground. `shallows` is the
 * sea within sight of a coast, laid on in faint bands; `limit` the twelve miles, while a claim turns on them; `record` the public
 * record's grey.
 */
export type Palette = Readonly<Record<'sea' | 'shallows' | 'land' | 'coast' | 'borderLine' | 'river' | 'limit' | 'seaName' | 'countryName' | 'cityName' | 'landHalo' | 'record', string>>
  & { readonly kinds: Readonly<Record<Kind, string>> };

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    sea: '#cfdfe6',
    shallows: '#e4eef1',
    land: '#f4f0e6',
    coast: '#a9b3ae',
    borderLine: '#bdb5a2',
    river: '#b9d0da',
    limit: '#1f5674',
    seaName: '#35617a',
    countryName: '#6a6c66',
    cityName: '#3b4448',
    landHalo: '#f7f4ec',
    kinds: { strike: '#a82c18', deployment: '#22619f', border: '#8f5d06', diplomacy: '#3f3066' },
    record: '#5f6668',
  },
  dark: {
    sea: '#16252f',
    shallows: '#1d303b',
    land: '#26343c',
    coast: '#4b5f69',
    borderLine: '#50606a',
    river: '#1b2c37',
    limit: '#a5d3e8',
    seaName: '#93b8ca',
    countryName: '#a3a89f',
    cityName: '#d3d0c6',
    landHalo: '#1f2c34',
    kinds: { strike: '#ff7a5c', deployment: '#a9cbe8', border: '#e0b04a', diplomacy: '#a785e0' },
    record: '#a3a7a6',
  },
};
