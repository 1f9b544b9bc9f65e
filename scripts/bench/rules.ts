/** How long the rules of the trade take for the largest trips we promise anything about. */
import { calendarDate } from "@/domain/clock";
import { conflictsOf } from "@/domain/conflicts";
import { composeReport } from "@/domain/report/compose";
import type { TripRecord } from "@/domain/report/record";
import { suggestPlan } from "@/domain/suggest/suggest-plan";
import { suggestionFor } from "@/domain/suggest/suggestion-for";
import { usualLimits } from "@/domain/warnings/plan-facts";
import { warningsOf } from "@/domain/warnings/warnings-of";
import { anAgenda, anItem, at, someDays } from "@/test/builders";
import { aHost, aJudgedItem, planFacts } from "@/test/plan-facts";
import { aDayRecord, aHostRecord, anItemRecord, aPartRecord, aPersonRecord, aTripRecord } from "@/test/record-builders";
import { median } from "./process";

/** Milliseconds of the first call and of the middle of the next twenty, over 14 days with 30 items each, 200 people. */
export function conflictsTime(): { first: number; usual: number } {
  const people = Array.from({ length: 200 }, (_, index) => `p${index}`);
  const agenda = anAgenda({
    days: someDays(14, "2027-03-22"),
    participantIds: people,
    groups: [
      { id: "a", participantIds: people.slice(0, 90) },
      { id: "b", participantIds: people.slice(90) },
    ],
    items: Array.from({ length: 420 }, (_, index) =>
      anItem({
        id: `i${index}`,
        dayId: `d${(index % 14) + 1}`,
        startMinute: at(8 + (Math.floor(index / 14) % 12), (index * 5) % 60),
        durationMinutes: 20 + (index % 4) * 10,
        groupIds: index % 3 === 0 ? ["a"] : index % 3 === 1 ? ["b"] : [],
        personIds: index % 5 === 0 ? [`speaker ${index % 40}`] : [],
      }),
    ),
  });
  return timesOf(() => conflictsOf(agenda));
}

/** The same for suggesting a plan for 10 wished visits in town over 3 days with a lunch each, and whether it was proven best. */
export function suggestingTime(): { first: number; usual: number; proven: boolean } {
  const wishes = Array.from({ length: 10 }, (_, index) =>
    anItem({
      id: `w${index}`,
      dayId: null,
      startMinute: null,
      durationMinutes: 60 + (index % 3) * 15,
      position: index,
    }),
  );
  const lunches = [1, 2, 3].map((number) =>
    anItem({ id: `lunch ${number}`, kind: "MEAL", dayId: `d${number}`, startMinute: at(12), durationMinutes: 60 }),
  );
  const inTown = (place: number) => ({
    latitude: 59.9 + ((place * 37) % 50) / 1_000,
    longitude: 10.68 + ((place * 53) % 90) / 1_000,
  });
  const { task } = suggestionFor(anAgenda({ days: someDays(3), items: [...wishes, ...lunches] }), {
    placeOf: (item) => (item.dayId === null ? inTown(item.position) : null),
    baseOf: () => inTown(20),
  });
  const suggest = () => suggestPlan(task, () => false);
  return { ...timesOf(suggest), proven: suggest().status === "proven" };
}

/** The same for the warnings of a trip of that size, in three groups, in which a few dozen things are not as they should be. */
export function warningsTime(): { first: number; usual: number; found: number } {
  const people = Array.from({ length: 200 }, (_, index) => `p${index}`);
  const letters = ["a", "b", "c"];
  const hosts = Array.from({ length: 30 }, (_, index) =>
    aHost({
      id: `h${index}`,
      name: `Harbour ${index + 1}`,
      coordinates: { latitude: 59.9 + (index % 10 === 9 ? 0.05 : 0), longitude: 10.7 + index * 0.0001 },
      largestGroup: index % 7 === 0 ? 60 : null,
    }),
  );
  const items = Array.from({ length: 420 }, (_, index) => {
    const slot = Math.floor(index / 42);
    return aJudgedItem({
      id: `i${index}`,
      title: `Item ${index + 1}`,
      kind: slot === 4 ? "MEAL" : "HOST_VISIT",
      dayId: `d${(index % 14) + 1}`,
      startMinute: at(8 + slot),
      durationMinutes: index % 60 === 7 ? 75 : 50,
      groupIds: letters.slice(Math.floor(index / 14) % 3, (Math.floor(index / 14) % 3) + 1),
      hostId: `h${(index * 7) % 30}`,
      hostStatus: index % 50 === 3 ? "REQUESTED" : "CONFIRMED",
    });
  });
  const groups = letters.map((id, index) => ({ id, participantIds: people.filter((_, place) => place % 3 === index) }));
  const agenda = { days: someDays(14, "2027-04-05"), participantIds: people, groups };
  const facts = planFacts({
    items,
    agenda,
    hosts,
    limits: usualLimits,
    today: calendarDate("2027-03-20"),
    languages: ["en"],
  });
  return { ...timesOf(() => warningsOf(facts)), found: warningsOf(facts).length };
}

/** The same for the report of 14 days with 5 items each, a host and a speaker at every one. */
export function composingTime(): { first: number; usual: number } {
  const record = longRecord();
  return timesOf(() => composeReport(record, { format: "JOURNEY", grouping: "DAY", language: "en" }));
}

function longRecord(): TripRecord {
  const days = Array.from({ length: 14 }, (_, index) =>
    aDayRecord({ id: `d${index}`, number: index + 1, theme: `Theme ${index + 1}` }),
  );
  const hosts = Array.from({ length: 30 }, (_, index) =>
    aHostRecord({ id: `h${index}`, name: `Harbour ${index + 1}`, descriptor: "a port that moves cargo by rail" }),
  );
  const items = Array.from({ length: 70 }, (_, index) =>
    anItemRecord({
      id: `i${index}`,
      dayId: `d${Math.floor(index / 5)}`,
      hostId: `h${index % 30}`,
      startMinute: 540 + (index % 5) * 90,
      durationMinutes: 60,
      topics: ["shore power", "noise at night", "training of crews"],
      keyMessage: "measure before you build",
      parts: [
        aPartRecord({
          person: aPersonRecord({ name: `Person ${index}` }),
          roleThen: "Director",
          hostId: `h${index % 30}`,
        }),
      ],
    }),
  );
  return aTripRecord({ days, hosts, items });
}

function timesOf(work: () => unknown): { first: number; usual: number } {
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return { first: times[0] ?? 0, usual: median(times.slice(1)) };
}
