/** Facts for warnings: small ones for tests that state what matters, and random ones for laws. */
import fc from "fast-check";
import type { AgendaItem, TransportMode } from "@/domain/agenda";
import { hostStatuses, itemKinds, transportModes } from "@/domain/agenda";
import { addDays, calendarDate, minuteOfDay, type Weekday } from "@/domain/clock";
import type { Leg } from "@/domain/travel";
import type { JudgedHost, JudgedItem, JudgedStay, PlanFacts } from "@/domain/warnings/plan-facts";
import { usualLimits } from "@/domain/warnings/plan-facts";
import { type Instant, timeZone, toInstant } from "@/domain/zones";
import { anAgenda, anItem, at } from "./builders";
import { someAgenda } from "./random-agendas";
import { campus, forest, harbour, hotel } from "./suggestion-tasks";

/** A free-time item at 9:00 for an hour on day d1 that asks for nothing. */
export function aJudgedItem(overrides: Partial<JudgedItem> = {}): JudgedItem {
  return {
    ...anItem({ kind: "NETWORKING" }),
    ...{ transport: null, link: null, language: null, interpretation: [], pickUps: [], proposedTimes: [], parts: [] },
    ...overrides,
  };
}

/** A host at the harbour of Oslo that said nothing. */
export function aHost(overrides: Partial<JudgedHost> = {}): JudgedHost {
  return {
    ...{
      id: "port",
      name: "Port authority",
      coordinates: harbour,
      hasAddress: true,
      insideId: null,
      country: null,
      region: null,
    },
    ...{ openHours: null, away: [], largestGroup: null },
    ...overrides,
  };
}

/** Three days in Oslo, Ana and Ben on the trip, nothing planned and nothing known. */
export function planFacts({ items = [], agenda = {}, ...overrides }: FactsOverrides = {}): PlanFacts {
  return {
    agenda: { ...anAgenda(agenda), items },
    ...{ today: null, languages: [], country: "NO", hosts: [], visitsElsewhere: [], daysOff: [], legs: [], stays: [] },
    regions: new Map(),
    limits: {
      ...{ longestDayMinutes: null, latestEndMinute: null, confirmedDaysBefore: null, detailsDaysBefore: null },
      ...{ restMinutes: null, meals: false },
    },
    ...overrides,
  };
}

type FactsOverrides = Partial<Omit<PlanFacts, "agenda">> & {
  items?: readonly JudgedItem[];
  agenda?: Partial<Omit<PlanFacts["agenda"], "items">>;
};

/** A train of Ana's from Oslo to Bergen on 9 March, 9:00 to 15:30. */
export function aLeg(overrides: Partial<Leg> = {}): Leg {
  const oslo = timeZone("Europe/Oslo");
  return {
    ...{ id: "train", mode: "TRAIN", fromPlace: "Oslo", toPlace: "Bergen", participantIds: ["ana"] },
    ...{ departDate: calendarDate("2027-03-09"), departMinute: at(9), departTimeZone: oslo },
    ...{ arriveDate: calendarDate("2027-03-09"), arriveMinute: at(15, 30), arriveTimeZone: oslo },
    ...overrides,
  };
}

const hostIds = ["port", "campus", "lab", "forest"];
const people = ["ana", "ben", "cy", "dag"];
const orNull = <Value>(values: fc.Arbitrary<Value>, freq = 3) => fc.option(values, { nil: null, freq });
const often = <Value>(value: Value, other: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, other);

/** Hosts in and around Oslo, one inside another, with hours and limits. */
function someHosts(): fc.Arbitrary<JudgedHost[]> {
  const places = [harbour, campus, campus, forest];
  return fc.tuple(
    ...hostIds.map((id, index) =>
      fc
        .record({
          coordinates: orNull(fc.constant(places[index] ?? hotel), 6),
          openHours: orNull(
            fc.array(
              fc.record({
                weekday: fc.integer({ min: 0, max: 6 }).map((day) => day as Weekday),
                from: fc.integer({ min: 7, max: 13 }).map((hour) => hour * 60),
                until: fc.integer({ min: 14, max: 20 }).map((hour) => hour * 60),
              }),
              { minLength: 3, maxLength: 10 },
            ),
            2,
          ),
          largestGroup: orNull(fc.integer({ min: 1, max: 4 }), 2),
          hasAddress: fc.boolean(),
        })
        .map((values) => aHost({ id, name: id, insideId: id === "lab" ? "campus" : null, ...values })),
    ),
  );
}

function judged(seed: JudgedSeed): Partial<JudgedItem> {
  const { speaks, contact, ...rest } = seed;
  const part = (role: "SPEAKER" | "CONTACT", personId: string) => ({
    role,
    personId,
    personName: personId,
    toBeConfirmed: false,
  });
  return {
    ...rest,
    parts: [...speaks.map((id) => part("SPEAKER", id)), ...contact.map((id) => part("CONTACT", id))],
    personIds: speaks,
  };
}

type JudgedSeed = Pick<
  JudgedItem,
  "kind" | "hostId" | "transport" | "language" | "longestMinutes" | "hostStatus" | "tentative"
