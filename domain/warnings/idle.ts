/** Groups that wait while others have something to do. */
import { formatDuration } from "../clock";
import type { Instant } from "../zones";
import type { Draft } from "./a-warning";
import { aWarning } from "./a-warning";
import { acrossParties } from "./courses";
import { adding, openDay } from "./mends";
import type { Party } from "./parties";
import type { Held, Setting } from "./setting";
import { byDay, clockOn, freeBetween, MINUTE, minutesOn } from "./times";

/** Minutes without anything between two items that are worth a word. */
const IDLE_FROM = 3 * 60;

/**
 * idle-group: between two items of a day somebody has nothing to do for three hours or more, while others are at something that
 * was not up to them to choose.
 */
export function idleGroups(setting: Setting): Draft[] {
  if (setting.parties.length < 2) return [];
  const found = acrossParties(setting, (party) =>
    idleOf(setting, party).map((detail) => ({
      key: `${detail.dayId} ${detail.from} ${detail.until}`,
      detail: { ...detail, party },
    })),
  );
  return found.map(({ detail: { dayId, from, until, before, after, others, party }, people, who }) => {
    const groupIds = groupsThatAre(setting, party);
    return aWarning("idle-group", {
      itemIds: [before.item.id, after.item.id],
      dayId,
      startMinute: before.item.startMinute,
      facts: {
        length: formatDuration(Math.floor((until - from) / MINUTE)),
        ...{ from: clockOn(setting, dayId, from), until: clockOn(setting, dayId, until) },
        ...{ item: others.item.title, people },
      },
      about: `${dayId} ${before.item.id}`,
      who,
      depends: [until - from],
      *propose() {
        const [begins, ends] = [
          Math.ceil(minutesOn(setting, dayId, from)),
          Math.floor(minutesOn(setting, dayId, until)),
        ];
        if (groupIds) yield* adding("addFreeTime", { kind: "FREE_TIME", dayId, groupIds }, begins, ends);
      },
      lead: openDay(dayId),
    });
  });
}

type Idle = { dayId: string; from: Instant; until: Instant; before: Held; after: Held; others: Held };

function idleOf(setting: Setting, party: Party): Idle[] {
  return [...byDay(party.course)].flatMap(([dayId, course]) => {
    const [first, last] = [course[0], course.at(-1)];
    if (!first || !last) return [];
    return freeBetween(course, first.start, last.start).flatMap(([from, until]): Idle[] => {
      if (until - from < IDLE_FROM * MINUTE) return [];
      const others = setting.held.find((one) => isElsewhere(one, party) && one.start < until && one.end > from);
      const before = course.findLast((one) => one.end <= from);
      const after = course.find((one) => one.start >= until);
      return others && before && after ? [{ dayId, from, until, before, after, others }] : [];
    });
  });
}

/** Whether others are at it, and not by their own choice. */
function isElsewhere({ expected, line, isLeaf }: Held, { participantIds: [somebody] }: Party): boolean {
  if (!isLeaf || !expected || line.some((one) => one.optional || one.choiceId !== null)) return false;
  if (somebody === undefined) return expected.groupIds.length > 0;
  return expected.participantIds.size > 0 && !expected.participantIds.has(somebody);
}

/** The groups that have exactly the people of a party; null when none do. */
function groupsThatAre({ agenda }: Setting, { participantIds }: Party): string[] | null {
  const coming = new Set(agenda.participantIds);
  const group = agenda.groups.find((one) => {
    const members = one.participantIds.filter((id) => coming.has(id));
    return members.length === participantIds.length && participantIds.every((id) => members.includes(id));
  });
  return group && participantIds.length > 0 ? [group.id] : null;
}
