import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { interpolateRgb, quantize, rgb } from 'd3';
import type { Event } from '../../dataset/types.ts';
import { leadingQuotation, type Quotation } from '../../select/quotations.ts';
import { smallPng, type Colour } from '../png.mjs';
import { sourceOf, translationOf, whenWhereOf } from './event.ts';
import { preview } from './files.ts';
import type { Site } from './site.ts';

const { width, height } = preview;
/** Where text stands, in pixels of the picture. */
const edge = { left: 72, right: width - 60, top: 72, bottom: height - 52 } as const;

const faces = { title: 'report-serif-600', quotation: 'report-serif-400', label: 'report-sans-600', source: 'report-sans-400' } as const;

/** Draws an event's title and the passage that stands first for it, as a PNG of few colours. */
export type Draw = (event: Event, site: Site) => Buffer;

/** @param root the folder with the page's own fonts and colours */
export function createDraw(root: string): Draw {
  for (const face of Object.values(faces)) {
    const file = `src/ui/fonts/${face}.woff2`;
    // Null where it cannot be read, and all would be drawn in whatever font the machine has.
    if (GlobalFonts.register(readFileSync(join(root, file)), face) === null) throw new Error(`${file} cannot be read as a font, so no preview of an event can be drawn. To make it anew: npm run fonts`);
  }
  const tokens = readFileSync(join(root, 'src/ui/tokens.css'), 'utf8');
  const context = createCanvas(width, height).getContext('2d');
  return (event, site) => {
    const colours = { paper: lightColour(tokens, 'paper'), ink: lightColour(tokens, 'ink'), quiet: lightColour(tokens, 'ink-2'), marked: lightColour(tokens, 'marked'), kind: lightColour(tokens, event.kind) };
    drawOn(context, event, site, colours);
    const { paper, ink, quiet, marked, kind } = colours;
    const palette = [...between(paper, ink), ...between(marked, ink), ...between(paper, quiet), ...between(paper, kind)];
    return smallPng(context.getImageData(0, 0, width, height).data, width, height, palette);
  };
}

interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly marked: string;
  readonly kind: string;
}

/** A colour of the light theme, which comes first in the style sheet. */
function lightColour(tokens: string, name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (found === undefined) throw new Error(`src/ui/tokens.css has no --${name}`);
  return found;
}

/** What the soft edges of letters are made of. */
function between(ground: string, ink: string): readonly Colour[] {
  return quantize(interpolateRgb(ground, ink), 5).map((colour) => {
    const { r, g, b } = rgb(colour);
    return [Math.round(r), Math.round(g), Math.round(b)];
  });
}

function drawOn(context: SKRSContext2D, event: Event, site: Site, { paper, ink, quiet, marked, kind }: Colours): void {
  const { words } = site;
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = kind;
  context.fillRect(0, 0, 20, height);
  const line = (text: string, y: number, size: number, face: string, colour: string) => {
    context.font = fitted(context, text, face, [size, size - 2, size - 4, size - 6], { lines: 1, height: Infinity }).font;
    context.fillStyle = colour;
    // What is too long even so, such as a list of names, is set narrower rather than cut.
    context.fillText(text, edge.left, y, edge.right - edge.left);
  };

  line(words.say('panel.headline'), edge.top, 28, faces.label, kind);
  line(whenWhereOf(event, words), edge.bottom, 28, faces.label, ink);

  const quotation = leadingQuotation(event);
  const { title, quoted, translation } = laidOut(context, words.title(event), quotation?.exact ?? null, translationOf(event, words));
  const underTitle = draw(context, title, edge.top + 24, ink);
  if (quotation === null || quoted === null) return;
  tint(context, quoted, quotation, underTitle + 24, marked);
  const underQuotation = draw(context, quoted, underTitle + 24, ink);
  line(`— ${sourceOf(quotation, site)}`, underQuotation + 40, 26, faces.source, quiet);
  if (translation !== null) draw(context, translation, underQuotation + 60, quiet);
}

