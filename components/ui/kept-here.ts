/** What a browser remembers of how somebody likes to look at things; one that keeps nothing shows them as it always does. */
export function keptHere(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a choice in this browser, if it keeps anything. */
export function keepHere(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
