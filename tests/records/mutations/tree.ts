export type Path = readonly (string | number)[];

/** One value of a file of records, with the way to it. */
export interface Node {
  readonly file: string;
  readonly path: Path;
  readonly value: unknown;
}

/** Every value of a file but the file itself; a geometry's coordinates count as one, or they would be nearly all. */
export function nodesOf(file: string, value: unknown, path: Path = []): readonly Node[] {
  if (typeof value !== 'object' || value === null || path.at(-1) === 'coordinates') return [];
  const keys: readonly (string | number)[] = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => {
    const node: Node = { file, path: path.concat(key), value: at(value, [key]) };
    return [node].concat(nodesOf(file, node.value, node.path));
  });
}

export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

/** A copy in which one value is another; only what lies on the way to it is copied. */
export function replaced(value: unknown, path: Path, next: unknown): unknown {
  return changed(value, path, (holder, key) => {
    if (Array.isArray(holder)) holder[Number(key)] = next;
    // Assigning would set the prototype where the key is `__proto__`; JSON.parse makes a field of it.
    else Object.defineProperty(holder, key, { value: next, enumerable: true, configurable: true, writable: true });
  });
}

/** A copy without one value: a field of an object, or an entry of a list. */
export function removed(value: unknown, path: Path): unknown {
  return changed(value, path, (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  });
}

function changed(value: unknown, [key, ...rest]: Path, change: (holder: object, key: string | number) => void): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) throw new Error('The way leads nowhere.');
  const copy: object = Array.isArray(value) ? [...value as unknown[]] : { ...value };
  if (rest.length === 0) change(copy, key);
  else Reflect.set(copy, key, changed(Reflect.get(value, key), rest, change));
  return copy;
}
