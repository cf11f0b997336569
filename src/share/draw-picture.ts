import { paintOver } from './paint-over.ts';
import type { MapPicture } from '../ui/page.tsx';
import type { PictureWords } from './picture-words.ts';
import { wrapped } from './wrap.ts';

/** So that the picture is sharp in print and on fine screens. */
const scale = 2;
const margin = 20;

interface Look {
  readonly font: string;
  readonly lineHeight: number;
  readonly colour: string;
}

interface Text {
  readonly text: string;
  readonly look: Look;
}

/** The map with title and date above, counts and credits below, as a PNG. Rejects where the browser cannot make one. */
export async function drawPicture(map: MapPicture, texts: PictureWords): Promise<Blob> {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const [serif, sans] = [colour('--serif'), colour('--sans')];
  const above: readonly Text[] = [
    { text: texts.title, look: { font: `600 28px ${serif}`, lineHeight: 34, colour: colour('--ink') } },
    { text: texts.date, look: { font: `400 17px ${sans}`, lineHeight: 24, colour: colour('--ink') } },
  ];
  const below: readonly Text[] = [
    { text: texts.counts, look: { font: `400 14px ${sans}`, lineHeight: 19, colour: colour('--ink') } },
    { text: texts.credits, look: { font: `400 12px ${sans}`, lineHeight: 17, colour: colour('--ink-2') } },
  ];

  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  const lines = (group: readonly Text[]) => group.flatMap((text) => linesOf(text, map.width - 2 * margin, context));
  const [top, bottom] = [lines(above), lines(below)];
  const mapTop = heightOf(top) + 1.5 * margin;
  canvas.width = map.width * scale;
  canvas.height = (mapTop + map.height + heightOf(bottom) + 1.5 * margin) * scale;

  context.scale(scale, scale);
  context.fillStyle = colour('--paper');
  context.fillRect(0, 0, canvas.width, canvas.height);
  print(context, top, margin * 0.75);
  context.drawImage(map.ground, 0, mapTop, map.width, map.height);
  context.save();
  context.beginPath();
  context.rect(0, mapTop, map.width, map.height);
  context.clip();
  context.translate(0, mapTop);
  await paintOver(context, map.over, map.over.getBoundingClientRect());
  context.restore();
  print(context, bottom, mapTop + map.height + margin * 0.75);
  return blobOf(canvas);
}

function linesOf({ text, look }: Text, width: number, context: CanvasRenderingContext2D): readonly Text[] {
  context.font = look.font;
  return wrapped(text, width, (words) => context.measureText(words).width).map((line) => ({ text: line, look }));
}

function heightOf(lines: readonly Text[]): number {
  return lines.reduce((sum, { look }) => sum + look.lineHeight, 0);
}

function print(context: CanvasRenderingContext2D, lines: readonly Text[], from: number): void {
  let y = from;
  context.textBaseline = 'middle';
  for (const { text, look } of lines) {
    context.font = look.font;
    context.fillStyle = look.colour;
    context.fillText(text, margin, y + look.lineHeight / 2);
    y += look.lineHeight;
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}
