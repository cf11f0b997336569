import { createMemo, For, Show, type Accessor, type JSX } from 'solid-js';
import { Portal } from 'solid-js/web';
import { kinds } from '../dataset/types.ts';
import { usePage } from '../ui/page.tsx';
import { EventSymbol } from '../ui/symbol.tsx';
import type { OnChoose, Told } from './chooser.tsx';
import { markSize } from './forms.ts';
import { MarkButton, Ring, type OnPoint } from './mark.tsx';
import type { Placed, Places } from './placing.ts';
import { eventsOf, standName, struckAt } from './stands.ts';

interface PlacesViewProps {
  /** Element inside the map, so that a drag or a wheel turn on a name moves the map. */
  readonly mount: HTMLElement;
  readonly places: Places;
  /** The place whose choice is open. */
  readonly opened: HTMLElement | null;
  readonly onPoint: OnPoint;
  readonly onChoose: OnChoose;
}

/** What stands on the map: the places' names with what is told of them, in date order. */
export function PlacesView(props: PlacesViewProps): JSX.Element {
  return (
    <Portal mount={props.mount}>
      <For each={props.places.ids()}>{(id) => <Show when={props.places.placed(id)}>{(at) => <Place at={at} {...props} />}</Show>}</For>
    </Portal>
  );
}

function Place(props: PlacesViewProps & { readonly at: Accessor<Placed> }): JSX.Element {
  const { words, story } = usePage();
  const stand = () => props.at().stand;
  const written = createMemo(() => props.at().written);
  const form = () => props.at().form;
  const struck = () => struckAt(stand());
  const marks = createMemo(() => stand().marks.filter((event) => event !== struck()));
  const chosen = () => eventsOf(stand()).some(({ id }) => id === story.selected()?.id) || stand().strikes.some(({ id }) => id === story.selectedEntry()?.id);
  const all = () => ({ events: eventsOf(stand()), strikes: stand().strikes });
  const folded = () => (stand().folded.length === 1 ? stand().folded[0] : undefined);
  return (
    <div
      class={`map-place ${stand().place.drawnAs === 'line' ? 'of-line' : written().style}`}
      classList={{ chosen: chosen() }}
      role="group"
      data-place={stand().place.id}
      aria-label={standName(stand(), words())}
      style={{
        width: `${form().width}px`,
        height: `${form().height}px`,
        transform: `translate(${props.at().x}px, ${props.at().y}px)`,
      }}
      // Of the map's own listeners: who presses a mark twice wants to read, not to zoom.
      on:dblclick={(press) => press.stopPropagation()}
    >
      <Show when={!form().folded} fallback={(
        <Show when={struck()} fallback={<More {...props} text={written().fold} symbol={stand().place.drawnAs !== 'name'} told={all()} />}>
          {(event) => <MarkButton class="map-chip map-struck" event={event()} place={stand().place} onPoint={props.onPoint} text={written().fold}><span>{written().fold}</span></MarkButton>}
        </Show>
      )}>
        <Show when={struck()} fallback={<Show when={form().name.length > 0}><More {...props} class="map-name" text={written().name ?? ''} rows={form().name} told={all()} /></Show>}>
          {(event) => <MarkButton class="map-struck" event={event()} place={stand().place} onPoint={props.onPoint} text={form().name.join(' ')}><span class="map-name"><Rows texts={form().name} /></span></MarkButton>}
        </Show>
        <Show when={marks().length > 0}>
          <div class="map-marks" style={{ width: `${form().across}px` }}>
            <For each={marks()}>
              {(event) => (
                <>
                  <Show when={form().apart && event.drawnAs === 'carrier'}><span class="map-row-end" /></Show>
                  <MarkButton
                    event={event} place={stand().place} onPoint={props.onPoint} text={event.drawnAs === 'carrier' ? written().carrier : ''}
                    size={markSize(event, form().named ? props.places.chipWidth(written().carrier) : null, props.places.touch())}
                  >
                    <Show when={event.drawnAs === 'carrier' && form().named}><span class="map-mark-name">{written().carrier}</span></Show>
                  </MarkButton>
                  <Show when={form().apart && event.drawnAs === 'carrier'}><span class="map-row-end" /></Show>
                </>
              )}
            </For>
          </div>
        </Show>
        <Show when={written().chip}>
          {(text) => (
            <Show when={stand().folded.length > 0} fallback={<p class="map-chip" aria-hidden="true">{text()}</p>}>
              <Show when={folded()} fallback={<More {...props} text={text()} symbol told={{ events: stand().folded, strikes: [] }} />}>
                {(event) => (
                  <MarkButton class="map-chip" event={event()} place={stand().place} onPoint={props.onPoint} text={text()}><span>{text()}</span></MarkButton>
                )}
              </Show>
            </Show>
          )}
        </Show>
        <Show when={written().record}>{(text) => <More {...props} text={text()} told={{ events: [], strikes: stand().strikes }} />}</Show>
        <Show when={form().line.length > 0}><p class="map-line" aria-hidden="true"><Rows texts={form().line} /></p></Show>
      </Show>
    </div>
  );
}

/** Each row by itself, with a space between them for whoever reads or copies the words. */
function Rows(props: { readonly texts: readonly string[] }): JSX.Element {
  return <For each={props.texts}>{(text, index) => <>{index() > 0 ? ' ' : ''}<span>{text}</span></>}</For>;
}

interface MoreProps extends PlacesViewProps {
  readonly at: Accessor<Placed>;
  readonly text: string;
  /** The same as it is broken; absent: in one row. */
  readonly rows?: readonly string[];
  readonly class?: string;
  /** Whether it bears the symbol of its kind: of waters on both sides of a continent one would say on which. */
  readonly symbol?: boolean;
  readonly told: Told;
}

/** The name of a place, or a count of what is folded there, to be pressed: it opens the choice. */
function More(props: MoreProps): JSX.Element {
  const { words } = usePage();
  let button!: HTMLButtonElement;
  const stand = () => props.at().stand;
  /** A summary only where there is nothing else, as it is counted. */
  const told = () => props.told.events.filter((event) => !stand().summaries.includes(event));
  const counted = () => (told().length > 0 ? told() : props.told.events);
  /** The weightiest, as the kinds stand in their list. */
  const kind = () => kinds.find((one) => counted().some((event) => event.kind === one));
  const isRecord = () => props.told.events.length === 0;
  const choice = () => words().say('map.choose', { place: words().place(stand().place.id) });
  const name = () => (props.rows ? choice() : `${props.text}: ${choice()}`);
  return (
    <button
      type="button"
      class={props.class ?? 'map-chip'}
      classList={{ 'of-record': isRecord() }}
      data-kind={kind()}
      aria-label={name()}
      aria-haspopup="dialog"
      aria-expanded={props.opened === button}
      ref={(element) => (button = element)}
      onClick={() => props.onChoose(props.told, choice(), button)}
    >
      <Show when={isRecord()}><Ring /></Show>
      <Show when={props.symbol && stand().place.drawnAs !== 'line' && kind()}>{(of) => <EventSymbol kind={of()} scope={told().length > 0 ? null : 'summary'} />}</Show>
      <Rows texts={props.rows ?? [props.text]} />
    </button>
  );
}
