import { createEffect, createMemo, createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import { usePage } from '../ui/page.tsx';
import { citationOf, localDay } from './citation.ts';
import { Embed } from './embed.tsx';
import { linkToEvent, linkToView, pageAddress } from './links.ts';

type Copyable = 'link' | 'short' | 'full' | 'embed';

/** What was copied, or left selected for the reader's own keys, as it was then. */
interface Copied {
  readonly what: Copyable;
  readonly was: string;
  readonly text: () => string;
  readonly byItself: boolean;
}

/** What is copied out of the page: of the event, or of the view as it stands. `onSay` tells those who listen. */
export function Copies(props: { onSay: (text: string) => void }): JSX.Element {
  const { dataset, words, story } = usePage();
  const [ofView, setOfView] = createSignal(false);
  const [copied, setCopied] = createSignal<Copied | null>(null);
  const page = pageAddress();
  const accessed = localDay(new Date());

  const event = () => (ofView() ? null : story.selected());
  const title = () => {
    const cited = event();
    return cited === null ? words().say('panel.headline') : words().title(cited);
  };
  const address = createMemo(() => {
    const cited = event();
    return cited === null ? linkToView(page, story.view(), dataset) : linkToEvent(page, cited.id, words().language);
  });
  const citation = createMemo(() => citationOf({ event: event(), view: story.view(), version: dataset.version, address: address(), accessed }, words()));

  // "Copied" holds of the text that was copied, not of another that has taken its place since.
  createEffect(() => {
    const last = copied();
    if (last === null || last.text() === last.was) return;
    setCopied(null);
    props.onSay('');
  });

  const row = (what: Copyable, text: () => string, note?: () => string) => (
    <CopyRow
      label={words().say(`share.${what}`)}
      action={words().say(`share.${what}.copy`)}
      text={text()}
      isCopied={copied()?.what === what && copied()?.byItself === true}
      onCopied={(was, byItself) => {
        setCopied({ what, was, text, byItself });
        props.onSay(byItself ? words().say('share.copied.said', { what: words().say(`share.${what}`) }) : words().say('share.by-hand'));
      }}
      note={note?.()}
    />
  );

  return (
    <section class="share-part">
      <Show when={story.selected()}>
        <OfWhat ofView={ofView()} onChange={setOfView} />
      </Show>
      {row('link', address)}
      <Show when={'share' in navigator}>
        <button type="button" class="control send" onClick={() => void send(title(), address())}>
          {words().say('share.native')}
        </button>
      </Show>
      {row('short', () => citation().short)}
      {row('full', () => citation().full)}
      <Embed field={(code, note) => row('embed', code, note)} />
    </section>
  );
}

function OfWhat(props: { ofView: boolean; onChange: (ofView: boolean) => void }): JSX.Element {
  const { words } = usePage();
  const option = (ofView: boolean) => (
    <label>
      <input type="radio" name="share-of" checked={props.ofView === ofView} onChange={() => props.onChange(ofView)} />
      {words().say(ofView ? 'share.of.view' : 'share.of.event')}
    </label>
  );
  return (
    <fieldset class="share-of">
      <legend class="unseen">{words().say('share.of')}</legend>
      {option(false)}
      {option(true)}
    </fieldset>
  );
}

async function send(title: string, url: string): Promise<void> {
  // The reader may turn back from the system's own dialogue; there is nothing to be said then.
  await navigator.share({ title, url }).catch(() => {});
}

interface CopyRowProps {
  readonly label: string;
  /** The button's name: what is copied. */
  readonly action: string;
  readonly text: string;
  readonly note: string | undefined;
  /** True from when it was copied until it is another text, or something else is copied. */
  readonly isCopied: boolean;
  readonly onCopied: (text: string, byItself: boolean) => void;
}

/** A text to be copied, in a field, so that it can be read, and selected by hand where the clipboard is closed. */
function CopyRow(props: CopyRowProps): JSX.Element {
  const { words } = usePage();
  const id = createUniqueId();
  let field: HTMLTextAreaElement | undefined;
  const copy = async () => {
    if (field === undefined) return;
    const text = field.value;
    props.onCopied(text, await copyFrom(field));
  };
  return (
    <div class="copy-row">
      <label for={id}>{props.label}</label>
      {/* As high as its text: the same words stand unseen in the same place. */}
      <div class="copy-text" data-text={props.text}>
        <textarea id={id} rows={1} readonly spellcheck={false} value={props.text} ref={(element) => (field = element)} onFocus={(event) => event.currentTarget.select()} />
      </div>
      <button type="button" class="control" aria-label={props.isCopied ? words().say('share.copied.said', { what: props.label }) : props.action} onClick={() => void copy()}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d={props.isCopied ? 'm3 8.5 3.5 3.5L13 4.5' : 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z'} />
        </svg>
        {words().say(props.isCopied ? 'share.copied' : 'share.copy')}
      </button>
      <Show when={props.note}>{(note) => <p class="share-note">{note()}</p>}</Show>
    </div>
  );
}

/**
 * Puts the field's text on the clipboard; false where the browser gives no way to. The text is then left selected, so that the
 * reader's own keys can copy it.
 */
async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return copySelected();
  }
}

/** The older way: it asks no permission, and needs no secure address. */
function copySelected(): boolean {
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the only way left where the clipboard is closed to the page
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
