import { createUniqueId, type JSX } from 'solid-js';
import type { Run } from './frame.ts';

interface SoftBarProps {
  readonly run: Run;
  readonly top: number;
  readonly height: number;
  /** Pixels over which each end fades; never more than two fifths of the bar. */
  readonly fade: number;
}

/** A stretch whose ends are not known to the day: it fades in and out, in the current colour. */
export function SoftBar(props: SoftBarProps): JSX.Element {
  const id = createUniqueId();
  const width = (): number => Math.max(0.1, props.run.to - props.run.from);
  const share = (): number => Math.min(0.4, props.fade / width());
  return (
    <g class="soft-bar">
      <linearGradient id={id}>
        <stop offset="0" stop-color="currentColor" stop-opacity="0.12" />
        <stop offset={share()} stop-color="currentColor" />
        <stop offset={1 - share()} stop-color="currentColor" />
        <stop offset="1" stop-color="currentColor" stop-opacity="0.12" />
      </linearGradient>
      <rect class="soft-bar-body" x={props.run.from} y={props.top} width={width()} height={props.height} fill={`url(#${id})`} />
    </g>
  );
}
