import { createRenderEffect, type JSX } from 'solid-js';

/**
 * Text that changes while it is read. A browser's translator puts elements of its own in place of a text node, and what is
 * written to the old node afterwards is seen by nobody: here the element is asked for anew each time.
 */
export function Live(props: { readonly text: string; readonly class?: string }): JSX.Element {
  const element = document.createElement('span');
  createRenderEffect(() => {
    element.textContent = props.text;
  });
  createRenderEffect(() => {
    element.className = props.class ?? '';
  });
  return element;
}
