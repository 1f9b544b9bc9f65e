import { canonicalJson } from "@/domain/canonical-json";

/** What two things are compared by, one after the other; nothing comes last. */
export type SortKey = readonly (string | number | null)[];

/**
 * Puts rows into the order they have in a file: by what they say, so that equal trips are equal files whatever their
 * ids. Of rows that say the same the older id comes first, and an import gives ids in the order of the file.
 *
 * @param keyOf what people would sort by
 * @param contentOf everything the file says of a row, as far as it is known yet
 */
export function inCanonicalOrder<Row extends { id: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  contentOf: (row: Row) => unknown,
): Row[] {
  return rows
    .map((row) => ({ row, key: keyOf(row), content: canonicalJson(contentOf(row)) }))
    .sort((a, b) => compareKeys(a.key, b.key) || compare(a.content, b.content) || compare(a.row.id, b.row.id))
    .map(({ row }) => row);
}

function compareKeys(a: SortKey, b: SortKey): number {
  for (const [place, one] of a.entries()) {
    const other = b[place] ?? null;
    if (one === other) continue;
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other ? -1 : 1;
  }
  return 0;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
