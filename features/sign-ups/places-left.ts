/** How many more may sign up; null: no limit. Never less than none, also where the organisers took places away. */
export function placesLeft(capacity: number | null, signedUp: number): number | null {
  return capacity === null ? null : Math.max(0, capacity - signedUp);
}
