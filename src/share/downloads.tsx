import { For, type JSX } from 'solid-js';
import type { Event, Toll } from '../dataset/types.ts';
import type { Words } from '../words/words.ts';
import { save } from './save.ts';
import { publicFiles, selectionOf, type PublicFile } from './selection.ts';

export interface DownloadsProps {
  readonly words: Words;
  readonly version: string;
  /** The events now shown. */
  readonly visible: readonly Event[];
  /** The figures now shown. */
  readonly tolls: readonly Toll[];
  readonly onSay: (text: string) => void;
}

/** The public record's files, kept apart from the documents' and given whole: nothing of what is shown selects among their rows. */
const recordFiles = [
  { name: 'record.geojson', key: 'share.record.geojson' },
  { name: 'record.csv', key: 'share.record.csv' },
] as const;

/** The public files, whole, or the part of each that belongs to what is shown. */
export function Downloads(props: DownloadsProps): JSX.Element {
  const saveShown = async (file: PublicFile) => {
    const name = `shown-${file.name}`;
    try {
      const text = file.filter(await textOf(`data/${file.name}`), selectionOf(props.visible, props.tolls));
      save(name, new Blob([text], { type: file.type }));
      props.onSay(props.words.say('share.data.saved', { file: name }));
    } catch {
      props.onSay(props.words.say('share.data.failed'));
    }
  };
  return (
    <section class="share-part" aria-labelledby="share-data">
      <h3 id="share-data">{props.words.say('share.data')}</h3>
      <p class="share-note">
        {props.words.say('share.data.note', { version: props.version })}{' '}
        <a href="data/README.txt" target="_blank">
          {props.words.say('share.data.readme')}
        </a>
      </p>
      <ul class="share-files">
        <For each={publicFiles}>
          {(file) => {
            const label = () => props.words.say(`share.file.${file.subject}`);
            return (
              <li>
                <span>{label()}</span>
                <a class="control" href={`data/${file.name}`} download={file.name} aria-label={props.words.say('share.data.whole.name', { file: label() })}>
                  {props.words.say('share.data.whole')}
                </a>
                <button type="button" class="control" aria-label={props.words.say('share.data.shown.name', { file: label() })} onClick={() => void saveShown(file)}>
                  {props.words.say('share.data.shown')}
                </button>
              </li>
            );
          }}
        </For>
      </ul>
      <p class="share-note">{props.words.say('share.record.note')}</p>
      <ul class="share-files">
        <For each={recordFiles}>
          {({ name, key }) => (
            <li>
              <span>{props.words.say(key)}</span>
              <a class="control" href={`data/${name}`} download={name} aria-label={props.words.say('share.data.whole.name', { file: props.words.say(key) })}>
                {props.words.say('share.data.whole')}
              </a>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.text();
}
