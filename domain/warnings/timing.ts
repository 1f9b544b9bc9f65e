/** Items whose times do not go well with one another, or with what is said about them. */
import type { DayPart } from "../agenda";
import { dayPartAt } from "../agenda-order";
import { formatClock } from "../clock";
import type { Draft } from "./a-warning";
import { aWarning } from "./a-warning";
import { acrossParties, areOneChoice } from "./courses";
import { endAt, movedTo, openItem, setFields, startAt } from "./mends";
import type { Setting } from "./setting";
import { clockOn } from "./times";

/** possible-overlap: an item whose end is one of two times may last until after the next one has begun. */
export function possibleOverlaps(setting: Setting): Draft[] {
  const found = acrossParties(setting, ({ course }) =>
    course.flatMap((earlier, index) =>
      earlier.latest <= earlier.end
        ? []
        : course
            .slice(index + 1)
            .filter(
              (later) => later.start >= earlier.end && later.start < earlier.latest && !areOneChoice(earlier, later),
            )
            .map((later) => ({ key: `${earlier.item.id} ${later.item.id}`, detail: { earlier, later } })),
    ),
  );
  return found.map(({ detail: { earlier, later }, people }) =>
    aWarning("possible-overlap", {
      itemIds: [earlier.item.id, later.item.id],
      dayId: later.dayId,
      startMinute: later.item.startMinute,
      facts: {
        item: later.item.title,
        other: earlier.item.title,
        latest: clockOn(setting, earlier.dayId, earlier.latest),
        time: clockOn(setting, later.dayId, later.start),
        people,
      },
      depends: [earlier.latest - later.start],
      propose: () => startAt(setting, later, earlier.latest),
      lead: openItem(later.item, "time"),
    }),
  );
}

/** outside-parent: a part of an item begins before it, or ends after it. */
export function outsideParents(setting: Setting): Draft[] {
  return setting.held.flatMap((held) => {
    const around = setting.heldById.get(held.item.parentId ?? "");
    if (!around || around.end <= around.start) return [];
    if (held.start >= around.start && held.end <= around.end && held.start < around.end) return [];
    return [
      aWarning("outside-parent", {
        itemIds: [around.item.id, held.item.id],
        dayId: held.dayId,
        startMinute: held.item.startMinute,
        facts: {
          item: held.item.title,
          other: around.item.title,
          from: clockOn(setting, around.dayId, around.start),
          until: clockOn(setting, around.dayId, around.end),
        },
        depends: [held.start - around.start, held.end - around.end],
        *propose() {
          if (held.start < around.start) yield* startAt(setting, held, around.start);
          if (held.start < around.end) yield* endAt(setting, held, around.end);
        },
        lead: openItem(held.item, "parent"),
      }),
    ];
  });
}

/** parts-order: the continuation of an item begins before the item itself. */
export function partsInOrder(setting: Setting): Draft[] {
  return setting.held.flatMap((later) => {
    const first = setting.heldById.get(later.item.continuesId ?? "");
    if (!first || later.start >= first.start) return [];
    return [
      aWarning("parts-order", {
        itemIds: [first.item.id, later.item.id],
        dayId: later.dayId,
        startMinute: later.item.startMinute,
        facts: { item: later.item.title, other: first.item.title, time: clockOn(setting, first.dayId, first.start) },
        depends: [],
        *propose() {
          if (later.dayId === first.dayId) yield* startAt(setting, later, first.end);
          else yield movedTo(setting, setting.agenda, later.item, first.dayId, later.item.startMinute);
        },
        lead: openItem(later.item, "time"),
      }),
    ];
  });
}

/** When an item of each part of the day may well begin, in minutes after midnight; generous, for people mean no border by it. */
const mayBegin: Record<DayPart, readonly [number, number][]> = {
  MORNING: [[4 * 60, 12 * 60]],
  MIDDAY: [[11 * 60, 15 * 60]],
  AFTERNOON: [[12 * 60, 18 * 60]],
  EVENING: [[16 * 60, 24 * 60]],
  NIGHT: [
    [20 * 60, 24 * 60],
    [0, 6 * 60],
  ],
};

/** day-part: an item is said to be in another part of the day than its clock time. */
export function dayParts(setting: Setting): Draft[] {
  return setting.planned.flatMap((item) => {
    const { dayPart, startMinute, dayId } = item;
    if (dayPart === null || startMinute === null) return [];
    if (mayBegin[dayPart].some(([from, until]) => startMinute >= from && startMinute < until)) return [];
    const part = dayPartAt(startMinute);
    return [
      aWarning("day-part", {
        itemIds: [item.id],
        ...{ dayId, startMinute },
        facts: { item: item.title, part: dayPart, time: formatClock(startMinute) },
        depends: [dayPart, startMinute],
        propose: () => [setFields("dayPartOf", { item: item.title, part }, item.id, { dayPart: part })],
        lead: openItem(item, "time"),
      }),
    ];
  });
}
