/** English dates in prose, from calendar dates alone: no zone, no clock. */

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

type DateParts = { year: number; month: string; day: number; weekday: string };

/** `2023-09-25` → "Monday 25 September". */
export function dayDate(date: string): string {
  const { weekday, day, month } = partsOf(date);
  return `${weekday} ${day} ${month}`;
}

/** "3–4 December 2025", "30 September – 2 October 2023", "30 December 2025 – 2 January 2026". */
export function dateRange(from: string, to: string): string {
  const first = partsOf(from);
  const last = partsOf(to);
  const end = `${last.day} ${last.month} ${last.year}`;
  if (from === to) return end;
  if (first.year !== last.year) return `${first.day} ${first.month} ${first.year} – ${end}`;
  if (first.month !== last.month) return `${first.day} ${first.month} – ${end}`;
  return `${first.day}–${end}`;
}

function partsOf(date: string): DateParts {
  const at = new Date(`${date}T00:00:00Z`);
  return {
    year: at.getUTCFullYear(),
    month: months[at.getUTCMonth()] ?? "",
    day: at.getUTCDate(),
    weekday: weekdays[at.getUTCDay()] ?? "",
  };
}