> & {
  speaks: string[];
  contact: string[];
};

function judgedSeed(): fc.Arbitrary<JudgedSeed> {
  return fc.record({
    kind: fc.constantFrom(...itemKinds),
    hostId: orNull(fc.constantFrom(...hostIds)),
    transport: orNull<TransportMode>(fc.constantFrom(...transportModes)),
    language: often<string | null>(null, fc.constantFrom("nb", "en", "ro")),
    longestMinutes: fc.constant(null),
    hostStatus: orNull(fc.constantFrom(...hostStatuses)),
    tentative: fc.boolean(),
    speaks: fc.subarray(["shane", "kjetil"], { maxLength: 1 }),
    contact: fc.subarray(["shane", "kjetil", "mia"], { maxLength: 1 }),
  });
}

/** An item as it usually is: a quarter of an hour to two hours, one after the other from morning to evening, where its host is. */
function asUsual(item: AgendaItem, index: number, days: number): AgendaItem {
  if (item.dayId === null || item.startMinute === null) return item;
  const startMinute = minuteOfDay(8 * 60 + ((index * 75 + item.startMinute) % (11 * 60)));
  const durationMinutes = item.durationMinutes === null ? null : 15 + (item.durationMinutes % 105);
  return { ...item, dayId: `d${(index % days) + 1}`, startMinute, durationMinutes, venueId: null, room: null };
}

/** Sound facts by chance: hosts with hours, other trips, legs, stays, limits; most items begin by day. */
export function someFacts(items = 12): fc.Arbitrary<PlanFacts> {
  return fc
    .record({
      agenda: fc.oneof(someAgenda({ items }), someAgenda({ items, nested: false })),
      seeds: fc.array(judgedSeed(), { minLength: items, maxLength: items }),
      longer: fc.array(orNull(fc.integer({ min: 15, max: 120 }), 2), { minLength: items, maxLength: items }),
      hosts: someHosts(),
      limits: fc.constantFrom(usualLimits, { ...usualLimits, longestDayMinutes: 8 * 60, latestEndMinute: 20 * 60 }),
      elsewhere: fc.array(
        fc.record({
          hostId: fc.constantFrom(...hostIds),
          day: fc.nat({ max: 3 }),
          hour: fc.integer({ min: 8, max: 18 }),
        }),
        { maxLength: 3 },
      ),
      legs: fc.array(
        fc.record({
          mode: fc.constantFrom<TransportMode>("TRAIN", "FLIGHT"),
          participantIds: fc.subarray(people),
          day: fc.nat({ max: 3 }),
          hour: fc.integer({ min: 6, max: 20 }),
        }),
        { maxLength: 2 },
      ),
      stays: fc.array(
        fc.record({
          participantIds: fc.subarray(people),
          day: fc.nat({ max: 2 }),
          nights: fc.integer({ min: 1, max: 3 }),
        }),
        {
          maxLength: 2,
        },
      ),
    })
    .map(({ agenda, seeds, longer, hosts, limits, elsewhere, legs, stays }) => {
      const oslo = timeZone("Europe/Oslo");
      const first = agenda.days.find((day) => day.position === 0)?.date ?? calendarDate("2027-03-09");
      const on = (day: number) => addDays(first, day);
      const isFlat = agenda.items.every((item) => item.parentId === null);
      const judgedItems = agenda.items.map((item, index): JudgedItem => {
        const seed = seeds[index];
        const usual = isFlat ? asUsual(item, index, agenda.days.length) : item;
        const longest = longer[index] ?? null;
        const longestMinutes =
          longest === null || usual.durationMinutes === null ? null : usual.durationMinutes + longest;
        return aJudgedItem({ ...usual, ...(seed && judged(seed)), longestMinutes });
      });
      return {
        agenda: { ...agenda, items: judgedItems },
        today: on(-3),
        languages: ["en"],
        country: "NO",
        hosts,
        visitsElsewhere: elsewhere.map(({ hostId, day, hour }, index) => {
          const start = toInstant(on(day), minuteOfDay(hour * 60), oslo);
          return { id: `v${index}`, hostId, start, end: (start + 5_400_000) as Instant, tripTitle: "Ports" };
        }),
        daysOff: [
          {
            ...{ country: "NO", region: null, weekend: [6, 0], partly: [] },
            holidays: [{ date: on(1), name: "Holiday" }],
          },
        ],
        regions: new Map(),
        legs: legs.map(({ day, hour, ...leg }, index) =>
          aLeg({
            ...leg,
            ...{ id: `l${index}`, departDate: on(day), departMinute: minuteOfDay(hour * 60) },
            ...{ arriveDate: on(day), arriveMinute: minuteOfDay(hour * 60 + 90) },
          }),
        ),
        stays: stays.map(
          ({ participantIds, day, nights }, index): JudgedStay => ({
            ...{ id: `s${index}`, hostId: null, participantIds },
            ...{ checkInDate: on(day), checkOutDate: on(day + nights) },
          }),
        ),
        limits,
      };
    });
}
