/** Random but sound agendas for property tests: sub-items on their parent's day, no ring, days in order. */
import fc from "fast-check";
import type { Agenda, AgendaItem } from "@/domain/agenda";
import { dayParts, endCertainties, hostStatuses } from "@/domain/agenda";
import { addDays, calendarDate, minuteOfDay } from "@/domain/clock";
import { timeZone } from "@/domain/zones";
import { aDay, anItem } from "./builders";

type Options = {
  /** Most items on the agenda. */
  items?: number;
  /** Whether items may have sub-items, two levels deep. */
  nested?: boolean;
};

const zones = [
  "Europe/Oslo",
  "Europe/Oslo",
  "Europe/Lisbon",
  "America/St_Johns",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
].map(timeZone);
/**
 * Clocks change in Europe on 28 March and 31 October 2027, in St. John's on 14 March and 7 November, on Lord Howe by
 * half an hour on 4 April and 3 October.
 */
const firstDates = [
  "2027-03-09",
  "2027-03-13",
  "2027-03-26",
  "2027-03-27",
  "2027-04-03",
  "2027-10-02",
  "2027-10-30",
  "2027-11-06",
  "2027-12-30",
];
const people = ["ana", "ben", "cy", "dag"];
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });

export function someAgenda({ items = 12, nested = true }: Options = {}): fc.Arbitrary<Agenda> {
  return fc
    .record({
      dated: fc.boolean(),
      first: fc.constantFrom(...firstDates).map(calendarDate),
      zones: fc.array(fc.constantFrom(...zones), { minLength: 1, maxLength: 4 }),
      items: fc.array(anyItem(), { maxLength: items }),
      parents: fc.array(fc.nat(), { minLength: items, maxLength: items }),
      groups: fc.tuple(fc.subarray(people), fc.subarray(people)),
      participantIds: fc.subarray(people, { minLength: 1 }),
    })
    .map(({ dated, first, zones: chosen, items: loose, parents, groups, participantIds }) => {
      const days = chosen.map((zone, position) =>
        aDay({ id: `d${position + 1}`, position, date: dated ? addDays(first, position) : null, timeZone: zone }),
      );
      const placed: AgendaItem[] = [];
      for (const [index, item] of loose.entries()) {
        const parent = nested ? placed[(parents[index] ?? 0) % (2 * loose.length)] : undefined;
        const dayId = parent ? parent.dayId : onDay(item.dayId, days.length);
        const startMinute = dayId === null ? null : item.startMinute;
        const mayChoose = item.optional || item.choiceId !== null;
        const signedUpIds = mayChoose ? item.signedUpIds : [];
        placed.push({ ...item, id: `i${index}`, parentId: parent?.id ?? null, dayId, startMinute, signedUpIds });
      }
      const [a, b] = groups;
      const named = [
        { id: "a", participantIds: a },
        { id: "b", participantIds: b },
      ];
      return { days, items: placed, groups: named, participantIds };
    });
}

function onDay(wished: string | null, count: number): string | null {
  return wished === null ? null : `d${(Number(wished) % count) + 1}`;
}

function anyItem(): fc.Arbitrary<AgendaItem> {
  return fc
    .record({
      dayId: fc.option(fc.nat().map(String), { nil: null, freq: 8 }),
      position: fc.nat({ max: 5 }),
      startMinute: fc.option(
        fc.nat({ max: 95 }).map((quarter) => minuteOfDay(quarter * 15)),
        { nil: null, freq: 8 },
      ),
      durationMinutes: fc.option(
        fc.integer({ min: 1, max: 40 }).map((quarter) => quarter * 15),
        { nil: null, freq: 8 },
      ),
      endCertainty: fc.constantFrom("FIXED" as const, "FIXED" as const, ...endCertainties),
      dayPart: orNull(fc.constantFrom(...dayParts)),
      optional: fc.integer({ min: 0, max: 5 }).map((value) => value === 0),
      choiceId: fc.option(fc.constantFrom("museum or hike", "tram or bus"), { nil: null, freq: 1 }),
      signedUpIds: fc.oneof(fc.constant([]), fc.subarray(people)),
      capacity: orNull(fc.nat({ max: 5 })),
      endTimeZone: fc.option(fc.constantFrom(...zones), { nil: null, freq: 1 }),
      hostStatus: orNull(fc.constantFrom(...hostStatuses)),
      groupIds: fc.constantFrom([], [], [], ["a"], ["b"], ["a", "b"]),
      venueId: orNull(fc.constantFrom("park")),
      room: orNull(fc.constantFrom("Aud 1", "Aud 2")),
      personIds: fc.subarray(["shane", "kjetil"], { maxLength: 1 }),
      revision: fc.nat({ max: 9 }),
    })
    .map((values) => anItem(values));
}
