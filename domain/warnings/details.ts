/** What an item needs so that people can come to it and follow it. */
import type { Draft } from "./a-warning";
import { aWarning } from "./a-warning";
import { openItem, setFields } from "./mends";
import type { Setting } from "./setting";
import { byDay } from "./times";

/** no-link: an online session says nowhere how to join it. */
export function onlineWithoutLink(setting: Setting): Draft[] {
  return setting.planned
    .filter((item) => item.kind === "ONLINE_SESSION" && item.link === null)
    .map((item) =>
      aWarning("no-link", {
        ...{ itemIds: [item.id], dayId: item.dayId, startMinute: item.startMinute },
        facts: { item: item.title },
        depends: [],
        lead: openItem(item, "link"),
      }),
    );
}

/** no-pick-up: a day begins with a ride, and nobody knows where people get on. Later in a day they are together already. */
export function ridesWithoutPickUp(setting: Setting): Draft[] {
  const first = new Set(
    setting.parties.flatMap(({ course }) => [...byDay(course).values()].flatMap(([held]) => held?.item ?? [])),
  );
  return [...first]
    .filter(
      ({ kind, transport, pickUps, place, hostId, venueId }) =>
        kind === "TRANSFER" &&
        transport !== "WALK" &&
        pickUps.length === 0 &&
        [place, hostId, venueId].every((where) => where === null),
    )
    .map((item) =>
      aWarning("no-pick-up", {
        ...{ itemIds: [item.id], dayId: item.dayId, startMinute: item.startMinute },
        facts: { item: item.title },
        depends: [],
        lead: openItem(item, "pickUps"),
      }),
    );
}

/** language: an item is held in a language the delegation does not understand, and not interpreted into one it does. */
export function languages(setting: Setting): Draft[] {
  const understood = new Set(setting.languages.map(primary));
  if (understood.size === 0) return [];
  return setting.planned.flatMap((item) => {
    const { language, interpretation } = item;
    if (language === null || [language, ...interpretation].some((tag) => understood.has(primary(tag)))) return [];
    return [
      aWarning("language", {
        ...{ itemIds: [item.id], dayId: item.dayId, startMinute: item.startMinute },
        facts: { item: item.title, language },
        depends: [language],
        lead: openItem(item, "language"),
      }),
    ];
  });
}

/** "nb-NO" and "no" are one language to a listener, as are Bokmål and Nynorsk. */
function primary(tag: string): string {
  const name = tag.toLowerCase().split("-")[0] ?? "";
  return name === "nb" || name === "nn" ? "no" : name;
}

/** over-capacity: more people signed up for an item than it has places. */
export function overCapacity(setting: Setting): Draft[] {
  const coming = new Set(setting.agenda.participantIds);
  return setting.planned.flatMap((item) => {
    const { capacity } = item;
    const people = new Set(item.signedUpIds.filter((id) => coming.has(id))).size;
    if (capacity === null || people <= capacity) return [];
    return [
      aWarning("over-capacity", {
        ...{ itemIds: [item.id], dayId: item.dayId, startMinute: item.startMinute },
        facts: { item: item.title, people, limit: capacity },
        depends: [people, capacity],
        propose: () => [setFields("capacityTo", { item: item.title, count: people }, item.id, { capacity: people })],
        lead: openItem(item, "capacity"),
      }),
    ];
  });
}

/** too-few-places: the items of a choice together have fewer places than people who are to choose among them. */
export function tooFewPlaces(setting: Setting): Draft[] {
  const choices = new Map<string, (typeof setting.held)[number][]>();
  for (const held of setting.held) {
    const { choiceId } = held.item;
    if (choiceId !== null) choices.set(choiceId, [...(choices.get(choiceId) ?? []), held]);
  }
  return [...choices.values()].flatMap((options) => {
    const people = new Set(options.flatMap(({ expected }) => [...(expected?.participantIds ?? [])])).size;
    const places = options.reduce((sum, { item }) => sum + (item.capacity ?? Number.POSITIVE_INFINITY), 0);
    const last = options.at(-1);
    if (!last || people <= places) return [];
    const count = (last.item.capacity ?? 0) + people - places;
    return [
      aWarning("too-few-places", {
        itemIds: options.map(({ item }) => item.id),
        ...{ dayId: last.dayId, startMinute: last.item.startMinute },
        facts: { item: last.item.title, people, places },
        depends: [people, places],
        propose: () => [setFields("capacityTo", { item: last.item.title, count }, last.item.id, { capacity: count })],
        lead: openItem(last.item, "choice"),
      }),
    ];
  });
}

/** nobody-expected: an item is for groups in which nobody is who comes. */
export function nobodyExpected(setting: Setting): Draft[] {
  if (setting.agenda.participantIds.length === 0) return [];
  return setting.held.flatMap(({ item, dayId, expected }) =>
    item.groupIds.length === 0 || expected === null || expected.participantIds.size > 0
      ? []
      : [
          aWarning("nobody-expected", {
            ...{ itemIds: [item.id], dayId, startMinute: item.startMinute },
            facts: { item: item.title },
            depends: [],
            lead: openItem(item, "groups"),
          }),
        ],
  );
}
