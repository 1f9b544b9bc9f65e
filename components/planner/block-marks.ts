import type { AgendaItem } from "@/domain/agenda";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { Translate } from "@/lib/messages";
import type { PlanState } from "./plan-state";

type Context = {
  plan: Pick<PlanState, "items" | "choices">;
  /** Groups of the trip by their ids. */
  groupNames: ReadonlyMap<string, string>;
  languageName: (tag: string) => string;
  /** Words of "plan.mark". */
  t: Translate<"plan.mark">;
};

/**
 * What is special about an item, in short words for its block and for people who listen: that it may move, continues
 * another, is optional or one of a choice, with its places, for whom, online, in which language, with pick-ups.
 */
export function marksOf(item: PlanItem, { plan, groupNames, languageName, t }: Context): string[] {
  const choice = plan.choices.find((one) => one.id === item.choiceId);
  const part = partOf(plan.items, item);
  const groups = item.groupIds.flatMap((id) => groupNames.get(id) ?? []);
  return [
    item.tentative ? t("tentative") : null,
    part ? t("part", part) : null,
    choice ? choice.title : item.optional ? t("optional") : null,
    choice || item.optional ? placesWords(item, t) : null,
    groups.length > 0 ? t("groups", { names: groups.join(", ") }) : null,
    item.link !== null && item.kind !== "ONLINE_SESSION" ? t("online") : null,
    item.language === null ? null : t("language", { language: languageName(item.language) }),
    item.interpretation.length === 0
      ? null
      : t("interpretation", { languages: item.interpretation.map(languageName).join(", ") }),
    item.pickUps.length > 0 ? t("pickUps", { count: item.pickUps.length }) : null,
  ].filter((mark) => mark !== null);
}

function placesWords({ signedUpIds, capacity }: PlanItem, t: Translate<"plan.mark">): string | null {
  const taken = signedUpIds.length;
  if (capacity !== null) return t("places", { taken, capacity });
  return taken > 0 ? t("signedUp", { count: taken }) : null;
}

type Linked = Pick<AgendaItem, "id" | "continuesId">;

/**
 * Which part of a session this is that goes on after something else; null for an item that neither continues another
 * nor is continued. Two items may continue the same one: both are then its next part.
 */
export function partOf(items: readonly Linked[], item: Linked): { number: number; count: number } | null {
  const byId = new Map(items.map((one) => [one.id, one]));
  const before: Linked[] = [];
  for (
    let one = byId.get(item.continuesId ?? "");
    one && !before.includes(one);
    one = byId.get(one.continuesId ?? "")
  ) {
    before.push(one);
  }
  const seen = new Set([item.id]);
  let [after, next] = [0, items.filter((one) => one.continuesId === item.id)];
  while (next.length > 0) {
    after += 1;
    for (const one of next) seen.add(one.id);
    const ids = new Set(next.map((one) => one.id));
    next = items.filter((one) => one.continuesId !== null && ids.has(one.continuesId) && !seen.has(one.id));
  }
  const count = before.length + 1 + after;
  return count === 1 ? null : { number: before.length + 1, count };
}
