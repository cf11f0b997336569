import { rollup, sum } from 'd3';
import type { Dataset, Event } from '../dataset/types.ts';
import { countOf, hasMark } from '../select/count.ts';
import type { View } from '../select/view.ts';
import type { MapPicture, Page, TakePicture } from '../ui/page.tsx';
import { wrapped } from '../ui/text-width.ts';
import type { Words } from '../words/words.ts';
import { spanWords } from './citation.ts';
import { linkToView, pageAddress } from './links.ts';
import { paintOver } from './paint.ts';

/** What stands above and below the picture. */
export interface PictureWords {
  readonly title: string;
  readonly date: string;
  /** How many events of how many, and at which places. */
  readonly counts: string;
  readonly credits: string;
}

interface Source {
  readonly dataset: Pick<Dataset, 'version' | 'events'>;
  /** Where the view can be found again. */
  readonly address: string;
}

/** The map as it stands, with its title, date, counts, chart and credits, as a PNG. Waits for a map that is still being drawn. Rejects where the browser cannot make a picture, or gives another. */
export async function pictureOf(take: TakePicture, page: Page): Promise<Blob> {
  await take.whenDrawn();
  const map = take.now();
  const canvas = drawn(map, page.instrument(), page);
  const blob = await blobOf(canvas);
  // Some browsers give a blank picture, or noise, to whoever would read a canvas, and say nothing of it.
  const [kept, meant] = [impressionOf(await createImageBitmap(blob)), impressionOf(canvas)];
  const isOther = kept.some((value, index) => Math.abs(value - (meant[index] ?? 0)) > 16);
  if (isOther || isBlank(meant) || isBlank(impressionOf(map.ground))) throw new Error('the browser gave another picture than was drawn');
  return blob;
}

/** The same for paper, at once and without the chart, which the report has; null where none can be made. It is shown and never read. */
export function pictureForPaper(page: Page): HTMLCanvasElement | null {
  try {
    const map = page.takePicture()?.now();
    return map === undefined ? null : drawn(map, null, page);
  } catch (error) {
    console.info('picture:', error);
    return null;
  }
}

/** A picture at a glance: 24 by 24 pixels, four values each. Throws where the browser lets no canvas be read. */
function impressionOf(image: CanvasImageSource): Uint8ClampedArray {
  const side = 24;
  const context = contextOf(document.createElement('canvas'), side, side);
  context.drawImage(image, 0, 0, side, side);
  return context.getImageData(0, 0, side, side).data;
}

function isBlank(impression: Uint8ClampedArray): boolean {
  return impression.every((value, index) => Math.abs(value - (impression[index % 4] ?? 0)) < 3);
}

export function pictureWords(view: View, events: readonly Event[], { dataset, address }: Source, words: Words): PictureWords {
  const list = countsByPlace(events).map(([place, count]) => words.say('share.picture.place', { place: words.place(place), count: words.number(count) }));
  const count = words.count(countOf(dataset, events));
  return {
    title: words.say('panel.headline'),
    date: spanWords(view, words),
    counts: list.length === 0 ? words.say('share.picture.none-placed', { count }) : words.say('share.picture.counts', { count, list: list.join(', ') }),
    credits: words.say('share.picture.credits', { version: dataset.version, address }),
  };
}

/** The places with the most marks on the map first; of as many, the one met first. */
function countsByPlace(events: readonly Event[]): readonly (readonly [string, number])[] {
  const places = events.filter(hasMark).flatMap(({ place }) => place?.id ?? []);
  return [...rollup(places, (met) => met.length, (id) => id)].toSorted(([, a], [, b]) => b - a);
}

/** So that the picture is sharp in print and on fine screens. */
const scale = 2;
/** CSS pixels of the picture, as all lengths here. */
const margin = 20;

interface Look {
  readonly font: string;
  readonly lineHeight: number;
  readonly colour: string;
}

interface Line {
  readonly text: string;
  readonly look: Look;
}

function contextOf(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D {
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  return context;
}

function drawn(map: MapPicture, instrument: Element | null, { dataset, words, story }: Page): HTMLCanvasElement {
  const view = story.view();
  const texts = pictureWords(view, story.listed(), { dataset, address: linkToView(pageAddress(), view, dataset) }, words());
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const [serif, sans] = [token('--serif'), token('--sans')];
  const canvas = document.createElement('canvas');
  const context = contextOf(canvas, 1, 1);
  const lines = (text: string, look: Look): readonly Line[] => {
    context.font = look.font;
    return wrappedWords(text, map.width - 2 * margin, (words) => context.measureText(words).width).map((line) => ({ text: line, look }));
  };
  const above = [
    ...lines(texts.title, { font: `600 28px ${serif}`, lineHeight: 34, colour: token('--ink') }),
    ...lines(texts.date, { font: `400 17px ${sans}`, lineHeight: 24, colour: token('--ink') }),
  ];
  const below = [
    ...lines(texts.counts, { font: `400 14px ${sans}`, lineHeight: 19, colour: token('--ink') }),
    ...lines(texts.credits, { font: `400 12px ${sans}`, lineHeight: 17, colour: token('--ink-2') }),
  ];
  const mapTop = heightOf(above) + 1.5 * margin;
  const chart = instrument?.getBoundingClientRect() ?? new DOMRect();
  const chartTop = mapTop + map.height;
  canvas.width = Math.max(map.width, chart.width) * scale;
  canvas.height = (chartTop + chart.height + heightOf(below) + 1.5 * margin) * scale;

  context.scale(scale, scale);
  context.fillStyle = token('--paper');
  context.fillRect(0, 0, canvas.width, canvas.height);
  write(context, above, margin * 0.75);
  context.drawImage(map.ground, 0, mapTop, map.width, map.height);
  context.save();
  context.beginPath();
  context.rect(0, mapTop, map.width, map.height);
  context.clip();
  context.translate(0, mapTop);
  const corner = map.over.getBoundingClientRect();
  paintOver(context, map.over, corner);
  if (map.notes !== null) paintOver(context, map.notes, corner);
  context.restore();
  if (instrument !== null) paintOver(context, instrument, { x: chart.x, y: chart.y - chartTop });
  write(context, below, chartTop + chart.height + margin * 0.75);
  return canvas;
}

function heightOf(lines: readonly Line[]): number {
  return sum(lines, ({ look }) => look.lineHeight);
}

function write(context: CanvasRenderingContext2D, lines: readonly Line[], from: number): void {
  let y = from;
  context.textBaseline = 'middle';
  for (const { text, look } of lines) {
    context.font = look.font;
    context.fillStyle = look.colour;
    context.fillText(text, margin, y + look.lineHeight / 2);
    y += look.lineHeight;
  }
}

/** Lines of words no wider than the width, by a way to measure them. */
export function wrappedWords(text: string, width: number, measure: (text: string) => number): readonly string[] {
  return wrapped(text.match(/\S+/g) ?? [], ' ', width, measure);
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}
