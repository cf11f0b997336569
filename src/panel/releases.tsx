import asides from 'virtual:asides';
import { For, type JSX } from 'solid-js';
import { usePage } from '../ui/page.tsx';
import { Own } from '../ui/verbatim.tsx';

/** The versions of the data, the newest first, each with what it changed. */
export function Releases(): JSX.Element {
  const { dataset, words } = usePage();
  return (
    <For each={dataset.releases}>
      {(release) => (
        <section>
          <h3>{words().say('changes.version', { version: release.version, date: words().shortDay(release.date) })}</h3>
          <ul>
            <For each={release.changes}>{(id) => <li><Own text={asides[words().language]?.changes[id] ?? id} /></li>}</For>
          </ul>
        </section>
      )}
    </For>
  );
}
