import asides from 'virtual:asides';
import documents from 'virtual:documents';
import { createMemo, createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import type { Article, Event, Kind } from '../dataset/types.ts';
import { articleOf } from '../select/events.ts';
import { barAt, barHeight, coloursOf, countsOf, eventsQuoting, layOut, reasonsOf, stripOf, stripsOf, type Bar, type Fate, type Strip, type StripSentence } from '../select/strip.ts';
import { usePage } from '../ui/page.tsx';
import { Own } from '../ui/verbatim.tsx';
import { atStart, reportOf } from '../words/claims.ts';
import { countWords, fateWords, numberWords } from '../words/strip.ts';
import type { Words } from '../words/words.ts';
import '../ui/sentence-bars.css';
import './strip.css';

/** What of an article the page rests on: each of its sentences as a bar, and what stands beside the article in its document. */
export function ArticleStrip(props: { article: Article }): JSX.Element {
  const { dataset, words } = usePage();
  const title = createUniqueId();
  const strip = createMemo(() => stripOf({ dataset, documents }, props.article));
  const others = createMemo(() => stripsOf({ dataset, documents }, props.article.document).filter(({ article }) => article !== props.article.id));
  return (
    <section class="source-strip" aria-labelledby={title}>
      <h3 id={title} tabindex="-1">{words().say('strip.title')}</h3>
      <p>{countWords(countsOf(strip()), words())}</p>
      <Key strip={strip()} />
      <Drawing strip={strip()} name={words().say('strip.bars')} />
      <Reasons strip={strip()} />
      <Show when={others().length > 0}>
        <details class="how-known sentence-rest">
          <summary class="hint">{words().say('strip.rest', { document: props.article.document.slice(0, 3) })}</summary>
          <For each={others()}>{(other) => <Other strip={other} />}</For>
        </details>
      </Show>
    </section>
  );
}

/** Another article of the same document, or what stands before the first. */
function Other(props: { strip: Strip }): JSX.Element {
  const { dataset, reader, words } = usePage();
  const article = () => articleOf(dataset, props.strip.article);
  const name = () => {
    const own = article();
    return own === undefined ? words().say('strip.before') : atStart(reportOf(own, words()));
  };
  return (
    <section class="sentence-other">
      <h4>
        <Show when={article()} fallback={name()}>
          {(own) => <button type="button" class="plain-button link" onClick={() => reader.openArticle(own().id)}>{name()}</button>}
        </Show>
      </h4>
      <p class="hint">{countWords(countsOf(props.strip), words())}</p>
      <Drawing strip={props.strip} name={`${words().say('strip.bars')}: ${name()}`} />
      <Reasons strip={props.strip} />
    </section>
  );
}

const opens = ({ sentence }: Bar) => sentence.events.length > 0;

/** Selects its bar: no other sentence of the document begins there. */
function barOf({ start }: StripSentence): string {
  return `[data-sentence="${start}"]`;
}

/** Around the point that is pressed, in pixels: half a finger's target, and the gap between two lines. */
const reach = { finger: 22, pointer: 6 };

const stepOf: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * The bars, one stop of the Tab key and then the arrows'. All tell what became of their sentence, by name and when they are pointed
 * at; those that open an event are buttons. A finger first reads, and opens with what it has read.
 */
function Drawing(props: { strip: Strip; name: string }): JSX.Element {
  const { dataset, reader, story, words } = usePage();
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let box!: HTMLDivElement;
  // oxlint-disable-next-line no-unassigned-vars -- Likewise.
  let drawing!: SVGSVGElement;
  const hint = createUniqueId();
  const layout = createMemo(() => layOut(props.strip));
  const bars = () => layout().bars;
  const eventsOf = (sentence: StripSentence) => eventsQuoting(sentence, dataset.events);
  const isSelected = ({ events }: StripSentence) => events.includes(story.selectedId() ?? '');
  const [stop, setStop] = createSignal<Bar>();
  const current = () => stop() ?? bars().find(({ sentence }) => isSelected(sentence)) ?? bars()[0];
  const [shown, setShown] = createSignal<StripSentence | null>(null);
  // While the reader is on the way from a bar to the choice that it offers, the bars in between say nothing.
  const [isChoosing, setChoosing] = createSignal(false);
  const total = () => countsOf(props.strip).sentences;

  const nameOf = ({ sentence }: Bar) => {
    const titles = eventsOf(sentence).map((event) => words().title(event)).join('; ');
    if (titles !== '') return words().say('strip.bar', { number: sentence.number ?? 0, total: total(), titles });
    return [numberWords(sentence, total(), words()) ?? [], fateWords(sentence, whyLeftOut(sentence.reason, words()), words())].flat().join(' ');
  };

  const focus = (selector: string) => box.querySelector<HTMLElement | SVGElement>(selector)?.focus();

  const open = ({ sentence }: Bar) => {
    setShown(sentence);
    const [event, second] = eventsOf(sentence);
    if (event === undefined) return;
    if (second === undefined) return reader.selectFromPanel(event.id, barOf(sentence));
    setChoosing(true);
    return focus('.sentence-choice button');
  };

  /** What is pressed; where that is no bar, as between the lines of one, what lies near. A press by voice or screen reader has no place. */
  const pressed = ({ target, clientX, clientY }: MouseEvent, within: number): Bar | null => {
    const hit = target instanceof Element ? target.closest<SVGElement>('[data-bar]') : null;
    if (hit !== null) return layout().bars[Number(hit.dataset['bar'])] ?? null;
    const { left, top, width } = drawing.getBoundingClientRect();
    return barAt(layout(), width, { x: clientX - left, y: clientY - top }, within);
  };

  const press = (event: MouseEvent & { readonly pointerType?: string }) => {
    const isFinger = event.pointerType === 'touch';
    const bar = pressed(event, isFinger ? reach.finger : reach.pointer);
    if (bar === null) return;
    setStop(bar);
    if (!isFinger && opens(bar)) return open(bar);
    setShown(bar.sentence);
  };

  const key = (event: KeyboardEvent) => {
    const bar = current();
    if (bar === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return open(bar);
    }
    const next = bars()[stepOf[event.key]?.(bars().indexOf(bar), bars().length - 1) ?? -1];
    if (stepOf[event.key] === undefined) return;
    event.preventDefault();
    if (next === undefined) return;
    setStop(next);
    return focus('[tabindex="0"]');
  };

  return (
    <div class="sentence-drawing" ref={box}>
      <p class="hint" id={hint}>{words().say(bars().some(opens) ? 'strip.hint' : 'strip.hint-page')}</p>
      <div role="toolbar" aria-label={props.name} aria-describedby={hint} class="sentence-bars" onClick={press} onKeyDown={key} onPointerLeave={() => setChoosing(false)}>
        <svg width="100%" height={layout().height} role="presentation" ref={drawing}>
          <For each={layout().bars}>
            {(bar, index) => (
              <g
                data-bar={index()}
                data-sentence={bar.sentence.start}
                class={`sentence-bar fate-${bar.sentence.fate}`}
                classList={{ [`kind-${eventsOf(bar.sentence)[0]?.kind}`]: opens(bar), 'of-selected': isSelected(bar.sentence), 'is-shown': shown() === bar.sentence }}
                role={opens(bar) ? 'button' : 'img'}
                aria-label={nameOf(bar)}
                aria-current={isSelected(bar.sentence) ? 'true' : undefined}
                tabindex={bar === current() ? 0 : -1}
                onFocus={() => { setStop(bar); setShown(bar.sentence); }}
                // Not `enter`: bars that a key scrolls come under a pointer that nobody moves.
                onPointerMove={(event) => event.pointerType !== 'touch' && !isChoosing() && setShown(bar.sentence)}
              >
                <For each={bar.pieces}>{(piece) => <PieceShape fate={bar.sentence.fate} {...piece} />}</For>
              </g>
            )}
          </For>
        </svg>
      </div>
      <Show when={shown()}>
        {(sentence) => <div class="sentence-readout"><Readout sentence={sentence()} total={total()} events={eventsOf(sentence())} /></div>}
      </Show>
    </div>
  );
}

/** Quoted: a filled bar. Read: an outline. Left out: a line in its place. Of the web page: a dotted one. */
function PieceShape(props: { fate: Fate; x: number; y: number; width: number }): JSX.Element {
  const isLine = () => props.fate === 'left-out' || props.fate === 'page';
  const middle = () => props.y + barHeight / 2;
  return (
    <>
      <rect class="sentence-ground" x={`${props.x}%`} y={props.y} width={`${props.width}%`} height={barHeight} />
      <Show when={isLine()}>
        <line x1={`${props.x}%`} x2={`${props.x + props.width}%`} y1={middle()} y2={middle()} />
      </Show>
    </>
  );
}

/** What became of the sentence in question. */
function Readout(props: { sentence: StripSentence; total: number; events: readonly Event[] }): JSX.Element {
  const { reader, words } = usePage();
  const number = () => numberWords(props.sentence, props.total, words());
  return (
    <>
      <p class="hint">
        <Show when={number()}>{(text) => <><strong>{text()}</strong>{' '}</>}</Show>
        {fateWords(props.sentence, whyLeftOut(props.sentence.reason, words()), words())}
      </p>
      <Show when={props.events.length > 0}>
        <ul class="sentence-choice">
          <For each={props.events}>
            {(event) => (
              <li class={`kind-${event.kind}`}>
                <button type="button" class="plain-button" onClick={() => reader.selectFromPanel(event.id, barOf(props.sentence))}><Own text={words().title(event)} /></button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}

/** What the bars mean, and how many there are of each. */
function Key(props: { strip: Strip }): JSX.Element {
  const { dataset, story, words } = usePage();
  const counts = () => countsOf(props.strip);
  const colours = createMemo(() => coloursOf(props.strip, dataset.events));
  const holdsSelected = () => props.strip.paragraphs.flat().some(({ events }) => events.includes(story.selectedId() ?? ''));
  return (
    <ul class="sentence-key hint">
      <Show when={colours().kinds.length > 0}>
        <li class="sentence-kinds">
          <p>{words().say('strip.key.quoted')}</p>
          <For each={colours().kinds}>{(kind) => <span><Swatch fate="quoted" kind={kind} />{words().kind(kind)}</span>}</For>
        </li>
      </Show>
      <Show when={colours().hasFigures}><li><Swatch fate="quoted" />{words().say('strip.key.figure')}</li></Show>
      <Show when={holdsSelected()}><li><Swatch fate="quoted" selected />{words().say('strip.key.selected')}</li></Show>
      <Show when={counts().read > 0}><li><Swatch fate="read" />{words().plural(counts().hasRoom ? 'strip.key.read-unclaimed' : 'strip.key.read', counts().read)}</li></Show>
      <Show when={counts()['left-out'] > 0}><li><Swatch fate="left-out" />{words().plural('strip.key.left-out', counts()['left-out'])}</li></Show>
      <Show when={counts().page > 0}><li><Swatch fate="page" />{words().plural('strip.page', counts().page)}</li></Show>
      <li class="sentence-what">{words().say('strip.what')}</li>
    </ul>
  );
}

function Swatch(props: { fate: Fate; kind?: Kind; selected?: boolean }): JSX.Element {
  return (
    <svg class="sentence-swatch" width="26" height={barHeight} aria-hidden="true">
      <g class={`sentence-bar fate-${props.fate}`} classList={{ [`kind-${props.kind}`]: props.kind !== undefined, 'of-selected': props.selected === true }}>
        <PieceShape fate={props.fate} x={0} y={0} width={100} />
      </g>
    </svg>
  );
}

function Reasons(props: { strip: Strip }): JSX.Element {
  const { words } = usePage();
  const reasons = createMemo(() => reasonsOf(props.strip));
  return (
    <Show when={reasons().length > 0}>
      <details class="how-known hint">
        <summary>{words().say('strip.reasons')}</summary>
        <ul class="sentence-reasons">
          <For each={reasons()}>
            {({ reason, fate, sentences }) => <li>{words().plural(fate === 'page' ? 'strip.reason-page' : 'strip.reason', sentences, { reason: whyLeftOut(reason, words()) })}</li>}
          </For>
        </ul>
      </details>
    </Show>
  );
}

/** In words; empty where there is no reason. */
function whyLeftOut(reason: string | null, { language }: Words): string {
  return reason === null ? '' : asides[language]?.reasons[reason] ?? reason;
}
