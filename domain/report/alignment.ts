/** Two lists laid beside each other, and two changes of one list woven into one. */

/** Work beyond which a difference is taken as a whole instead of being searched for what stayed. */
const MOST_WORK = 4_000_000;

/**
 * Places of two lists that say the same, in order: a longest common subsequence.
 *
 * @returns pairs of places, in `a` and in `b`, both rising
 */
export function alignedPlaces(a: readonly string[], b: readonly string[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const middle = commonPlaces(a.slice(start, a.length - tail), b.slice(start, b.length - tail));
  return [
    ...range(start).map((place): [number, number] => [place, place]),
    ...middle.map(([x, y]): [number, number] => [x + start, y + start]),
    ...range(tail).map((place): [number, number] => [a.length - tail + place, b.length - tail + place]),
  ];
}

/** Lengths of common subsequences of what follows each pair of places, then the way along the longest. */
function commonPlaces(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_WORK) return [];
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (x: number, y: number) => lengths[x * width + y] ?? 0;
  for (let x = a.length - 1; x >= 0; x--)
    for (let y = b.length - 1; y >= 0; y--)
      lengths[x * width + y] = a[x] === b[y] ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
  const pairs: [number, number][] = [];
  for (let x = 0, y = 0; x < a.length && y < b.length; ) {
    if (a[x] === b[y]) pairs.push([x++, y++]);
    else if (at(x + 1, y) >= at(x, y + 1)) x += 1;
    else y += 1;
  }
  return pairs;
}

/** Part of a list that was put in the place of another part; either may be empty. */
export type Replacement<T> = { from: number; to: number; inserted: readonly T[] };

/** What somebody did to a list. */
export type Changes<T> = {
  /** For each element what became of it; null when it went. */
  kept: readonly (T | null)[];
  replaced: readonly Replacement<T>[];
};

/**
 * What turns one list into another.
 *
 * @param pairUp takes as many new elements as went at one place for those elements, changed
 */
export function changesOf<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (element: T) => string,
  { pairUp = false }: { pairUp?: boolean } = {},
): Changes<T> {
  const kept: (T | null)[] = before.map(() => null);
  const replaced: Replacement<T>[] = [];
  let from = 0;
  let next = 0;
  const close = (to: number, end: number) => {
    const inserted = after.slice(next, end);
    if (pairUp && to - from === inserted.length)
      for (const [place, element] of inserted.entries()) kept[from + place] = element;
    else if (to > from || inserted.length > 0) replaced.push({ from, to, inserted });
  };
  for (const [x, y] of alignedPlaces(before.map(keyOf), after.map(keyOf))) {
    close(x, y);
    kept[x] = after[y] ?? null;
    from = x + 1;
    next = y + 1;
  }
  close(before.length, after.length);
  return { kept, replaced };
}

export type Weaving<T> = {
  /** One element that neither took away. */
  merge: (before: T, mine: T, theirs: T) => T;
  /** What both inserted at one place. */
  both: (mine: readonly T[], theirs: readonly T[]) => readonly T[];
};

/** A list with what two people did to it: what either inserted is there, what either took away is not. */
export function weave<T>(before: readonly T[], mine: Changes<T>, theirs: Changes<T>, weaving: Weaving<T>): T[] {
  const [ours, others] = [insertionsOf(mine), insertionsOf(theirs)];
  const woven: T[] = [];
  for (const place of range(before.length + 1)) {
    const [a, b] = [ours.get(place) ?? [], others.get(place) ?? []];
    woven.push(...(a.length > 0 && b.length > 0 ? weaving.both(a, b) : [...a, ...b]));
    const [old, here, there] = [before[place], mine.kept[place], theirs.kept[place]];
    if (old !== undefined && here != null && there != null) woven.push(weaving.merge(old, here, there));
  }
  return woven;
}

/** Whether both put something in the place of the same elements, and not the same. */
export function replacedBoth<T>(mine: Changes<T>, theirs: Changes<T>, keyOf: (element: T) => string): boolean {
  const real = ({ from, to, inserted }: Replacement<T>) => to > from && inserted.length > 0;
  const text = ({ from, to, inserted }: Replacement<T>) => JSON.stringify([from, to, inserted.map(keyOf)]);
  return mine.replaced
    .filter(real)
    .some((one) =>
      theirs.replaced.some(
        (other) => real(other) && one.from < other.to && other.from < one.to && text(one) !== text(other),
      ),
    );
}

function insertionsOf<T>({ replaced }: Changes<T>): Map<number, readonly T[]> {
  return new Map(replaced.map(({ from, inserted }) => [from, inserted]));
}

function range(length: number): number[] {
  return Array.from({ length }, (_, place) => place);
}
