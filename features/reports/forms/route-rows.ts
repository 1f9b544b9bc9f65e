/** How the line of a trip breaks on paper, where it cannot be scrolled. */

type Stop = { host: string; detail: string | null };
type Day = { label: string; date: string | null; stops: readonly Stop[] };

export type RouteRow = {
  /** Places for stops in a row, the same in every row of the report. */
  columns: number;
  days: {
    /** Null: the day goes on from the row above. */
    label: string | null;
    date: string | null;
    /** Where its first stop stands, from 0. */
    column: number;
    stops: readonly Stop[];
    /** The line ends with its last stop. */
    last: boolean;
  }[];
};

/**
 * Days side by side while there is room for their stops; a day that needs more goes on in the next row.
 *
 * @param widest stops in a row
 */
export function routeRows(days: readonly Day[], widest: number): RouteRow[] {
  const rows: RouteRow["days"][] = [[]];
  let column = 0;
  for (const day of days) {
    if (column > 0 && column + Math.min(day.stops.length, widest) > widest) column = newRow(rows);
    for (let from = 0; from < day.stops.length; from += widest) {
      if (from > 0) column = newRow(rows);
      const stops = day.stops.slice(from, from + widest);
      const [label, date] = from === 0 ? [day.label, day.date] : [null, null];
      rows.at(-1)?.push({ label, date, column, stops, last: false });
      column += stops.length;
    }
  }
  const lastDay = rows.at(-1)?.at(-1);
  if (lastDay) lastDay.last = true;
  const columns = Math.max(4, ...rows.map((row) => row.reduce((sum, { stops }) => sum + stops.length, 0)));
  return rows.map((row) => ({ columns, days: row }));
}

function newRow(rows: RouteRow["days"][]): number {
  rows.push([]);
  return 0;
}
