/** Where a time stands in the column of a day, read from what the column says of itself. */

export type ColumnGrid = {
  /** Minutes after midnight at which the column begins. */
  from: number;
  /** Pixels above that. */
  inset: number;
  /** Pixels of a minute. */
  scale: number;
};

/** Minutes as which something without a length is drawn, and the fewest that can be seen. */
const USUAL = 30;
const LEAST = 20;

export function gridOfColumn(column: HTMLElement): ColumnGrid {
  const { from, inset, scale } = column.dataset;
  return { from: Number(from), inset: Number(inset), scale: Number(scale) || 1 };
}

/** Pixels from the top of the column. @param minute after midnight of the day */
export function topOf({ from, inset, scale }: ColumnGrid, minute: number): number {
  return inset + (minute - from) * scale;
}

/** Pixels of something so long. @param minutes null without a known end */
export function heightOf({ scale }: ColumnGrid, minutes: number | null): number {
  return Math.max(minutes ?? USUAL, LEAST) * scale;
}
