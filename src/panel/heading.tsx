import { splitProps, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { usePage } from '../ui/page.tsx';

interface HeadingProps extends JSX.HTMLAttributes<HTMLHeadingElement> {
  readonly level: 2 | 3 | 4 | 5;
}

/** A heading of a card: one level lower in the tour, where the stage's own heading leads. */
export function Heading(props: HeadingProps): JSX.Element {
  const { story } = usePage();
  const [own, others] = splitProps(props, ['level']);
  return <Dynamic component={`h${own.level + (story.tour() === null ? 0 : 1)}`} {...others} />;
}

/** To where the reader came from. */
export function Back(props: { label: string; onPress: () => void }): JSX.Element {
  return (
    <button type="button" class="plain-button back" onClick={() => props.onPress()}>
      <svg class="arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M11 6H1.5M5.5 1.5 1.2 6l4.3 4.5" />
      </svg>
      <span class="back-label">{props.label}</span>
    </button>
  );
}
