/** Hosts and contacts who are wanted in two places. */
import { formatDuration } from "../clock";
import type { Draft } from "./a-warning";
import { aWarning } from "./a-warning";
import { openItem, startAt, toOtherDays } from "./mends";
import type { Held, Setting } from "./setting";
import { MINUTE } from "./times";

/** host-elsewhere: a host receives the delegation while another trip of the organisation visits it. */
export function hostsElsewhere(setting: Setting): Draft[] {
  const { visitsElsewhere } = setting;
  if (visitsElsewhere.length === 0) return [];
  return setting.held.flatMap((held) =>
    held.item.hostId === null || repeatsParent(held, (one) => one.hostId)
      ? []
      : visitsElsewhere
          .filter((visit) => visit.hostId === held.item.hostId && visit.start < lasts(held) && visit.end > held.start)
          .map((visit) => {
            const minutes = (Math.min(visit.end, lasts(held)) - Math.max(visit.start, held.start)) / MINUTE;
            return aWarning("host-elsewhere", {
              itemIds: [held.item.id],
              dayId: held.dayId,
              startMinute: held.item.startMinute,
              facts: {
                item: held.item.title,
                host: setting.hostById.get(visit.hostId)?.name ?? "",
                trip: visit.tripTitle ?? "",
                minutes: formatDuration(Math.ceil(minutes)),
              },
              about: `${held.item.id} ${visit.id}`,
              depends: [visit.id, minutes],
              *propose() {
                yield* startAt(setting, held, visit.end);
                yield* toOtherDays(setting, held.item, () => true);
              },
              lead: openItem(held.item, "time"),
            });
          }),
  );
}

/** contact-twice: somebody is the contact of two hosts, or the contact of one and expected at another, at the same time. */
export function contactsTwice(setting: Setting): Draft[] {
  const withContacts = setting.held.filter((held) => peopleOf(held, true).length > 0);
  if (withContacts.length === 0) return [];
  const found = withContacts.flatMap((contacted) =>
    setting.held.flatMap((other) => {
      if (other === contacted || other.start >= lasts(contacted) || lasts(other) <= contacted.start) return [];
      if (contacted.item.hostId === other.item.hostId || sameTree(contacted, other)) return [];
      const busy = new Set([...peopleOf(other, true), ...other.item.personIds]);
      const person = peopleOf(contacted, true).find((id) => busy.has(id));
      if (person === undefined) return [];
      const [first, second] = contacted.start <= other.start ? [contacted, other] : [other, contacted];
      return [
        aWarning("contact-twice", {
          itemIds: [first.item.id, second.item.id],
          dayId: second.dayId,
          startMinute: second.item.startMinute,
          facts: {
            item: second.item.title,
            other: first.item.title,
            person: contacted.item.parts.find(({ personId }) => personId === person)?.personName ?? "",
          },
          depends: [person],
          *propose() {
            yield* startAt(setting, second, first.end);
            yield* startAt(setting, first, second.end);
          },
          lead: openItem(second.item, "parts"),
        }),
      ];
    }),
  );
  return [...new Map(found.map((one) => [one.subject, one])).values()];
}

/** The end to reckon with: what ends nobody knows when lasts a minute. */
function lasts({ start, end }: Held): number {
  return Math.max(end, start + MINUTE);
}

function peopleOf({ item }: Held, contacts: boolean): string[] {
  return item.parts.flatMap(({ personId, role }) => ((role === "CONTACT") === contacts ? (personId ?? []) : []));
}

function sameTree(a: Held, b: Held): boolean {
  return a.line.at(-1)?.id === b.line.at(-1)?.id;
}

/** Whether an item around it says the same already. */
export function repeatsParent(
  { item, line }: Pick<Held, "item" | "line">,
  of: (item: Held["item"]) => string | null,
): boolean {
  return line.slice(1).some((around) => of(around) === of(item));
}
