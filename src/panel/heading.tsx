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
