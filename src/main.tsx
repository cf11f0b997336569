import './ui/base.css';
import dataset from 'virtual:dataset';
import { render } from 'solid-js/web';
import { createRest } from './app/rest.ts';
import { openRoomsOf } from './app/rooms.ts';
import { App } from './app/app.tsx';
import { openSpeech } from './app/speech.ts';
import { languageFor } from './app/spoken.ts';
import { parseAddress } from './select/address.ts';
import { browserAddress } from './state/browser-address.ts';
import { firstFonts } from './app/first-fonts.ts';
import { applyTheme, readTheme } from './app/theme-choice.ts';

// Not awaited at the module's top: the rooms' chunks import from this one, and would wait for it while it waits for them.
async function open(page: Element): Promise<void> {
  const address = browserAddress(window);
  const { view } = parseAddress(address.read(), dataset);
  const [rooms, fonts] = [openRoomsOf(view), firstFonts()];
  const language = languageFor(view.language);
  // Better in the other language than not at all.
  const speech = await openSpeech(language, dataset.events).catch(() => openSpeech(language === 'en' ? 'es' : 'en', dataset.events));
  const rest = createRest(dataset, speech.speakOf);
  // A card or a table is shown as it is from the first moment on, rather than after a glimpse of something else.
  await Promise.all([rooms, fonts, (view.selected !== null || view.view === 'table') && rest.prefetch()]);
  // What index.html says of a page that does not open.
  page.replaceChildren();
  render(() => <App dataset={dataset} speech={speech} rest={rest} address={address} />, page);
}

applyTheme(readTheme());
const page = document.querySelector('#page');
if (page) void open(page);
