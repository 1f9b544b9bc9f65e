/** The clashes of domain/conflicts.ts as warnings: people, speakers and rooms twice, hosts who will not be there. */

import { formatDuration } from "../clock";
import type { Conflict } from "../conflicts";
import { conflictsOf } from "../conflicts";
import type { Draft } from "./a-warning";
import { aWarning, subjectOf } from "./a-warning";
import { endAt, openItem, startAt, toWishes } from "./mends";
import type { JudgedItem } from "./plan-facts";
import type { Setting } from "./setting";
import type { Mend } from "./warning";

/**
 * - overlap: people of one group are expected at two items at once.
 * - speaker: somebody with a part must be at two items at once.
 * - venue: one room is taken for two items at once.
 * - declined-host: a visit that the host declined, or that was called off, still stands on a day.
 */
export function clashes(setting: Setting): Draft[] {
  return conflictsOf(setting.agenda).map((conflict) => {
    const [first, second] = conflict.itemIds.map((id) => setting.itemById.get(id));
    const facts = {
      other: first?.title ?? "",
      item: (second ?? first)?.title ?? "",
      minutes: formatDuration(Math.round(conflict.minutes)),
      people: conflict.participantIds.length,
      person: nameOf(conflict, second),
      room: second?.room ?? "",
    };
    const depends = [conflict.minutes, conflict.participantIds.length, ...conflict.personIds];
    const item = setting.itemById.get(conflict.itemIds.at(-1) ?? "");
    const lead = item && { lead: openItem(item, conflict.kind === "declined-host" ? "hostStatus" : "time") };
    return aWarning(conflict.kind, { ...conflict, facts, depends, propose: () => mendsOf(setting, conflict), ...lead });
  });
}

/** What the clashes of a plan are about. */
export function subjectsOfClashes({ agenda }: Setting): string[] {
  return conflictsOf(agenda).map(({ kind, itemIds }) => subjectOf(kind, itemIds));
}

/** What is off goes; of two, the later one begins when the earlier ends, or one of them is over sooner, later, or waits. */
function* mendsOf(setting: Setting, { kind, itemIds }: Conflict): Iterable<Mend> {
  const [a, b] = itemIds.map((id) => setting.heldById.get(id));
  const off = kind === "declined-host" ? setting.itemById.get(itemIds[0] ?? "") : undefined;
  if (off) yield toWishes(setting, off);
  if (!a || !b) return;
  yield* startAt(setting, b, a.end);
  yield* endAt(setting, a, b.start);
  yield* startAt(setting, a, b.end);
  yield toWishes(setting, b.item);
}

function nameOf({ personIds }: Conflict, item: JudgedItem | undefined): string {
  return item?.parts.find(({ personId }) => personId === personIds[0])?.personName ?? "";
}
