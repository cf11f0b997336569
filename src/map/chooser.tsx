import { createSignal, For, Show, type Accessor, type JSX } from 'solid-js';
import type { RecordStrike } from '../dataset/record.ts';
import type { Event } from '../dataset/types.ts';
import { usePage } from '../ui/page.tsx';
import { Popover, type Spot } from '../ui/popover.tsx';
import { EventSymbol } from '../ui/symbol.tsx';
import { Own } from '../ui/verbatim.tsx';
import { Ring } from './mark.tsx';

/** What a name or a count stands for. */
export interface Told {
  readonly events: readonly Event[];
  readonly strikes: readonly RecordStrike[];
}

/** A list to choose from, where one spot of the map stands for several events: the documents', then the public record's strikes. */
interface Choice extends Told {
  readonly spot: Spot;
  readonly title: string;
  /** The button that opened it and gets the focus back. */
  readonly opener: HTMLElement;
}

export type OnChoose = (told: Told, title: string, opener: HTMLElement) => void;

export function createChoosing(): { readonly choice: Accessor<Choice | null>; readonly choose: OnChoose; readonly close: () => void } {
  const [choice, setChoice] = createSignal<Choice | null>(null);
  return {
    choice,
    choose: (told, title, opener) => {
      const { left, right, top, bottom } = opener.getBoundingClientRect();
      setChoice({ ...told, spot: { x: (left + right) / 2, top, bottom }, title, opener });
    },
    close: () => setChoice(null),
  };
}

export function Chooser(props: { readonly choice: Choice; readonly onClose: () => void }): JSX.Element {
  const { words, story, reader } = usePage();
  // The record may be switched off under an open list.
  const strikes = () => props.choice.strikes.filter((strike) => story.recordMarks().includes(strike));
  const select = (id: string) => {
    props.onClose();
    reader.selectFromDrawing(id);
  };
  const close = (hadFocus: boolean) => {
    props.onClose();
    if (hadFocus && props.choice.opener.isConnected) props.choice.opener.focus();
  };
  const detail = (event: Event) => {
    const date = words().date(event.date);
    return event.place ? words().say('map.choose-detail', { date, place: words().place(event.place.id) }) : date;
  };
  return (
    <Popover class="map-chooser" label={props.choice.title} spot={props.choice.spot} onClose={close}>
      <strong>{props.choice.title}</strong>
      <ul>
        <For each={props.choice.events}>
          {(event) => (
            <li>
              <button type="button" aria-pressed={event === story.selected()} onClick={() => select(event.id)}>
                <EventSymbol kind={event.kind} scope={event.scope} killed={event.killed} />
                <span>
                  <Own text={words().title(event)} /> <small>{detail(event)}</small>
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={strikes().length > 0}>
        <p>{words().plural('record.map.choose', strikes().length)}</p>
        <ul>
          <For each={strikes()}>
            {(strike) => (
              <li>
                <button type="button" data-record={strike.id} aria-pressed={strike.id === story.selectedEntry()?.id} onClick={() => select(strike.id)}>
                  <Ring />
                  <span>
                    {words().recordTitle(strike)} <small>{words().say('record.map.choose-detail', { date: words().date(strike.date) })}</small>
                  </span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Popover>
  );
}
