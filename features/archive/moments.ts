/** Date and time columns as an archive writes them, and back. */

/** A column that holds a day, as `YYYY-MM-DD`; Prisma reads it as midnight UTC. */
export function dayOf(date: Date): string;
export function dayOf(date: Date | null): string | null;
export function dayOf(date: Date | null): string | null {
  return date ? date.toISOString().slice(0, 10) : null;
}

/** A column that holds a moment, as ISO 8601 in UTC. */
export function momentOf(date: Date): string;
export function momentOf(date: Date | null): string | null;
export function momentOf(date: Date | null): string | null {
  return date ? date.toISOString() : null;
}

/** A day or a moment as Prisma writes it into its column. */
export function columnOf(text: string): Date;
export function columnOf(text: string | null): Date | null;
export function columnOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
