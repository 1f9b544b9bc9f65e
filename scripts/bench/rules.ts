/** How long the rules of the trade take for the largest trips we promise anything about. */
import { conflictsOf } from "@/domain/conflicts";
import { composeReport } from "@/domain/report/compose";
import type { TripRecord } from "@/domain/report/record";
import { anAgenda, anItem, at, someDays } from "@/test/builders";
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
