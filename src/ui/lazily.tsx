import { createResource, ErrorBoundary, Show, Suspense, type Component, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { usePage } from './page.tsx';

/** A part of the page that is fetched apart from it: the map, the table, sharing. */
export type Part<Props> = Component<Props & PartProps> & {
  /** Fetches it ahead of its need and says whether it is there now; never rejects, and a failure is nobody's concern yet. */
  readonly preload: () => Promise<boolean>;
};

interface PartProps {
  /** What stands in its place while it is coming; nothing where absent. */
  readonly coming?: JSX.Element;
  /** What stands in its place where it could not be had, or broke; a notice with another try where absent. */
  readonly failed?: (retry: () => void, error: unknown) => JSX.Element;
}

/** What the browser refuses, however often it is asked: no other try is offered. */
export class Refused extends Error {}

/** `fetch` is called again after it has failed, and not after it has succeeded. Unlike Solid's `lazy`, which keeps a failure for good. */
export function lazily<Props extends object>(fetch: () => Promise<Component<Props>>): Part<Props> {
  let coming: Promise<Component<Props>> | null = null;
  let here: Component<Props> | null = null;
  const load = () => {
    coming ??= fetch().then((part) => (here = part), (error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };

  const Arrived = (props: { readonly own: Props }) => {
    // What is here already stands at once: the focus may be on its way to it.
    if (here !== null) return <Dynamic component={here} {...props.own} />;
    const [part] = createResource(load);
    return <Show when={part()}>{(component) => <Dynamic component={component()} {...props.own} />}</Show>;
  };

  const InItsPlace = (props: Props & PartProps) => {
    const fail = (error: unknown, reset: () => void) => {
      // The reader is told that there is none; why is for whoever looks into it.
      console.info('part:', error);
      return props.failed ? props.failed(reset, error) : <MissingPart onRetry={reset} />;
    };
    return (
      <ErrorBoundary fallback={fail}>
        <Suspense fallback={props.coming}>
          <Arrived own={props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
  const preload = () => load().then(() => true, () => false);
  return Object.assign(InItsPlace, { preload });
}

/** Says that a part of the page could not be had. */
function MissingPart(props: { onRetry: () => void }): JSX.Element {
  const { words } = usePage();
  return (
    <div class="notices" role="alert">
      <div class="notice">
        <p>{words().say('app.part.failed')}</p>
        <button type="button" class="control" onClick={() => props.onRetry()}>
          {words().say('app.part.retry')}
        </button>
        {/* Where a new version has taken the place of this one, no try can succeed; the address keeps the view. */}
        <button type="button" class="control" onClick={() => location.reload()}>
          {words().say('app.part.reload')}
        </button>
      </div>
    </div>
  );
}
