import './theme/base.css';
import dataset from 'virtual:dataset';
import messages from 'virtual:words/en';
import { render } from 'solid-js/web';
import { App } from './app.tsx';
import { browserAddress } from './state/browser-address.ts';
import { applyTheme, readTheme } from './theme/theme-choice.ts';
import { createWords } from './words/words.ts';

applyTheme(readTheme());

const page = document.querySelector('#page');
if (page) render(() => <App dataset={dataset} words={createWords(messages)} address={browserAddress(window)} />, page);
