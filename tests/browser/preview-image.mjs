// Makes the pictures of the real page that stand in the repository: the one that others show beside a link, the one in the
// README, and the icons. Run it again when the page's looks have changed: npm run preview-image
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium } from './chromium.mjs';
import { smallPng } from '../../src/build/png.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const event = 'eln-vessel-struck';
const flags = ['--no-sandbox', '--enable-unsafe-swiftshader', '--use-angle=swiftshader', '--ignore-gpu-blocklist', '--force-color-profile=srgb'];

const pictures = [
  { file: 'public/preview.png', width: 1200, height: 630, query: `?to=2025-11-14&event=${event}` },
  { file: '.github/page.png', width: 1440, height: 900, query: `?event=${event}` },
];
const icons = [
  { file: 'public/icon-192.png', side: 192, margin: 0 },
  { file: 'public/icon-512.png', side: 512, margin: 0 },
  { file: 'public/icon-maskable-512.png', side: 512, margin: 0.1 },
];

const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium: name its path in CHROMIUM_PATH.');
const outDir = mkdtempSync(join(tmpdir(), 'pictures-'));
await build({ root: project, logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await preview({ root: project, logLevel: 'warn', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
const address = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await chromium.launch({ executablePath, args: flags });
try {
  for (const picture of pictures) await takePicture(picture);
  for (const icon of icons) await drawIcon(icon);
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true });
}

async function takePicture({ file, width, height, query }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light', locale: 'en-GB', reducedMotion: 'reduce' });
  await page.goto(address + query);
  await page.locator('.region-map canvas').waitFor();
  await page.evaluate(() => document.fonts.ready);
  // The map has no event for being wholly drawn that would always come; five seconds are ample.
  await page.waitForTimeout(5000);
  await page.evaluate(() => document.activeElement?.blur());
  save(file, smallPng(await pixelsOf(await page.screenshot(), width, height), width, height));
  await page.close();
}

async function drawIcon({ file, side, margin }) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const drawing = readFileSync(join(project, 'public/favicon.svg'), 'utf8');
  const ground = margin === 0 ? 'transparent' : '#16252f';
  const edge = margin * side;
  await page.setContent(`<style>body{margin:0;background:${ground}}svg{position:absolute;inset:${edge}px;width:${side - 2 * edge}px}</style>${drawing}`);
  save(file, await page.screenshot({ omitBackground: true }));
  await page.close();
}

/** Decoded by the browser, since Node cannot. */
async function pixelsOf(png, width, height) {
  const page = await browser.newPage();
  await page.setContent('<canvas></canvas>');
  const encoded = await page.evaluate(async ([source, w, h]) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.querySelector('canvas');
    canvas.width = w;
    canvas.height = h;
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, w, h);
    let text = '';
    for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
    return btoa(text);
  }, [`data:image/png;base64,${png.toString('base64')}`, width, height]);
  await page.close();
  return Buffer.from(encoded, 'base64');
}

function save(file, content) {
  const path = join(project, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  console.log(`${file}: ${(content.length / 1000).toFixed(0)} kB`);
}
