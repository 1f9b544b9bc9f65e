/** Why one of our own endpoints said nothing useful: it refused, or nobody could be reached. */
export type Unanswered = "refused" | "unreachable";

/** Asks one of our own endpoints, and says why there is no answer. */
export async function askJson<Data extends object>(url: string, signal?: AbortSignal): Promise<Data | Unanswered> {
  try {
    const response = await fetch(url, { headers: { Accept: "application/json" }, credentials: "same-origin", signal });
    if (!response.ok) return "refused";
    const answer: { data: Data } = await response.json();
    return answer.data;
  } catch {
    return "unreachable";
  }
}

/**
 * Asks one of our own endpoints for a list while somebody types.
 *
 * @returns null when nothing useful was answered; the list then simply stays as it was
 */
export async function getJson<Data extends object>(url: string, signal?: AbortSignal): Promise<Data | null> {
  const answer = await askJson<Data>(url, signal);
  return typeof answer === "string" ? null : answer;
}
