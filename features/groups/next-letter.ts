const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The first capital letter no group has yet; null when A to Z are all taken. */
export function nextLetter(taken: readonly string[]): string | null {
  return [...letters].find((letter) => !taken.includes(letter)) ?? null;
}
