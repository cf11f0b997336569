/** What a trace of Chromium says of one piece of work; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of that, what the thread itself ran: absent where the system does not say. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string } };
}

/** What one step cost the main thread, in milliseconds that it ran; the longest ones in milliseconds that passed. */
export interface StepCost {
  /** The page's own scripts, with whatever they call: MapLibre's part in feeding the map too. */
  readonly own: number;
  /** The same by the clock on the wall: with the waits for a processor on which the graphics run as well. */
  readonly ownElapsed: number;
  /** Scripts that MapLibre itself began: its frame. */
  readonly mapLibre: number;
  /** Style, layout and paint. */
  readonly browser: number;
  /** The longest run of our own scripts within one task. */
  readonly longestOwn: number;
  readonly longestTask: number;
}

const scripts = new Set(['FunctionCall', 'EvaluateScript', 'v8.evaluateModule']);
const rendering = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit', 'HitTest']);
const tasks = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);
const mapLibreFile = /\/maplibre-[^/]*\.js/;
const workerFile = /worker[^/]*\.js/;

/** The cost of each step, a step being what lies between one event of the type and the next. */
export function stepsOf(events: readonly TraceEvent[], type: string, origin: string): readonly StepCost[] {
  const main = onMainThread(events, origin);
  const starts = main.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type).map(({ ts }) => ts);
  const bounds = [...starts, Infinity];
  return starts.map((start, index) => costOf(main.filter(({ ts }) => ts >= start && ts < (bounds[index + 1] ?? Infinity)), origin));
}

/** The cost of all of it as one. */
export function costOf(events: readonly TraceEvent[], origin: string): StepCost {
  const outer = outermost(events.filter(({ name }) => scripts.has(name) || rendering.has(name)));
  const isOurs = ({ args }: TraceEvent) => (args?.data?.url ?? '').startsWith(origin);
  const called = outer.filter(({ name }) => scripts.has(name)).filter(isOurs);
  const mapLibre = called.filter(({ args }) => mapLibreFile.test(args?.data?.url ?? ''));
  const own = called.filter((event) => !mapLibre.includes(event));
  const within = outermost(events.filter(({ name }) => tasks.has(name)));
  return {
    own: worked(own),
    ownElapsed: length(own),
    mapLibre: worked(mapLibre),
    browser: worked(outer.filter(({ name }) => rendering.has(name))),
    longestOwn: Math.max(0, ...own.map(({ dur }) => (dur ?? 0) / 1000), ...within.map((task) => length(own.filter((event) => contains(task, event))))),
    longestTask: Math.max(0, ...within.map(({ dur }) => (dur ?? 0) / 1000)),
  };
}

/** What happened on the thread on which most of the page's scripts run, MapLibre's worker apart. */
export function onMainThread(events: readonly TraceEvent[], origin: string): readonly TraceEvent[] {
  const counts = new Map<string, number>();
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  for (const event of events) {
    const url = event.args?.data?.url ?? '';
    if (!url.startsWith(origin) || workerFile.test(url)) continue;
    counts.set(threadOf(event), (counts.get(threadOf(event)) ?? 0) + 1);
  }
  const [thread] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return events.filter((event) => event.ph === 'X' && threadOf(event) === thread).toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** Those that do not lie within another; the events come in order of their starts. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let until = -Infinity;
  return events.filter(({ ts, dur = 0 }) => {
    const isWithin = ts < until;
    if (!isWithin) until = ts + dur;
    return !isWithin;
  });
}

function contains(task: TraceEvent, event: TraceEvent): boolean {
  return event.ts >= task.ts && event.ts < task.ts + (task.dur ?? 0);
}

function worked(events: readonly TraceEvent[]): number {
  return events.reduce((total, { dur = 0, tdur = dur }) => total + tdur, 0) / 1000;
}

function length(events: readonly TraceEvent[]): number {
  return events.reduce((total, { dur = 0 }) => total + dur, 0) / 1000;
}