interface Laid {
  readonly title: Block;
  /** Null where there is none or no room for it: a passage is shown whole or not at all. */
  readonly quoted: Block | null;
  /** Null likewise. */
  readonly translation: Block | null;
}

/** As large as there is room; the title makes room for a translation, which else is left away. */
function laidOut(context: SKRSContext2D, title: string, quotation: string | null, translation: string | null): Laid {
  const sizes = [60, 54, 48, 42];
  const lay = (own: readonly number[], under: Block | null): Laid => {
    const head = fitted(context, title, faces.title, own, { lines: 3, height: Infinity });
    const room = edge.bottom - 110 - (edge.top + 24 + heightOf(head)) - (under === null ? 0 : heightOf(under) + 20);
    const quoted = quotation === null ? null : fitted(context, quotation, faces.quotation, [36, 34, 32, 30, 28, 26, 24], { lines: Infinity, height: room });
    return { title: head, quoted: quoted !== null && heightOf(quoted) <= room ? quoted : null, translation: under };
  };
  const small = translation === null ? null : fitted(context, translation, faces.source, [24], { lines: Infinity, height: Infinity });
  const both = small === null ? [] : sizes.map((size) => lay([size], small));
  return both.find((laid, index) => laid.quoted !== null && (laid.title.lines.length <= 3 || index === both.length - 1)) ?? lay(sizes, null);
}

/** A text in lines. Sizes are in pixels. */
interface Block {
  readonly lines: readonly { readonly text: string; readonly start: number }[];
  readonly font: string;
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
}

function heightOf({ lines, leading }: Block): number {
  return lines.length * leading;
}

/** In the first of the sizes in which it fits, else in the last. */
function fitted(context: SKRSContext2D, text: string, face: string, sizes: readonly number[], most: { readonly lines: number; readonly height: number }): Block {
  const inSize = (size: number): Block => {
    const font = `${size}px ${face}`;
    context.font = font;
    return { lines: linesOf(context, text), font, size, leading: Math.round(size * 1.28) };
  };
  const fits = sizes.find((size) => {
    const block = inSize(size);
    return block.lines.length <= most.lines && heightOf(block) <= most.height;
  });
  return inSize(fits ?? Math.min(...sizes));
}

function linesOf(context: SKRSContext2D, text: string): Block['lines'] {
  const lines: { text: string; start: number }[] = [];
  let [start, end] = [0, 0];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (end > start && context.measureText(text.slice(start, index + word.length)).width > edge.right - edge.left) {
      lines.push({ text: text.slice(start, end), start });
      start = index;
    }
    end = index + word.length;
  }
  return [...lines, { text: text.slice(start, end), start }];
}

/** Draws the block from there down; gives where it ends. */
function draw(context: SKRSContext2D, block: Block, top: number, colour: string): number {
  context.font = block.font;
  context.fillStyle = colour;
  block.lines.forEach(({ text }, index) => { context.fillText(text, edge.left, baselineOf(block, top, index)); });
  return top + heightOf(block);
}

function baselineOf({ size, leading }: Block, top: number, line: number): number {
  return top + line * leading + size;
}

/** The ground of the words that carry the claims; the block is the quotation's text. */
function tint(context: SKRSContext2D, block: Block, { start: first, parts }: Quotation, top: number, colour: string): void {
  context.font = block.font;
  context.fillStyle = colour;
  block.lines.forEach(({ text, start }, index) => {
    const within = (offset: number) => Math.min(text.length, Math.max(0, offset - first - start));
    for (const part of parts) {
      const [from, to] = [within(part.start), within(part.end)];
      if (!part.marked || from === to) continue;
      const x = edge.left + context.measureText(text.slice(0, from)).width;
      context.fillRect(x, baselineOf(block, top, index) - block.size * 0.9, context.measureText(text.slice(from, to)).width, block.size * 1.18);
    }
  });
}
