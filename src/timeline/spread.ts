interface Group {
  readonly wishes: readonly number[];
  readonly start: number;
}

/**
 * Moves positions apart until neighbours stand at least `gap` from each other, each crowd centred on the mean of its
 * wishes. `wishes` are sorted; the answer keeps their order.
 */
export function spread(wishes: readonly number[], gap: number): readonly number[] {
  const groups: Group[] = [];
  for (const wish of wishes) {
    let group: Group = { wishes: [wish], start: wish };
    for (let before = groups.at(-1); before && endOf(before, gap) > group.start; before = groups.at(-1)) {
      groups.pop();
      group = centred([...before.wishes, ...group.wishes], gap);
    }
    groups.push(group);
  }
  return groups.flatMap((group) => group.wishes.map((_, index) => group.start + index * gap));
}

/** Where the next position may stand at the earliest. */
function endOf(group: Group, gap: number): number {
  return group.start + group.wishes.length * gap;
}

function centred(wishes: readonly number[], gap: number): Group {
  const mean = wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length;
  return { wishes, start: mean - ((wishes.length - 1) * gap) / 2 };
}
