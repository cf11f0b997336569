interface Topology {
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
}
export function packed<T extends Topology>(topology: T): Omit<T, 'arcs'> & { readonly arcs: readonly string[] };
