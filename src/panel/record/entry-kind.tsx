import type { JSX } from 'solid-js';
import type { RecordEntry } from '../../dataset/record.ts';
import type { Words } from '../../words/words.ts';
import { EventSymbol } from '../../ui/symbol.tsx';

/** Whose account this is, and of what kind of happening. A fact of kind strike is an attack on land. */
export function EntryKind(props: { entry: RecordEntry; words: Words }): JSX.Element {
  const kind = () => (props.entry.type === 'fact' && props.entry.kind === 'strike' ? props.words.say('record.card.land') : props.words.say(`panel.kind.${props.entry.kind}`));
  return (
    <p class="card-kind">
      <EventSymbol of="record" kind={props.entry.kind} />
      {props.words.say('record.kicker')}
      <span class="card-scope">{kind()}</span>
    </p>
  );
}
