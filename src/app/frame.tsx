import { createEffect, createSignal, on, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { Own } from '../ui/verbatim.tsx';
import { linkToView, pageAddress } from '../share/links.ts';
import type { Story } from '../state/story.ts';
import { usePage } from '../ui/page.tsx';
import type { Host } from './host.ts';
import './embed.css';

/** Pixels. Below the first a map cannot be read; the second is what one asks for that was given less. */
const [leastMap, askedForMap] = [300, 520];

/**
 * Tells the page around the frame how high it is: of the slider and the card the height of what they say, again whenever that changes.
 * A map has no height of its own and keeps what it was given, so that it never moves under the reader's hand.
 */
export function tellHeight(host: Host, story: Story, content: HTMLElement): void {
  createEffect(() => {
    const part = story.embed();
    if (part === null) return;
    let ofMap = 0;
    let tallest = { width: 0, height: 0 };
    const observer = new ResizeObserver(() => {
      if (part !== 'map') {
        // The days' figures take more lines or fewer: under a drag the page around must not go up and down with them.
        const time = content.querySelector('.region-time')?.getBoundingClientRect().height ?? 0;
        tallest = { width: innerWidth, height: Math.max(time, tallest.width === innerWidth ? tallest.height : 0) };
        return host.tell(Math.ceil(content.getBoundingClientRect().height - time + tallest.height));
      }
      // A frame that is not laid out yet has no height.
      if (ofMap === 0 && innerHeight > 0) ofMap = innerHeight < leastMap ? askedForMap : innerHeight;
      if (ofMap > 0) host.tell(ofMap);
    });
    observer.observe(content);
    onCleanup(() => observer.disconnect());
  });
  // Where the host does not listen, a card that opens under the slider is scrolled to; where it does, there is nothing to scroll.
  createEffect(on(() => story.selectedId(), (id) => {
    if (story.embed() !== 'instrument' || id === null) return;
    requestAnimationFrame(() => {
      const title = content.querySelector('.card-title')?.getBoundingClientRect().bottom ?? 0;
      if (title > innerHeight) bringCard(content);
    });
  }, { defer: true }));
}

function bringCard(content: Element): void {
  const { top, bottom } = content.querySelector('.region-reading')?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  scrollBy({ top: Math.max(0, Math.min(top - innerHeight / 2, bottom - innerHeight)) });
}

/** Under a slider that fills its frame: that a card lies below, by its title. It is gone where the card's own title is in sight. */
export function CardBelow(): JSX.Element {
  const { words, story } = usePage();
  const [isBelow, setBelow] = createSignal(false);
  createEffect(on(() => story.selectedId(), (id) => {
    setBelow(false);
    const title = document.querySelector('.card-title');
    if (id === null || title === null) return;
    const observer = new IntersectionObserver(([seen]) => setBelow(seen !== undefined && !seen.isIntersecting && seen.boundingClientRect.top > 0), { root: document, threshold: 0.5 });
    observer.observe(title);
    onCleanup(() => observer.disconnect());
  }));
  return (
    <Show when={isBelow() && story.selected()}>
      {(event) => (
        // The card has the same words as its heading.
        <button type="button" class="card-below" aria-hidden="true" tabindex="-1" data-screen-only="" onClick={() => bringCard(document.body)}>
          <span><Own text={words().title(event())} /></span>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M1.5 4 6 8.5 10.5 4" /></svg>
        </button>
      )}
    </Show>
  );
}

/** Whatever is linked to opens in a tab of its own: the frame is for this page. Returns what ends it. */
export function linkOut(): () => void {
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
  return () => base.remove();
}

/** The head of the embedded page: what this is, the whole screen for it, and the way to the whole page, in a tab of its own. */
export function EmbedBar(): JSX.Element {
  const { dataset, words, story } = usePage();
  return (
    <header class="embed-bar">
      <h1>{words().say('panel.headline')}</h1>
      <span class="embed-ways">
        <Show when={document.fullscreenEnabled && story.embed() !== 'card'}>
          <FullScreen />
        </Show>
        <a href={linkToView(pageAddress(), story.view(), dataset)} target="_blank" rel="noopener" title={words().say('share.embed.full')}>
          <span>{words().say('share.embed.full')}</span>
          <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.75" aria-hidden="true"><path d="M6.5 3H3v10h10V9.5M9 2.5h4.5V7M13 3 7.5 8.5" /></svg>
        </a>
      </span>
    </header>
  );
}

function FullScreen(): JSX.Element {
  const { words } = usePage();
  const [isFull, setFull] = createSignal(false);
  const look = () => setFull(document.fullscreenElement !== null);
  onMount(() => {
    document.addEventListener('fullscreenchange', look);
    onCleanup(() => document.removeEventListener('fullscreenchange', look));
  });
  const turn = async () => {
    // A browser may refuse it all the same; the link beside it leads to the page.
    await (isFull() ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => {});
  };
  return (
    <button type="button" class="plain-button" title={words().say(isFull() ? 'share.embed.fullscreen.leave' : 'share.embed.fullscreen')} onClick={() => void turn()}>
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.75" aria-hidden="true">
        <path d={isFull() ? 'M6 1.5V6H1.5M14.5 6H10V1.5M10 14.5V10h4.5M1.5 10H6v4.5' : 'M1.75 6V1.75H6M10 1.75h4.25V6M14.25 10v4.25H10M6 14.25H1.75V10'} />
      </svg>
    </button>
  );
}
