/** What should be known by now: answers of hosts, rooms, speakers, addresses, names. Nothing is due once the day is over. */
import type { ItemKind } from "../agenda";
import { ancestorsOf, idsInside } from "../agenda";
import { resizeItem } from "../agenda-moves";
import { daysBetween, formatClock } from "../clock";
import type { Draft } from "./a-warning";
import { aWarning } from "./a-warning";
import { movedTo, openHost, openItem, setFields } from "./mends";
import type { JudgedItem } from "./plan-facts";
import type { Setting } from "./setting";
import { dateOf } from "./times";
import type { Facts, ItemField, Mend, RuleName } from "./warning";

/** Kinds at which somebody speaks. */
const spoken: ReadonlySet<ItemKind> = new Set(["TALK", "PANEL", "WORKSHOP", "TRAINING_MODULE"]);
/** Kinds that need a room. */
const inRooms: ReadonlySet<ItemKind> = new Set([...spoken, "HOST_VISIT", "MEETING"]);
/** Kinds that may be anywhere, or are on the way. */
const anywhere: ReadonlySet<ItemKind> = new Set(["TRANSFER", "FREE_TIME", "ONLINE_SESSION"]);

/**
 * - unconfirmed: so many days before the day, a host has not confirmed.
 * - still-tentative, no-time, no-room, no-speaker, no-address: so many days before the day, the time of an item may still move, a
 *   visit or meeting has none, somebody speaks and nobody knows in which room or who, or nobody knows where to go.
 */
export function due(setting: Setting): Draft[] {
  const { confirmedDaysBefore, detailsDaysBefore } = setting.limits;
  return setting.planned.flatMap((item) => {
    const days = daysUntil(setting, item);
    if (days === null) return [];
    const isDue = (limit: number | null) => limit !== null && days <= limit;
    return [
      ...(isDue(confirmedDaysBefore) ? unconfirmed(item, days) : []),
      ...(isDue(detailsDaysBefore) ? missingDetails(setting, item, days) : []),
    ];
  });
}

/** Days until an item; null when nobody knows, and when it is past. */
function daysUntil(setting: Setting, { dayId }: JudgedItem): number | null {
  const date = dateOf(setting, dayId);
  if (date === null || setting.today === null) return null;
  const days = daysBetween(setting.today, date);
  return days < 0 ? null : days;
}

function unconfirmed(item: JudgedItem, days: number): Draft[] {
  const { hostStatus } = item;
  if (hostStatus !== "IDEA" && hostStatus !== "REQUESTED") return [];
  return [gap("unconfirmed", item, { days, status: hostStatus }, "hostStatus", [hostStatus], () => [])];
}

function missingDetails(setting: Setting, item: JudgedItem, days: number): Draft[] {
  const { kind, startMinute, parentId, tentative } = item;
  const found: Draft[] = [];
  const line = lineOf(setting, item);
  const say = (rule: RuleName, field: ItemField) => found.push(gap(rule, item, { days }, field, []));
  if (tentative && startMinute !== null)
    found.push(
      gap("still-tentative", item, { days, time: formatClock(startMinute) }, "time", [startMinute], () => [
        setFields("noLongerTentative", { item: item.title, time: formatClock(startMinute) }, item.id, {
          tentative: false,
        }),
      ]),
    );
  if (startMinute === null && parentId === null && (inRooms.has(kind) || kind === "ONLINE_SESSION"))
    say("no-time", "time");
  const outermost = !line.slice(1).some((around) => inRooms.has(around.kind));
  if (inRooms.has(kind) && outermost && line.every((one) => one.room === null && one.place === null))
    say("no-room", "room");
  if (
    spoken.has(kind) &&
    !inside(setting, item).some(hasSpeaker) &&
    !line.slice(1).some(({ kind: around }) => spoken.has(around))
  )
    say("no-speaker", "parts");
  const unknown = parentId === null && !anywhere.has(kind) ? withoutAddress(setting, item, days) : null;
  return unknown ? [...found, unknown] : found;
}

function withoutAddress(setting: Setting, item: JudgedItem, days: number): Draft | null {
  if (item.place !== null) return null;
  const hostId = item.venueId ?? item.hostId;
  const host = hostId === null ? undefined : setting.hostById.get(hostId);
  if (host?.hasAddress || (hostId !== null && !host)) return null;
  const draft = gap("no-address", item, { days, host: host?.name ?? "" }, "venue", []);
  return host ? { ...draft, lead: openHost(host.id, host.name, "addresses") } : draft;
}

/** no-host: a host visit names no host. Said at any time. */
export function withoutHost(setting: Setting): Draft[] {
  return setting.planned
    .filter(
      (item) =>
        item.kind === "HOST_VISIT" && lineOf(setting, item).every((one) => one.hostId === null && one.venueId === null),
    )
    .map((item) => gap("no-host", item, {}, "host", []));
}

/** unnamed-part: nobody is named yet for a part. Said at any time. */
export function unnamedParts(setting: Setting): Draft[] {
  return setting.agenda.items.flatMap((item) => {
    const count = item.dayId === null ? 0 : item.parts.filter((part) => part.toBeConfirmed).length;
    return count > 0 ? [gap("unnamed-part", item, { count }, "parts", [count])] : [];
  });
}

/** proposed-times: a host proposed other times, and the visit stands at none of them. Said of wishes too. */
export function proposedTimes(setting: Setting): Draft[] {
  const { agenda, days } = setting;
  return agenda.items.flatMap((item) => {
    const { hostStatus, proposedTimes: times } = item;
    if (times.length === 0 || (hostStatus !== "REQUESTED" && hostStatus !== "IDEA")) return [];
    const date = dateOf(setting, item.dayId);
    const isTaken = times.some(
      (time) =>
        item.dayId !== null &&
        (time.date ?? date) === date &&
        (time.startMinute ?? item.startMinute) === item.startMinute,
    );
    if (isTaken) return [];
    const said = times.map((time) => `${time.date ?? ""} ${time.startMinute ?? ""}`);
    const draft = gap("proposed-times", item, { count: times.length }, "proposedTimes", said, function* () {
      for (const { date: on, startMinute, durationMinutes } of times) {
        const day = days.find((one) => (on === null ? one.id === item.dayId : one.date === on));
        if (!day) continue;
        const sized = durationMinutes === null ? null : resizeItem(agenda, item.id, durationMinutes).agenda;
        yield movedTo(setting, sized ?? agenda, item, day.id, startMinute ?? item.startMinute, "takeProposed");
      }
    });
    return [draft];
  });
}

/** Something about one item. */
function gap(
  rule: RuleName,
  item: JudgedItem,
  facts: Facts,
  field: ItemField,
  depends: readonly (string | number)[],
  propose: () => Iterable<Mend> = () => [],
): Draft {
  const { id, title, dayId, startMinute } = item;
  const said = { item: title, ...facts };
  return aWarning(rule, {
    itemIds: [id],
    dayId,
    startMinute,
    facts: said,
    depends,
    propose,
    lead: openItem(item, field),
  });
}

/** An item and those around it, nearest first. */
function lineOf({ itemById }: Setting, item: JudgedItem): JudgedItem[] {
  return [item, ...ancestorsOf(itemById, item)];
}

/** An item and everything inside it. */
function inside({ agenda }: Setting, item: JudgedItem): JudgedItem[] {
  const ids = idsInside(agenda.items, item.id);
  return [item, ...agenda.items.filter((one) => ids.has(one.id))];
}

function hasSpeaker({ parts }: JudgedItem): boolean {
  return parts.some(({ role }) => role !== "CONTACT" && role !== "GUEST" && role !== "INTERPRETER");
}
