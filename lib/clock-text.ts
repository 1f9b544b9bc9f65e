/**
 * Makes `HH:MM` of a clock time as people type it: 9:30, 0930, 930 and 9.30 are all "09:30". Text that is no such
 * time comes back as it was, so that whoever checks it can show it to its author.
 */
export function clockText(typed: string): string {
  const match = /^\s*(\d{1,2})\s*[:.]?\s*(\d{2})\s*$/.exec(typed);
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return typed;
  return `${match[1]?.padStart(2, "0")}:${match[2]}`;
}
