import { createSignal, type JSX } from 'solid-js';
import { sheetHeights, usePage, type SheetHeight } from '../ui/page.tsx';

/** Pixels that a finger travels before the sheet takes it for a pull and not a tap. */
const pull = 24;

/** On a narrow screen the panel stands on a sheet of three heights over the map, of two in a frame; elsewhere this is a plain box. */
export function Sheet(props: { children: JSX.Element }): JSX.Element {
  const { reader, story, words } = usePage();
  const [startedAt, setStartedAt] = createSignal<number | null>(null);
  let pulled = false;
  const heights = (): readonly SheetHeight[] => (story.embed() === null ? sheetHeights : ['middle', 'high']);
  const heightBeside = (direction: -1 | 1): SheetHeight => heights()[heights().indexOf(reader.sheet()) + direction] ?? reader.sheet();

  const release = (event: PointerEvent) => {
    const travelled = event.clientY - (startedAt() ?? event.clientY);
    pulled = Math.abs(travelled) > pull;
    if (pulled) reader.setSheet(heightBeside(travelled < 0 ? 1 : -1));
    setStartedAt(null);
  };

  const press = () => {
    // A pull ends in a click on the same button, which must not move the sheet a second time.
    if (!pulled) reader.setSheet(reader.sheet() === 'high' ? (heights()[0] ?? 'low') : heightBeside(1));
    pulled = false;
  };

  return (
    <div class="sheet" data-height={reader.sheet()}>
      <button
        type="button"
        class="sheet-handle"
        aria-label={words().say(reader.sheet() === 'high' ? 'app.sheet.lower' : 'app.sheet.raise')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setStartedAt(event.clientY);
        }}
        onPointerUp={release}
        onPointerCancel={() => setStartedAt(null)}
        onClick={press}
      />
      {props.children}
    </div>
  );
}
