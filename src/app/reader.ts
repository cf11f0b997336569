import { createEffect, createSignal, on } from 'solid-js';
import { focusInList, focusLater, focusSearch } from '../ui/focus.ts';
import { eventsOfEntry } from '../select/record.ts';
import type { Story } from '../state/story.ts';
import type { Reader, SheetHeight, TourMove } from '../ui/page.tsx';

export function createReader(story: Story): Reader {
  const [sheet, setSheet] = createSignal<SheetHeight>('middle');
  const [article, setArticle] = createSignal<string | null>(null);
  let opener: Element | null = null;
  /** The sheet as it stood before an article was opened. */
  let besides: SheetHeight = 'middle';

  const openList = () => {
    setArticle(null);
    story.select(null);
    setSheet('high');
  };

  // On a phone the sheet would lie over half of the table that was asked for.
  createEffect(() => {
    if (story.layout() === 'table' && story.selectedId() === null) setSheet('low');
  });

  createEffect(
    on(() => story.selectedId(), (id) => {
      setArticle(null);
      // What was found far up on a full sheet is read beside the map; a search goes on where it was.
      if (id !== null && sheet() !== 'middle') setSheet('middle');
    }),
  );

  const tour = (move: TourMove) => {
    setArticle(null);
    if (move === 'start') story.startTour();
    else if (move === 'leave') story.leaveTour();
    else story.moveTour(move);
    setSheet('middle');
    if (move === 'start') focusLater(document, '.tour-next');
    if (move === 'leave') focusLater(document, story.selectedId() === null ? '.tour-start' : '.card-title');
  };
  return {
    sheet,
    setSheet,
    article,
    openArticle: (id) => {
      if (article() === null) besides = sheet();
      setArticle(id);
      // Its strip is taller than half a sheet.
      setSheet(id === null ? besides : 'high');
      focusLater(document, id === null && story.selectedId() === null ? '.list-title' : '.card-title');
    },
    selectFromDrawing: (id) => {
      opener = document.activeElement;
      // Who came by keyboard reads on in the card; a press of the mouse leaves the focus where it was.
      const byKeyboard = opener?.matches(':focus-visible') ?? false;
      setArticle(null);
      // What both bodies tell of has one mark, and the event's card holds both.
      const record = story.record();
      story.select((record && eventsOfEntry(record, id)[0]) ?? id);
      if (byKeyboard) focusLater(document, '.card-title');
    },
    selectFromPanel: (id) => {
      const before = story.selectedId();
      opener = null;
      if (article() !== null) setSheet('middle');
      setArticle(null);
      story.select(id);
      if (id !== null) focusLater(document, '.card-title');
      else if (before !== null) focusInList(document, before);
    },
    showList: () => {
      openList();
      document.querySelector<HTMLElement>('.list-title')?.focus();
    },
    showSearch: () => {
      openList();
      focusSearch(document);
    },
    search: (text) => {
      story.setQuery(text);
      if (text !== '') setSheet('high');
    },
    tour,
    turn: (direction) => {
      if (story.tour() !== null) tour(direction);
    },
    openStage: (id) => {
      const byKeyboard = document.activeElement?.matches(':focus-visible') ?? false;
      setArticle(null);
      story.startTour(id);
      setSheet('middle');
      if (byKeyboard) focusLater(document, '.tour-next');
    },
    close: () => {
      const id = story.selectedId();
      const wasOnArticle = article() !== null;
      // A card alone in a frame has nothing behind it.
      if (!wasOnArticle && story.embed() === 'card') return;
      setArticle(null);
      if (wasOnArticle) setSheet(besides);
      if (wasOnArticle) focusLater(document, id === null ? '.list-title' : '.card-title');
      if (id === null || wasOnArticle) return;
      story.select(null);
      if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus();
      else focusInList(document, id);
    },
  };
}
