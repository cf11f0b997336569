import { createMemo, createSignal, createUniqueId, For, Show, type Accessor, type JSX } from 'solid-js';
import { embedParts, frameThemes, languages, type EmbedPart, type FrameTheme, type Language } from '../select/view.ts';
import { usePage } from '../ui/page.tsx';
import { embedCode, embedHeights, linkToEmbed, pageAddress } from './links.ts';

interface EmbedProps {
  readonly title: string;
  /** Draws the field of the code, which is copied as the other texts are. */
  readonly field: (code: Accessor<string>, note: Accessor<string>) => JSX.Element;
}

/** The code of a frame for the reader's own page, what is chosen for it, and the frame itself, once it is asked for. */
export function Embed(props: EmbedProps): JSX.Element {
  const { dataset, words, story } = usePage();
  const [asked, setPart] = createSignal<EmbedPart>('map');
  const [typed, setTyped] = createSignal<number | null>(null);
  const [language, setLanguage] = createSignal<Language | null>(story.language());
  const [theme, setTheme] = createSignal<FrameTheme | null>(null);
  const [isPreviewed, setPreviewed] = createSignal(false);
  const hasCard = () => story.selectedId() !== null;
  const part = () => (asked() === 'card' && !hasCard() ? 'map' : asked());
  const height = () => typed() ?? embedHeights.usual[part()];
  const address = createMemo(() => linkToEmbed(pageAddress(), story.view(), dataset, { part: part(), language: language(), theme: theme() }));
  const say = (key: Parameters<ReturnType<typeof words>['say']>[0]) => words().say(key);
  const note = () => `${say(`share.embed.note.${part()}`)} ${say('share.embed.note.height')}`;

  return (
    <div class="share-embed">
      {props.field(() => embedCode(address(), props.title, height()), note)}
      <fieldset class="embed-parts">
        <legend>{say('share.embed.part')}</legend>
        <For each={embedParts}>
          {(one) => (
            <label>
              <input type="radio" name="embed-part" checked={part() === one} disabled={one === 'card' && !hasCard()} onChange={() => setPart(one)} />
              {say(`share.embed.part.${one}`)}
            </label>
          )}
        </For>
      </fieldset>
      <div class="embed-choices">
        <label>
          {say('share.embed.height')}
          <input
            type="number"
            inputmode="numeric"
            min={embedHeights.least}
            max={embedHeights.most}
            step="10"
            value={height()}
            onInput={(event) => setTyped(heightIn(event.currentTarget))}
            onChange={(event) => (event.currentTarget.value = String(height()))}
          />
        </label>
        <Choice label={say('share.embed.language')} of={[[null, say('share.embed.language.reader')], ...languages.map((one) => [one, say(`share.embed.language.${one}`)] as const)]} value={language()} onChange={setLanguage} />
        <Choice label={say('share.embed.theme')} of={[[null, say('share.embed.theme.reader')], ...frameThemes.map((one) => [one, say(`share.embed.theme.${one}`)] as const)]} value={theme()} onChange={setTheme} />
      </div>
      <button type="button" class="control" aria-expanded={isPreviewed()} onClick={() => setPreviewed(!isPreviewed())}>
        {say(isPreviewed() ? 'share.embed.preview.hide' : 'share.embed.preview')}
      </button>
      {/* A new frame for each address: one that goes on to another address makes an entry in this page's history. */}
      <Show when={isPreviewed() && address()} keyed>
        {(shown) => <iframe class="embed-preview" src={shown} title={words().say('share.embed.preview.title', { title: props.title })} height={height()} allow="fullscreen" />}
      </Show>
    </div>
  );
}

/** One of a few, the first of them nobody's choice. */
function Choice<T extends string>(props: { label: string; of: readonly (readonly [T | null, string])[]; value: T | null; onChange: (value: T | null) => void }): JSX.Element {
  const id = createUniqueId();
  return (
    <label for={id}>
      {props.label}
      <select id={id} onChange={(event) => props.onChange(props.of[event.currentTarget.selectedIndex]?.[0] ?? null)}>
        <For each={props.of}>{([value, name]) => <option selected={value === props.value}>{name}</option>}</For>
      </select>
    </label>
  );
}

/** Null where no number is typed: the usual height holds. */
function heightIn(field: HTMLInputElement): number | null {
  const height = Math.round(field.valueAsNumber);
  return Number.isNaN(height) ? null : Math.min(Math.max(height, embedHeights.least), embedHeights.most);
}
