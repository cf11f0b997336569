import type { JSX } from 'solid-js';
import type { Words } from '../words/words.ts';
import './embed.css';

/** The frame's own head: what this is, and the way to the whole of it, in a tab of its own. */
export function EmbedBar(props: { href: string; words: Words }): JSX.Element {
  return (
    <header class="embed-bar">
      <h1>{props.words.say('panel.headline')}</h1>
      <a href={props.href} target="_blank" rel="noopener">
        {props.words.say('share.embed.full')}
      </a>
    </header>
  );
}
