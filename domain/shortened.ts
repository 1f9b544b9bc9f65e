import { withinItself } from "./direction";

/**
 * A text cut at a space so that it has at most so many letters, with a sign that it goes on. No letter is cut in half,
 * and no turn of direction is left open.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text
    .slice(0, most - 3)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/\s+\S*$/, "");
  return `${withinItself(cut)}…`;
}
