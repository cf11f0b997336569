import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { interpolateRgb, quantize, range, rgb, sum } from 'd3';
import type { Event } from '../../dataset/types.ts';
import { leadingQuotation, type Quotation } from '../../select/quotations.ts';
import { smallPng, type Colour } from '../png.mjs';
import { disagreements, sourceOf, translationOf, whenWhereOf } from './event.ts';
import { preview } from './files.ts';
import type { Site } from './site.ts';

const { width, height } = preview;
/** Where text stands, in pixels of the picture. */
const edge = { left: 72, right: width - 60, top: 72, title: 96, bottom: height - 44 } as const;
/** Between the title, the quotation and the foot, in pixels. */
const gap = 24;
/** In one line, if one of the sizes allows. */
const one = { lines: 1, height: Infinity } as const;

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
  return quantize(interpolateRgb(ground, ink), 4).map((colour) => {
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
  draw(context, fitted(context, words.say('panel.headline'), faces.label, [28], one), edge.top - 28, kind);

  const quotation = leadingQuotation(event);
  const foot = footOf(context, event, quotation, site);
  const top = edge.bottom - sum(foot, ({ block }) => heightOf(block));
  foot.reduce((at, { block, isQuiet }) => draw(context, block, at, isQuiet ? quiet : ink), top);

  const { title, quoted, translation } = laidOut(context, top - gap, words.title(event), quotation?.exact ?? null, translationOf(event, words));
  const underTitle = draw(context, title, edge.title, ink) + gap;
  if (quotation === null || quoted === null) return;
  tint(context, quoted, quotation, underTitle, marked);
  const underQuotation = draw(context, quoted, underTitle, ink);
  if (translation !== null) draw(context, translation, underQuotation + gap / 2, quiet);
}

/** Who says it, when and where, and of what accounts differ: one block at the foot of every picture. */
function footOf(context: SKRSContext2D, event: Event, quotation: Quotation | null, site: Site): readonly { readonly block: Block; readonly isQuiet: boolean }[] {
  const { dataset, words } = site;
  const place = dataset.places.find(({ id }) => id === event.place?.id);
  const whenWhere = [whenWhereOf(event, words), ...(place === undefined ? [] : [words.say(`panel.position.${place.precision}`)])].join(', ');
  return [
    ...(quotation === null ? [] : [{ block: fitted(context, `— ${sourceOf(quotation, site)}`, faces.source, [26, 24, 22], one), isQuiet: true }]),
    { block: fitted(context, whenWhere, faces.label, [28, 26, 24], one), isQuiet: false },
    ...disagreements(event, site).map((text) => ({ block: fitted(context, text, faces.source, [26, 24, 22], one), isQuiet: false })),
  ];
}

interface Laid {
  readonly title: Block;
  /** Null where there is none or no room for it: a passage is shown whole or not at all. */
  readonly quoted: Block | null;
  /** Null likewise. */
  readonly translation: Block | null;
}

/** As large as there is room above `bottom`: the title makes room for the quotation, and the translation goes before either is too small to read. */
function laidOut(context: SKRSContext2D, bottom: number, title: string, quotation: string | null, translation: string | null): Laid {
  const titles = [60, 54, 48, 44, 40, 36].map((size) => fitted(context, title, faces.title, [size], one)).filter(({ lines, size }) => lines.length <= 3 || size === 36);
  const under = translation === null ? null : fitted(context, translation, faces.source, [24], one);
  for (const least of [30, 24]) {
    for (const own of under === null ? [null] : [under, null]) {
      for (const head of titles) {
        const room = bottom - (edge.title + heightOf(head) + gap) - (own === null ? 0 : heightOf(own) + gap / 2);
        const sizes = range(least, Math.max(least, Math.min(44, 0.85 * head.size)) + 1, 2).toReversed();
        const quoted = quotation === null ? null : fitted(context, quotation, faces.quotation, sizes, { lines: Infinity, height: room });
        if (quoted !== null && heightOf(quoted) <= room) return { title: head, quoted, translation: own };
      }
    }
  }
  return { title: titles[0] ?? fitted(context, title, faces.title, [36], one), quoted: null, translation: null };
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
