import { createEffect, createMemo, createSignal, createUniqueId, For, on, onCleanup, onMount, Show, type Accessor, type JSX } from 'solid-js';
import { embedParts, frameThemes, languages, type EmbedPart, type FrameTheme, type Language } from '../select/view.ts';
import { usePage } from '../ui/page.tsx';
import type { Words } from '../words/words.ts';
import { embedCode, embedHeight, embedHeights, embedWidths, linkToEmbed, pageAddress, type EmbedWidth } from './links.ts';

interface EmbedProps {
  /** Draws the field of the code, which is copied as the other texts are. */
  readonly field: (code: Accessor<string>, note: Accessor<string>) => JSX.Element;
}

/** The code of a frame for the reader's own page, what is chosen for it, and the frame itself, once it is asked for. */
export function Embed(props: EmbedProps): JSX.Element {
  const { dataset, words, wordsIn, story } = usePage();
  const [asked, setPart] = createSignal<EmbedPart>('map');
  const [width, setWidth] = createSignal<EmbedWidth>('wide');
  const [typed, setTyped] = createSignal<number | null>(null);
  const [needed, setNeeded] = createSignal<number | null>(null);
  const [language, setLanguage] = createSignal<Language | null>(story.language());
  const [theme, setTheme] = createSignal<FrameTheme | null>(null);
  const [isPreviewed, setPreviewed] = createSignal(false);
  const hasCard = () => story.selectedId() !== null;
  const part = () => (asked() === 'card' && !hasCard() ? 'map' : asked());
  const size = createMemo(() => ({ width: embedWidths[width()], height: embedHeight(part(), { typed: typed(), needed: needed(), hasCard: hasCard() }) }));
  const address = createMemo(() => linkToEmbed(pageAddress(), story.view(), dataset, { part: part(), language: language(), theme: theme() }));
  createEffect(on(address, () => setNeeded(null), { defer: true }));

  // The frame's title is heard in the page around it: in the frame's language, not in the one of this page.
  const [frameWords, setFrameWords] = createSignal<Words>(words());
  const frameLanguage = () => language() ?? words().language;
  createEffect(() => {
    const wanted = frameLanguage();
    wordsIn(wanted).then((found) => wanted === frameLanguage() && setFrameWords(found), (error: unknown) => console.info('words:', error));
  });
  const title = () => {
    const [event, entry] = [story.selected(), story.selectedEntry()];
    if (event !== null) return frameWords().title(event);
    return entry === null ? frameWords().say('panel.headline') : frameWords().recordTitle(entry);
  };

  const say: Words['say'] = (key, values) => words().say(key, values);
  const note = () => `${say(`share.embed.note.${part()}`)} ${say(part() === 'map' ? 'share.embed.note.given' : 'share.embed.note.needed', { width: size().width })}`;

  return (
    <div class="share-embed">
      <fieldset class="embed-parts">
        <legend>{say('share.embed.part')}</legend>
        <For each={embedParts}>
          {(one) => (
            <label>
              <input type="radio" name="embed-part" checked={part() === one} disabled={one === 'card' && !hasCard()} onChange={() => setPart(one)} />
              {say(one === 'card' && !hasCard() ? 'share.embed.part.card-none' : `share.embed.part.${one}`)}
            </label>
          )}
        </For>
      </fieldset>
      <div class="embed-choices">
        <Choice label={say('share.embed.width')} of={(['wide', 'narrow'] as const).map((one) => [one, say(`share.embed.width.${one}`, { width: embedWidths[one] })])} value={width()} onChange={setWidth} />
        <HeightField height={size().height} least={embedHeights.least[part()]} onType={setTyped} />
        <Choice label={say('share.embed.language')} of={[[null, say('share.embed.language.reader')], ...languages.map((one) => [one, say(`share.embed.language.${one}`)] as const)]} value={language()} onChange={setLanguage} />
        <Choice label={say('share.embed.theme')} of={[[null, say('share.embed.theme.reader')], ...frameThemes.map((one) => [one, say(`share.embed.theme.${one}`)] as const)]} value={theme()} onChange={setTheme} />
      </div>
      {props.field(() => embedCode(address(), title(), size()), note)}
      <button type="button" class="control" aria-expanded={isPreviewed()} onClick={() => setPreviewed(!isPreviewed())}>
        {say(isPreviewed() ? 'share.embed.preview.hide' : 'share.embed.preview')}
      </button>
      {/* What needs a height of its own is there before it is shown, to be asked for it; a map, which needs none, is dear. */}
      <Show when={isPreviewed() || part() !== 'map'}>
        <Preview address={address()} title={title()} {...size()} isShown={isPreviewed()} onNeeds={setNeeded} />
      </Show>
    </div>
  );
}

