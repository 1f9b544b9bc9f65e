import { type History, nothingDone, readHistory } from "./history";

const KEPT = "sojourn-steps-1:";

const keyOf = (accountId: string, tripId: string) => `${KEPT}${accountId}:${tripId}`;

/**
 * What the browser keeps of one trip and one account while its tab is open. What another account left in the same tab
 * is thrown away.
 */
export function keptHistory(accountId: string, tripId: string): History {
  try {
    for (const other of Object.keys(sessionStorage)) {
      if (other.startsWith(KEPT) && !other.startsWith(`${KEPT}${accountId}:`)) sessionStorage.removeItem(other);
    }
    return readHistory(sessionStorage.getItem(keyOf(accountId, tripId)));
  } catch {
    return nothingDone;
  }
}

/** Without a storage, or when it is full, steps are known until the page is left. */
export function keepHistory(accountId: string, tripId: string, history: History): void {
  try {
    sessionStorage.setItem(keyOf(accountId, tripId), JSON.stringify(history));
  } catch {
    return;
  }
}
