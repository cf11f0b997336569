import { Match, Switch, type JSX } from 'solid-js';
import type { Kind } from '../dataset/types.ts';

interface GlyphProps {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  /** Height of the shape, in pixels. */
  readonly size: number;
  /** Breadth of the square where it must hold a count; the other shapes keep their own. */
  readonly width: number;
  /** A strike of which nobody says how many it killed. */
  readonly isHollow: boolean;
}

const ship = 'M-7 0.5 H7 L5 4 H-5 Z M-4 -0.5 V-2.5 H3.5 V-0.5 Z M-1 -3 V-5 H1 V-3 Z';

/** The shape of a kind, the same as on the map: disc, ship, bar, square. */
export function Glyph(props: GlyphProps): JSX.Element {
  const half = (): number => props.size / 2;
  return (
    <Switch>
      <Match when={props.kind === 'strike'}>
        <circle class="glyph" classList={{ 'is-hollow': props.isHollow }} cx={props.x} cy={props.y} r={half() - (props.isHollow ? 0.6 : 0)} />
      </Match>
      <Match when={props.kind === 'deployment'}>
        <path class="glyph" d={ship} transform={`translate(${props.x} ${props.y}) scale(${props.size / 9})`} />
      </Match>
      <Match when={props.kind === 'border'}>
        <rect class="glyph" x={props.x - half() * 1.3} y={props.y - half() * 0.5} width={half() * 2.6} height={half()} rx="1" />
      </Match>
      <Match when={props.kind === 'diplomacy'}>
        <rect class="glyph" x={props.x - props.width / 2 + 0.75} y={props.y - half()} width={props.width - 1.5} height={props.size} rx="1" />
      </Match>
    </Switch>
  );
}
