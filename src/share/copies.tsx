import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import type { Day } from '../dataset/day.ts';
import type { Dataset, Event } from '../dataset/types.ts';
import type { View } from '../select/view.ts';
import type { Words } from '../words/words.ts';
import { citationOf } from './citation.ts';
import { CopyRow } from './copy-row.tsx';
import { embedCode } from './embed-code.ts';
import { linkToEvent, linkToFrame, linkToView } from './links.ts';

export interface CopiesProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly view: View;
  readonly event: Event | null;
  /** The page's address without query and fragment. */
  readonly page: string;
  /** The reader's own day. */
  readonly today: Day;
  /** Says something to those who listen. */
  readonly onSay: (text: string) => void;
}

type Copied = 'link' | 'short' | 'full' | 'embed';

/** What is copied out of the page: of the event, or of the view as it stands. */
export function Copies(props: CopiesProps): JSX.Element {
  const [ofView, setOfView] = createSignal(false);
  const [copied, setCopied] = createSignal<Copied | null>(null);
  const say = (...[key, values]: Parameters<Words['say']>) => props.words.say(key, values);
  const event = () => (ofView() ? null : props.event);
  const title = () => {
    const cited = event();
    return cited === null ? say('panel.headline') : props.words.title(cited);
  };
  const address = createMemo(() => {
    const cited = event();
    return cited === null ? linkToView(props.page, props.view, props.dataset) : linkToEvent(props.page, cited.id, props.view, props.dataset);
  });
  const citation = createMemo(() =>
    citationOf({ event: event(), view: props.view, version: props.dataset.version, address: address(), accessed: props.today }, props.words),
  );
  const code = createMemo(() => embedCode({ address: linkToFrame(props.page, props.view, props.dataset), title: title() }));

  const done = (what: Copied, label: string) => (byItself: boolean) => {
    setCopied(byItself ? what : null);
    props.onSay(byItself ? say('share.copied.said', { what: label }) : say('share.by-hand'));
  };
  const row = (what: Copied, text: () => string, more: { lines?: number; note?: string } = {}) => (
    <CopyRow
      label={say(`share.${what}`)}
      action={say(`share.${what}.copy`)}
      text={text()}
      isCopied={copied() === what}
      words={props.words}
      onCopied={(byItself) => done(what, say(`share.${what}`))(byItself)}
      {...more}
    />
  );

  return (
    <section class="share-part">
      <Show when={props.event}>
        <OfWhat ofView={ofView()} words={props.words} onChange={setOfView} />
      </Show>
      {row('link', address)}
      <Show when={canSend()}>
        <button type="button" class="control send" onClick={() => void send(title(), address())}>
          {say('share.native')}
        </button>
      </Show>
      {row('short', () => citation().short, { lines: 2 })}
      {row('full', () => citation().full, { lines: 4 })}
      {row('embed', code, { lines: 4, note: say('share.embed.note') })}
    </section>
  );
}

function OfWhat(props: { ofView: boolean; words: Words; onChange: (ofView: boolean) => void }): JSX.Element {
  const option = (ofView: boolean) => (
    <label>
      <input type="radio" name="share-of" checked={props.ofView === ofView} onChange={() => props.onChange(ofView)} />
      {props.words.say(ofView ? 'share.of.view' : 'share.of.event')}
    </label>
  );
  return (
    <fieldset class="share-of">
      <legend class="unseen">{props.words.say('share.of')}</legend>
      {option(false)}
      {option(true)}
    </fieldset>
  );
}

function canSend(): boolean {
  return 'share' in navigator;
}

async function send(title: string, url: string): Promise<void> {
  // The reader may turn back from the system's own dialogue; there is nothing to be said then.
  await navigator.share({ title, url }).catch(() => {});
}
