import { apart, joinApart } from "@/domain/direction";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { Translate } from "@/lib/messages";
import type { ItemFacts } from "./item-facts";

type Context = {
  facts: Pick<ItemFacts, "choice" | "part" | "arrival">;
  /** Groups of the trip by their ids. */
  groupNames: ReadonlyMap<string, string>;
  languageName: (tag: string) => string;
  /** Words of "plan.mark". */
  t: Translate<"plan.mark">;
};

/**
 * What is special about an item, in short words for its block and for people who listen: where the clocks differ at its end, that
 * it may move, continues another, is optional or one of a choice, with its places, for whom, online, in which language, with pick-ups.
 */
export function marksOf(item: PlanItem, { facts, groupNames, languageName, t }: Context): string[] {
  const { choice, part, arrival } = facts;
  const groups = item.groupIds.flatMap((id) => groupNames.get(id) ?? []);
  return [
    arrival ? t("arrives", arrival) : null,
    item.tentative ? t("tentative") : null,
    part ? t("part", part) : null,
    choice !== null ? apart(choice) : item.optional ? t("optional") : null,
    choice !== null || item.optional ? placesWords(item, t) : null,
    groups.length > 0 ? t("groups", { names: joinApart(groups, ", ") }) : null,
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