/** As iframe-resizer's script asks a frame for its height, under a name of our own, and how it is answered. */
const asking = '[iFrameSizer]preview:8:false:';
const answered = /^\[iFrameSizer\]preview:(\d+):/;

/** The frame as a page of that width would hold it, scaled to the room that there is. It is asked for its height as such pages ask. */
function Preview(props: { address: string; title: string; width: number; height: number; isShown: boolean; onNeeds: (height: number) => void }): JSX.Element {
  const { words } = usePage();
  const [room, setRoom] = createSignal(0);
  const scale = () => Math.min(1, room() / props.width);
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let box!: HTMLDivElement;
  let frame: HTMLIFrameElement | null = null;
  const listen = ({ data, source }: MessageEvent<unknown>) => {
    const height = source !== null && source === frame?.contentWindow && typeof data === 'string' ? answered.exec(data)?.[1] : undefined;
    if (height !== undefined) props.onNeeds(Number(height));
  };
  onMount(() => {
    const observer = new ResizeObserver(() => setRoom(box.clientWidth));
    observer.observe(box);
    addEventListener('message', listen);
    onCleanup(() => {
      observer.disconnect();
      removeEventListener('message', listen);
    });
  });
  return (
    <div class="embed-preview" ref={box} classList={{ 'is-shown': props.isShown }}>
      <p class="share-note">{words().say('share.embed.preview.size', { width: props.width, height: props.height, percent: Math.round(scale() * 100) })}</p>
      <div class="embed-sheet" style={{ width: `${props.width * scale()}px`, height: `${props.height * scale()}px` }}>
        {/* A new frame for each address: one that goes on to another address makes an entry in this page's history. */}
        <Show when={props.address} keyed>
          {(address) => (
            <iframe
              ref={(element) => (frame = element)}
              src={address}
              title={words().say('share.embed.preview.title', { title: props.title })}
              width={props.width}
              height={props.height}
              style={{ transform: `scale(${scale()})` }}
              allow="fullscreen"
              // A height is no secret, and in a sealed page even our own frame is another origin's.
              onLoad={(event) => {
                event.currentTarget.contentWindow?.postMessage(asking, '*');
                closeFrom(event.currentTarget);
              }}
            />
          )}
        </Show>
      </div>
    </div>
  );
}

/** Escape in the frame closes the dialogue around it, as anywhere else in it; in a sealed page the frame's keys are its own. */
function closeFrom(frame: HTMLIFrameElement): void {
  const inner = frame.contentDocument;
  inner?.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && inner.querySelector(':popover-open') === null) frame.closest('dialog')?.close();
  });
}

/** What is typed stands as it is typed until the reader is done with it. `onType` hears null where it is no number: the usual height holds. */
function HeightField(props: { height: number; least: number; onType: (height: number | null) => void }): JSX.Element {
  const { words } = usePage();
  const id = createUniqueId();
  const [isTyping, setTyping] = createSignal(false);
  // oxlint-disable-next-line no-unassigned-vars -- Solid assigns it through `ref`.
  let field!: HTMLInputElement;
  createEffect(() => {
    if (!isTyping()) field.value = String(props.height);
  });
  const type = () => {
    setTyping(true);
    props.onType(Number.isNaN(field.valueAsNumber) ? null : Math.round(field.valueAsNumber));
  };
  return (
    <label for={id}>
      {words().say('share.embed.height')}
      <input id={id} ref={field} type="number" inputmode="numeric" min={props.least} max={embedHeights.most} step="10" onInput={type} onChange={() => setTyping(false)} onBlur={() => setTyping(false)} />
    </label>
  );
}

/** One of a few. */
function Choice<T extends string | null>(props: { label: string; of: readonly (readonly [T, string])[]; value: T; onChange: (value: T) => void }): JSX.Element {
  const id = createUniqueId();
  const choose = (index: number) => {
    const chosen = props.of[index];
    if (chosen !== undefined) props.onChange(chosen[0]);
  };
  return (
    <label for={id}>
      {props.label}
      <select id={id} onChange={(event) => choose(event.currentTarget.selectedIndex)}>
        <For each={props.of}>{([value, name]) => <option selected={value === props.value}>{name}</option>}</For>
      </select>
    </label>
  );
}
