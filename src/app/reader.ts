import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { focusInList, focusLater, focusSearch } from '../ui/focus.ts';
import { eventsOfEntry } from '../select/record.ts';
import type { Story } from '../state/story.ts';
import { settled } from './notices.tsx';
import type { Page, Reader, SheetHeight, TourMove } from '../ui/page.tsx';

/** From an article's list to the card of an event. */
interface Step {
  readonly article: string;
  /** What was selected while the list was open, and what was chosen there. */
  readonly before: string | null;
  readonly event: string;
  /** Selects what it was chosen by. */
  readonly by: string;
}

export function createReader(story: Story, { dataset, words, announce }: Pick<Page, 'dataset' | 'words' | 'announce'>): Reader {
  const [sheet, setSheet] = createSignal<SheetHeight>('middle');
  const [article, setArticle] = createSignal<string | null>(null);
  let opener: Element | null = null;
  const [trail, setTrail] = createSignal<readonly Step[]>([]);
  let isGoingBack = false;
  /** The step that has been undone just now, by whatever undid it. */
  let undone: Step | null = null;
  /** The sheet as it stood before an article was opened. */
  let besides: SheetHeight = 'middle';

  /** The step that led to the card that is open; undefined where none did. */
  const lastStep = () => {
    const step = trail().at(-1);
    return step?.event === story.selectedId() && article() === null ? step : undefined;
  };
  const stepBack = (step: Step) => {
    setTrail(trail().slice(0, -1));
    besides = sheet();
    setArticle(step.article);
    setSheet('high');
    focusLater(document, step.by, { inSight: true });
  };

  const retrace = (step: Step) => {
    isGoingBack = true;
    if (step.before === step.event) stepBack(step);
    else story.select(step.before);
    isGoingBack = false;
  };
  // The browser's own way back leads where ours does. The story has heard of it before, and shows what was selected then.
  const onPop = () => undone !== null && stepBack(undone);
  addEventListener('popstate', onPop);
  onCleanup(() => removeEventListener('popstate', onPop));

  const openList = () => {
    setTrail([]);
    setArticle(null);
    story.select(null);
    setSheet('high');
  };

  // On a phone the sheet would lie over half of the table that was asked for.
  createEffect(() => {
    if (story.layout() === 'table' && story.selectedId() === null) setSheet('low');
  });

  createEffect(
    on(() => story.selectedId(), (id, before) => {
      const step = trail().at(-1);
      const isUndone = step?.event === before && step?.before === id;
      if (isUndone && isGoingBack) return stepBack(step);
      undone = isUndone ? step : null;
      setTimeout(() => (undone = null));
      setArticle(null);
      // What was found far up on a full sheet is read beside the map; a search goes on where it was.
      if (id !== null && sheet() !== 'middle') setSheet('middle');
    }),
  );

  /** What lies behind the card of the event: the list, and in a frame, which shows none, the slider. */
  const focusBehind = (id: string) => {
    if (story.embed() === null) focusInList(document, id);
    else document.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
  };

  /** The slider stays at the stage's day. After what is selected has been told of. */
  const tellEnd = () => setTimeout(() => announce(words().say('panel.tour.ended', { day: words().day(story.head()) })), settled);

  const tour = (move: TourMove) => {
    setTrail([]);
    announce('');
    setArticle(null);
    if (move === 'start') story.startTour();
    else if (move === 'leave') story.leaveTour();
    else story.moveTour(move);
    setSheet('middle');
    if (move === 'start') focusLater(document, '.tour-next');
    if (move === 'leave') focusLater(document, story.selectedId() === null ? '.tour-start' : '.card-title');
    if (move === 'leave') tellEnd();
  };

  const selectFromDrawing = (id: string) => {
    setTrail([]);
    opener = document.activeElement;
    // Who came by keyboard reads on in the card; a press of the mouse leaves the focus where it was.
    const byKeyboard = opener?.matches(':focus-visible') ?? false;
    setArticle(null);
    // What both bodies tell of has one mark, and the event's card holds both.
    const record = story.record();
    story.select((record && eventsOfEntry(record, id)[0]) ?? id);
    if (byKeyboard) focusLater(document, '.card-title');
  };
  return {
    sheet,
    setSheet,
    article,
    openArticle: (id, at = 'events') => {
      if (article() === null) besides = sheet();
      setArticle(id);
      // Its strip is taller than half a sheet.
      setSheet(id === null ? besides : 'high');
      focusLater(document, id === null && story.selectedId() === null ? '.list-title' : '.card-title');
      // These are fetched: until then the focus is on the title over them.
      if (id !== null && at === 'sentences') focusLater(document, '.source-strip h3', { inSight: true });
    },
    cameFrom: () => lastStep()?.article ?? null,
    selectFromDrawing,
    selectFromPanel: (id, by) => {
      const before = story.selectedId();
      const step = lastStep();
      if (id === null && step !== undefined) return retrace(step);
      opener = null;
      const from = article();
      if (from === null || id === null) setTrail([]);
      else setTrail([...trail(), { article: from, before, event: id, by: by ?? `.entry-button[data-event="${CSS.escape(id)}"]` }]);
      if (from !== null) setSheet('middle');
      setArticle(null);
      story.select(id);
      if (id !== null) focusLater(document, '.card-title');
      else if (before !== null) focusBehind(before);
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
      const at = story.tour();
      if (at === null) return;
      const isOnCard = document.querySelector(':is(.card, .event-list) :focus') !== null;
      tour(direction);
      if (at.stage === story.tour()?.stage) announce(words().say(direction === 1 ? 'panel.tour.last' : 'panel.tour.first'));
      // What has the focus goes with its card; the stage is read from its top.
      else if (isOnCard) focusLater(document, '.tour-next');
    },
    openStage: (id) => {
      // A slider alone has no room for the tour: what is pressed there opens a card.
      const rung = story.embed() === 'instrument' ? dataset.stages.find((stage) => stage.id === id)?.rung : null;
      if (typeof rung === 'string') return selectFromDrawing(rung);
      const byKeyboard = document.activeElement?.matches(':focus-visible') ?? false;
      setTrail([]);
      setArticle(null);
      story.startTour(id);
      setSheet('middle');
      if (byKeyboard) focusLater(document, '.tour-next');
    },
    close: () => {
      const id = story.selectedId();
      const wasOnArticle = article() !== null;
      const step = lastStep();
      if (step !== undefined) return retrace(step);
      // A card alone in a frame has nothing behind it.
      if (!wasOnArticle && story.embed() === 'card') return;
      setArticle(null);
      if (wasOnArticle) setSheet(besides);
      if (wasOnArticle) focusLater(document, id === null ? '.list-title' : '.card-title');
      if (id === null || wasOnArticle) return;
      const wasOnTour = story.tour() !== null;
      story.select(null);
      if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus();
      else focusBehind(id);
      if (wasOnTour) tellEnd();
    },
  };
}
