import type { Suggestion } from "@/domain/suggest/task";
import type { SentTask } from "@/features/suggestions/queries";

/**
 * Searches for a plan in a worker of its own.
 *
 * @returns null when it was called off
 * @throws {Error} when the browser cannot run the worker
 */
export function searchPlan(task: SentTask, signal: AbortSignal): Promise<Suggestion | null> {
  const worker = new Worker(new URL("./search.worker.ts", import.meta.url), { type: "module" });
  return new Promise<Suggestion | null>((resolve, reject) => {
    signal.addEventListener("abort", () => resolve(null), { once: true });
    worker.addEventListener("message", ({ data }: MessageEvent<Suggestion>) => resolve(data), { once: true });
    worker.addEventListener("error", ({ message }) => reject(new Error(message)), { once: true });
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
