import { createUniqueId, For, type JSX } from 'solid-js';

interface SegmentsProps<T extends string | number> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight: native radio buttons drawn as one strip. */
export function Segments<T extends string | number>(props: SegmentsProps<T>): JSX.Element {
  const name = createUniqueId();
  return (
    <fieldset class="segments">
      <legend>{props.legend}</legend>
      <div>
        <For each={props.options}>
          {(option) => (
            <label>
              <input type="radio" name={name} checked={option.value === props.value} onChange={() => props.onChange(option.value)} />
              <span>{option.label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
