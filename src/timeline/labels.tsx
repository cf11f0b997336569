import { For, Show, type JSX } from 'solid-js';
import { countOf } from '../select/count.ts';
import { usePage } from '../ui/page.tsx';
import { Own } from '../ui/verbatim.tsx';
import type { Layout } from './layout.ts';
import type { RungLabel } from './rungs.ts';

interface OfLayout {
  readonly layout: Layout;
}

/** The storeys' names, with what their marks mean: for the eye alone, since the drawing's own name and the list say it otherwise. */
export function Gutter(props: OfLayout): JSX.Element {
  const { dataset, words, story } = usePage();
  const plan = () => props.layout.plan();
  const count = () => countOf(dataset, story.listed());
  const row = (top: number, height: number) => ({ top: `${top}px`, height: `${height}px`, width: `${plan().tray.from - 6}px` });
  return (
    <>
      <Show when={plan().killed}>
        {(room) => (
          <p aria-hidden="true" class="storey" style={row(room().from - 28, 48 * plan().text)}>
            <b>{words().say('timeline.killed')}</b>
            <span class="storey-key"><i aria-hidden="true">↑</i> {words().say('timeline.key-open')}</span>
          </p>
        )}
      </Show>
      <p aria-hidden="true" class="storey" style={row(plan().rungs.from - 3, 60 * plan().text)}>
        <b>{words().say('timeline.rungs')}</b>
        <span class="storey-key">{words().say('timeline.key-rung')}</span>
      </p>
      <p aria-hidden="true" class="storey is-foot" style={row(plan().axis - 60 * plan().text, 60 * plan().text)}>
        <b>{words().say('timeline.events')}</b>
        <span>{words().say('timeline.events-shown', { shown: words().number(count().shown), count: words().number(count().total) })}</span>
        <span class="storey-key"><i class="key-square" aria-hidden="true" />{words().say('timeline.key-given')}</span>
        <span class="storey-key"><i class="key-square is-hollow" aria-hidden="true" />{words().say('timeline.key-vague')}</span>
        <Show when={props.layout.squares().most > 1}>
          <span class="storey-key">{words().say('timeline.key-each', { count: words().number(props.layout.squares().most) })}</span>
        </Show>
      </p>
      <p aria-hidden="true" class="storey storey-scale" style={row(plan().axis + 2, 24)}>{words().say(story.trueScale() ? 'timeline.scale-even' : 'timeline.scale-folded')}</p>
    </>
  );
}

/** The firsts of the escalation by name: each opens its stage of the story, but on paper. */
export function RungNames(props: OfLayout & { readonly isPrinted?: boolean }): JSX.Element {
  const { words, story, reader } = usePage();
  /** Before its line it grows to the left, should the reader's own spacing make it longer than was reckoned. */
  const placeOf = ({ side, left, width }: RungLabel) => (side === 'on' ? { left: `${left}px` } : { right: `${props.layout.plan().width - left - width}px` });
  return (
    <ol class="rungs" aria-label={words().say('timeline.stages')}>
      <For each={props.layout.rungs()}>
        {(rung) => (
          <Show when={rung.label}>
            {(label) => (
              <li
                class={`rung-name kind-${rung.kind}`} classList={{ 'is-future': rung.day > story.head(), 'is-on': label().side === 'on' }}
                style={{ ...placeOf(label()), top: `${label().top}px`, height: `${label().height}px` }}
              >
                <Show when={!props.isPrinted} fallback={<Own text={label().text} />}>
                  <button type="button" aria-current={story.tour()?.stage === rung.stage ? 'step' : undefined} onClick={() => reader.openStage(rung.stage.id)}><Own text={label().text} /></button>
                </Show>
              </li>
            )}
          </Show>
        )}
      </For>
    </ol>
  );
}
