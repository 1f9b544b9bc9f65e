/** What hosts said they can do, and days on which nobody works. */
import type { ItemKind } from "../agenda";
import { ancestorsOf } from "../agenda";
import type { CalendarDate } from "../clock";
import { formatRange, minuteOfDay, weekday } from "../clock";
import type { Draft } from "./a-warning";
import { aWarning } from "./a-warning";
import { openHost, openItem, setFields, startingAt, toOtherDays } from "./mends";
import type { DaysOff, JudgedHost, JudgedItem } from "./plan-facts";
import type { Held, Setting } from "./setting";
import { clockOn, dateOf, minutesOn } from "./times";

type Closed = { why: "away" | "closedDay" | "closedHours"; hours: string };

/** host-closed: an item is at a host, or in a venue, on a date it is away or outside the hours it named. */
export function closedHosts(setting: Setting): Draft[] {
  const says = (host: JudgedHost) => host.openHours !== null || host.away.length > 0;
  return atHosts(setting, says).flatMap(({ item, host, held }) => {
    const dayId = item.dayId ?? "";
    const closed = closedAt(setting, host, item, held, dayId);
    if (!closed) return [];
    const date = dateOf(setting, dayId) ?? "";
    return [
      aWarning("host-closed", {
        itemIds: [item.id],
        ...{ dayId, startMinute: item.startMinute },
        facts: {
          item: item.title,
          host: host.name,
          ...closed,
          date,
          time: held ? clockOn(setting, dayId, held.start) : "",
        },
        about: `${item.id} ${host.id}`,
        depends: [host.id, closed.why, closed.hours, date, item.startMinute ?? "", item.durationMinutes ?? ""],
        *propose() {
          if (closed.why === "closedHours" && held) {
            const minutes = (held.end - held.start) / 60_000;
            for (const { from, until } of hoursOn(host, date as CalendarDate)) {
              if (until - from < minutes) continue;
              const nearest = Math.min(Math.max(minutesOn(setting, dayId, held.start), from), until - minutes);
              yield startingAt(setting, item, minuteOfDay(Math.floor(nearest)));
            }
          }
          yield* toOtherDays(setting, item, (other) => closedAt(setting, host, item, held, other) === null);
        },
        lead: openHost(host.id, host.name, "availability"),
      }),
    ];
  });
}

/** large-group: more people are expected at an item than its host, or its venue, said it takes at a time. */
export function largeGroups(setting: Setting): Draft[] {
  if (setting.agenda.participantIds.length === 0) return [];
  return atHosts(setting, (host) => host.largestGroup !== null).flatMap(({ item, host, held }) => {
    const limit = host.largestGroup;
    if (limit === null || !held) return [];
    const people = expectedAt(held);
    if (people <= limit) return [];
    const mayLimit = item.optional || item.choiceId !== null;
    return [
      aWarning("large-group", {
        itemIds: [item.id],
        ...{ dayId: item.dayId, startMinute: item.startMinute },
        facts: { item: item.title, host: host.name, people, limit },
        about: `${item.id} ${host.id}`,
        depends: [host.id, people, limit],
        propose: () =>
          mayLimit ? [setFields("capacityTo", { item: item.title, count: limit }, item.id, { capacity: limit })] : [],
        lead: openItem(item, "groups"),
      }),
    ];
  });
}

/** How many may stand at the door: those expected, or as many as there are places while people may still choose. */
function expectedAt({ expected, item }: Held): number {
  const people = expected?.participantIds.size ?? 0;
  if (item.capacity === null || !(item.optional || item.choiceId !== null)) return people;
  const signedUp = item.signedUpIds.filter((id) => expected?.participantIds.has(id)).length;
  return Math.max(signedUp, Math.min(people, item.capacity));
}

/** Kinds for which somebody has to be at work. */
const work: ReadonlySet<ItemKind> = new Set(["HOST_VISIT", "TALK", "PANEL", "WORKSHOP", "TRAINING_MODULE", "MEETING"]);

/**
 * - holiday: a visit its host has not confirmed is on a public holiday of the region, or of some regions while nobody knows
 *   in which it is.
 * - weekend: a visit its host has not confirmed is on a weekend, and the host named no hours for that day.
 */
