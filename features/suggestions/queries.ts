import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import type { AsideReason } from "@/domain/suggest/suggestion-for";
import { suggestionFrom } from "@/domain/suggest/suggestion-from";
import type { SuggestionTask } from "@/domain/suggest/task";
import { loadPlan } from "@/features/agenda-items/load-plan";
import { factsOf } from "@/features/warnings/judge";
import { db } from "@/lib/db";
import type { SuggestionTaskInput } from "./schema";

/** A task as it travels to the browser, which knows how long ways take. */
export type SentTask = Omit<SuggestionTask, "minutesBetween">;

/** What a plan can be suggested from, and the plan it was made from. */
export type SuggestionFacts = {
  planRevision: number;
  task: SentTask;
  /** Wishes no place can be found for, and why. */
  aside: { itemId: string; reason: AsideReason }[];
};

const EARLIEST = 9 * 60;
const LATEST = 18 * 60;

/**
 * The task of suggesting a plan within some limits. The search itself is done by whoever asks: it may take a second, in
 * which a server could do nothing else (docs/decisions/0012-suggestions.md).
 */
export async function getSuggestionTask(actor: Actor, input: SuggestionTaskInput): Promise<SuggestionFacts> {
  const access = await authorise(actor, { trip: input.tripId }, "plan:edit");
  // Read before the plan: a plan that is newer than its number is only thought to have moved on.
  const { planRevision } = await db.trip.findUniqueOrThrow({
    where: { id: access.tripId },
    select: { planRevision: true },
  });
  const plan = await loadPlan(access);
  const facts = await factsOf(access, plan);
  const { task, aside } = suggestionFrom(facts, {
    earliest: input.earliest ?? EARLIEST,
    latest: input.latest ?? LATEST,
    dayIds: input.days && new Set(input.days),
    itemIds: input.items && new Set(input.items),
    lunch: input.lunch,
  });
  const { minutesBetween: _, ...sent } = task;
  return { planRevision, task: sent, aside };
}
