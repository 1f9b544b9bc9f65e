/** The search for a plan, beside the page: it may take a second, and the board stays at hand meanwhile. */
import { minutesOnTheWay } from "@/domain/distances";
import { suggestPlan } from "@/domain/suggest/suggest-plan";
import type { SentTask } from "@/features/suggestions/queries";

/** Milliseconds after which the best that was found must do. */
const PATIENCE = 1_000;

addEventListener("message", ({ data }: MessageEvent<SentTask>) => {
  const over = performance.now() + PATIENCE;
  const task = { ...data, minutesBetween: minutesOnTheWay };
  postMessage(suggestPlan(task, () => performance.now() > over));
});
