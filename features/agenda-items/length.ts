/**
 * Reads a length of time the ways people type one: "90", "90 min", "1:30", "1 h", "1 h 45 min", "1h45".
 *
 * @returns whole minutes 1–2880, or null when the text is no such length
 */
export function parseLength(text: string): number | null {
  const typed = text.trim().toLowerCase();
  const minutes = /^(\d{1,4})\s*(?:min|m)?$/.exec(typed);
  if (minutes) return inRange(Number(minutes[1]));
  const hours = /^(\d{1,2})\s*(?:h|:)\s*(?:(\d{1,2})\s*(?:min|m)?)?$/.exec(typed);
  if (!hours || Number(hours[2] ?? 0) > 59) return null;
  return inRange(Number(hours[1]) * 60 + Number(hours[2] ?? 0));
}

function inRange(minutes: number): number | null {
  return minutes >= 1 && minutes <= 2_880 ? minutes : null;
}
