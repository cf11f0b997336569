import './theme/base.css';
import dataset from 'virtual:dataset';
import { render } from 'solid-js/web';
import { App } from './app.tsx';
import { languageFor, wordsIn } from './language/spoken.ts';
import { parseAddress } from './select/address.ts';
import { browserAddress } from './state/browser-address.ts';
import { applyTheme, readTheme } from './theme/theme-choice.ts';

applyTheme(readTheme());

const page = document.querySelector('#page');
const address = browserAddress(window);
const language = languageFor(parseAddress(address.read(), dataset).view.language);
// Better in the other language than not at all.
const words = await wordsIn(language).catch(() => wordsIn(language === 'en' ? 'es' : 'en'));
if (page) render(() => <App dataset={dataset} words={words} address={address} />, page);
