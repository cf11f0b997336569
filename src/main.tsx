import './ui/base.css';
import dataset from 'virtual:dataset';
import { render } from 'solid-js/web';
import { App } from './app/app.tsx';
import { openSpeech } from './app/language.tsx';
import { applyTheme, keptTheme } from './app/theme.tsx';
import { hostOf } from './app/host.ts';
import { TableView } from './app/parts.ts';
import { parseAddress } from './select/address.ts';
import { browserAddress } from './state/address.ts';

const firstFaces = ['400 1em "Report Serif"', '600 1em "Report Serif"', '400 1em "Report Sans"', '600 1em "Report Sans"'];
/** Milliseconds. */
const patience = 250;

/** Resolves once the fonts of the first screen are there, so that no word moves when they come; they are not waited for long, and it never rejects. */
async function firstFonts(): Promise<void> {
  const all = Promise.allSettled(firstFaces.map((face) => document.fonts.load(face)));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, patience))]);
}

// Not awaited at the module's top: the parts' chunks import from this one, and would wait for it while it waits for them.
async function open(page: Element): Promise<void> {
  // A table is shown as it is from the first moment on, rather than after a glimpse of nothing.
  const [speech] = await Promise.all([openSpeech(view.language), firstFonts(), view.view === 'table' && TableView.preload()]);
  // What index.html says of a page that does not open.
  page.replaceChildren();
  render(() => <App dataset={dataset} speech={speech} address={address} host={host} />, page);
}

const host = hostOf(window);
const address = browserAddress(window);
const { view } = parseAddress(address.read(), dataset);
applyTheme(view.theme ?? keptTheme());
const page = document.querySelector('#page');
if (page) void open(page);
