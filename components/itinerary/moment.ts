/** What is now and what is next, from plain numbers. Runs on the phone, so it asks for nothing but minutes. */

/** When a stop begins and ends, in whole minutes since 1970; the end is null when nobody knows it. */
export type Timed = { from: number; to: number | null };

export type Moment<Stop> = {
  /** What goes on; of several the one that began last. */
  now: Stop | null;
  /** The first that starts later. */
  next: Stop | null;
  /** How far `now` is, 0–1; null when its end is not known. */
  progress: number | null;
  /** Minutes until `now` ends; null when its end is not known. */
  left: number | null;
  /** Minutes until `next` starts. */
  until: number | null;
};

/** An end nobody knows is taken for the next start, at the longest for four hours later. */
const LONGEST_OPEN = 240;

/** The rule of domain/itinerary, for the script: over the very minute it ends. */
export function momentOf<Stop extends Timed>(stops: readonly Stop[], minute: number): Moment<Stop> {
  const sorted = [...stops].sort((a, b) => a.from - b.from);
  const endOf = (stop: Stop) => {
    const following = sorted.find(({ from }) => from > stop.from)?.from ?? Number.POSITIVE_INFINITY;
    return stop.to ?? Math.min(following, stop.from + LONGEST_OPEN);
  };
  const now = sorted.findLast((stop) => stop.from <= minute && minute < endOf(stop)) ?? null;
  const next = sorted.find(({ from }) => from > minute) ?? null;
  const known = now !== null && now.to !== null;
  return {
    now,
    next,
    progress: known && now.to !== null ? (minute - now.from) / (now.to - now.from) : null,
    left: known && now.to !== null ? now.to - minute : null,
    until: next ? next.from - minute : null,
  };
}

/** The date `YYYY-MM-DD` so many minutes east of UTC. */
export function dateAt(minute: number, offset: number): string {
  return new Date((minute + offset) * 60_000).toISOString().slice(0, 10);
}