export function daysOff(setting: Setting): Draft[] {
  if (setting.daysOff.length === 0) return [];
  return atHosts(setting, () => true).flatMap(({ item, host }) => {
    const date = dateOf(setting, item.dayId);
    if (date === null || item.hostStatus === "CONFIRMED" || !work.has(item.kind)) return [];
    const off = offOn(setting, host, item.dayId, date);
    if (!off) return [];
    const parts = off.isPartly ? ["parts"] : [];
    return [
      aWarning(off.rule, {
        itemIds: [item.id],
        ...{ dayId: item.dayId, startMinute: item.startMinute },
        facts: { item: item.title, host: host.name, date, holiday: off.name, where: parts.join("") },
        depends: [date, off.name, ...parts],
        *propose() {
          const works = (dayId: string) => {
            const other = dateOf(setting, dayId);
            return other !== null && offOn(setting, host, dayId, other) === null;
          };
          yield* toOtherDays(setting, item, works);
        },
        lead: openItem(item, "time"),
      }),
    ];
  });
}

function offOn(setting: Setting, host: JudgedHost, dayId: string | null, date: CalendarDate) {
  const country = host.country ?? setting.country;
  // What has no address of its own is where the trip is that day.
  const region = host.hasAddress ? host.region : (setting.regions.get(dayId ?? "") ?? null);
  const here = setting.daysOff.find((one) => one.country === country && one.region === region);
  const on = (days: DaysOff["holidays"] = []) => days.find((one) => one.date === date);
  const holiday = on(here?.holidays);
  if (holiday) return { rule: "holiday", name: holiday.name, isPartly: false } as const;
  const isWeekend = here?.weekend.includes(weekday(date)) ?? false;
  if (isWeekend && hoursOn(host, date).length === 0) return { rule: "weekend", name: "", isPartly: false } as const;
  const partly = on(here?.partly);
  return partly ? ({ rule: "holiday", name: partly.name, isPartly: true } as const) : null;
}

type AtHost = { item: JudgedItem; host: JudgedHost; held: Held | undefined };

/** Items on a day with their host and their venue, as far as these matter, without parts of an item at the same one. */
function atHosts(setting: Setting, matters: (host: JudgedHost) => boolean): AtHost[] {
  const { planned, itemById, heldById, hosts } = setting;
  const mattering = new Map(hosts.filter(matters).map((host) => [host.id, host]));
  if (mattering.size === 0) return [];
  return planned.flatMap((item) => {
    const ids = item.hostId === item.venueId ? [item.hostId] : [item.hostId, item.venueId];
    return ids.flatMap((id) => {
      const host = id === null ? undefined : mattering.get(id);
      if (!host || ancestorsOf(itemById, item).some((around) => around.hostId === id || around.venueId === id))
        return [];
      return [{ item, host, held: heldById.get(item.id) }];
    });
  });
}

function closedAt(
  setting: Setting,
  host: JudgedHost,
  item: JudgedItem,
  held: Held | undefined,
  dayId: string,
): Closed | null {
  const date = dateOf(setting, dayId);
  if (date === null) return null;
  if (host.away.some(({ from, until }) => date >= from && date <= until)) return { why: "away", hours: "" };
  if (host.openHours === null) return null;
  const hours = hoursOn(host, date);
  if (hours.length === 0) return { why: "closedDay", hours: "" };
  if (!held || item.startMinute === null) return null;
  const from = minutesOn(setting, held.dayId, held.start);
  const until = from + (held.end - held.start) / 60_000;
  if (hours.some((open) => from >= open.from && until <= open.until)) return null;
  return {
    why: "closedHours",
    hours: hours.map((open) => formatRange(minuteOfDay(open.from), open.until)).join(", "),
  };
}

/** When a host receives visitors on a date, in order; hours that touch are one. */
function hoursOn({ openHours }: JudgedHost, date: CalendarDate): { from: number; until: number }[] {
  const own = (openHours ?? []).filter((one) => one.weekday === weekday(date)).sort((a, b) => a.from - b.from);
  const merged: { from: number; until: number }[] = [];
  for (const { from, until } of own) {
    const last = merged.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else merged.push({ from, until });
  }
  return merged;
}
