/**
 * Asks one of our own endpoints for a list while somebody types.
 *
 * @returns null when nothing useful was answered; the list then simply stays as it was
 */
export async function getJson<Data>(url: string, signal?: AbortSignal): Promise<Data | null> {
  try {
    const response = await fetch(url, { headers: { Accept: "application/json" }, credentials: "same-origin", signal });
    if (!response.ok) return null;
    const answer: { data: Data } = await response.json();
    return answer.data;
  } catch {
    return null;
  }
}
