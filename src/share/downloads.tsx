import { createEffect, createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { forSpreadsheets } from '../dataset/csv.ts';
import { selectionOf } from '../select/selection.ts';
import { usePage, type TakePicture } from '../ui/page.tsx';
import { pictureOf } from './picture.ts';
import { filterableFiles, type FilterableFile } from './files.ts';

/** The public record's files, kept apart from the documents' and given whole: nothing of what is shown selects among their rows. */
const recordFiles = [
  { name: 'record.geojson', key: 'share.record.geojson' },
  { name: 'record.csv', key: 'share.record.csv' },
] as const;

/** The public files, whole, or the part of each that belongs to what is shown. `onSay` tells those who listen. */
export function Downloads(props: { onSay: (text: string) => void }): JSX.Element {
  const { dataset, words, story } = usePage();
  const saveShown = async (file: FilterableFile) => {
    const name = `shown-${file.name}`;
    try {
      const text = file.filter(await textOf(`data/${file.name}`), selectionOf(story.listed(), story.tolls()));
      hand(name, text, file.type);
    } catch {
      props.onSay(words().say('share.data.failed'));
    }
  };
  const hand = (name: string, text: string, type: string) => {
    save(name, new Blob([name.endsWith('.csv') ? forSpreadsheets(text) : text], { type }));
    props.onSay(words().say('share.data.saved', { file: name }));
  };
  const saveTable = async (name: string) => {
    try {
      hand(name, await textOf(`data/${name}`), 'text/csv;charset=utf-8');
    } catch {
      props.onSay(words().say('share.data.failed'));
    }
  };
  /** A link, so that its address can be copied; what a press saves of a table is marked for spreadsheets. */
  const press = (event: MouseEvent, name: string) => {
    if (!name.endsWith('.csv')) return;
    event.preventDefault();
    void saveTable(name);
  };
  const whole = (name: string, label: () => string) => (
    <a class="control" href={`data/${name}`} download={name} aria-label={words().say('share.data.whole.name', { file: label() })} onClick={(event) => press(event, name)}>
      {words().say('share.data.whole')}
    </a>
  );
  return (
    <section class="share-part" aria-labelledby="share-data">
      <h3 id="share-data">{words().say('share.data')}</h3>
      <p class="share-note">
        {words().say('share.data.note', { version: dataset.version })}{' '}
        <a href="data/README.txt" target="_blank">
          {words().say('share.data.readme')}
        </a>
      </p>
      <ul class="share-files">
        <For each={filterableFiles}>
          {(file) => {
            const label = () => words().say(`share.file.${file.subject}`);
            return (
              <li>
                <span>{label()}</span>
                {whole(file.name, label)}
                <button type="button" class="control" aria-label={words().say('share.data.shown.name', { file: label() })} onClick={() => void saveShown(file)}>
                  {words().say('share.data.shown')}
                </button>
              </li>
            );
          }}
        </For>
      </ul>
      <ul class="share-files">
        <li>
          <span>{words().say('share.file.all')}</span>
          {whole('strikes-at-sea-data.zip', () => words().say('share.file.all'))}
        </li>
      </ul>
      <p class="share-note">{words().say('share.record.note')}</p>
      <ul class="share-files">
        <For each={recordFiles}>
          {({ name, key }) => (
            <li>
              <span>{words().say(key)}</span>
              {whole(name, () => words().say(key))}
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

/** The map as a picture with its title, date and credits, and the way to the printed report. */
export function PictureAndPrint(props: { onSay: (text: string) => void; onPrint: () => void }): JSX.Element {
  const page = usePage();
  const { words } = page;
  const [isAsked, setAsked] = createSignal(false);
  const savePicture = async (take: TakePicture) => {
    setAsked(false);
    const file = `${words().say('share.picture.file')}.png`;
    try {
      save(file, await pictureOf(take, page));
      props.onSay(words().say('share.data.saved', { file }));
    } catch (error) {
      console.info('picture:', error);
      props.onSay(words().say('share.picture.failed'));
    }
  };
  const ask = () => {
    setAsked(true);
    if (page.takePicture() === null) props.onSay(words().say('share.picture.coming'));
  };
  // Of a map that is on its way, as soon as it is there.
  createEffect(() => {
    if (!isAsked()) return;
    const take = page.takePicture();
    if (take !== null) void untrack(() => savePicture(take));
    else if (!page.isMapComing()) {
      setAsked(false);
      props.onSay(words().say('share.picture.failed'));
    }
  });
  return (
    <section class="share-part" aria-labelledby="share-picture">
      <h3 id="share-picture">{words().say('share.picture')}</h3>
      <p class="share-actions">
        <Show when={page.takePicture() !== null || page.isMapComing()} fallback={<span class="share-note">{words().say('share.picture.none')}</span>}>
          <button type="button" class="control" onClick={ask}>
            {words().say('share.picture.save')}
          </button>
        </Show>
        <button type="button" class="control" onClick={() => props.onPrint()}>
          {words().say('share.print')}
        </button>
      </p>
    </section>
  );
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.text();
}

/** Hands a file to the reader's downloads. */
function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read it only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
