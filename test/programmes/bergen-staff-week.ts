import type { DayFacts, ItemFacts, ProgrammeFacts } from "./facts";

/** Group sessions run side by side, one for each theme. */
const sessions = (at: string, minutes: number, more?: ItemFacts["more"]): ItemFacts[] =>
  ["Theme A", "Theme B"].map((theme) => ({
    kind: "WORKSHOP",
    title: "Group sessions",
    at,
    minutes,
    groups: [theme],
    ...(more ? { more } : {}),
  }));
const lunch = (at: string, minutes?: number): ItemFacts => ({
  kind: "MEAL",
  title: "Lunch",
  at,
  ...(minutes ? { minutes } : {}),
});
const optional = { optional: true };
const evening = { optional: true, endCertainty: "OPEN" };

const days: DayFacts[] = [
  {
    items: [
      { kind: "CEREMONY", title: "Opening", at: "10:00", minutes: 120 },
      lunch("12:00", 60),
      { kind: "WORKSHOP", title: "Start of thematic group sessions", at: "13:00", minutes: 60, more: optional },
      // 14 to 15 or 16
      ...sessions("14:00", 60, { ...optional, endCertainty: "EXPECTED", longestMinutes: 120 }),
      { kind: "SOCIAL", title: "Guided tour", at: "18:00", more: evening },
    ],
  },
  {
    items: [
      ...sessions("09:00", 180),
      lunch("12:00", 60),
      ...sessions("13:00", 120, optional),
      { kind: "SOCIAL", title: "Museum", at: "18:00", choice: "Museum or hike to Fløien", more: evening },
      { kind: "SOCIAL", title: "Hike to Fløien", at: "18:00", choice: "Museum or hike to Fløien", more: evening },
    ],
  },
  {
    items: [
      { kind: "EXTERNAL_EVENT", title: "Excursion, morning", at: "09:00", minutes: 180 },
      {
        kind: "EXTERNAL_EVENT",
        title: "Excursion, afternoon",
        at: "13:00",
        minutes: 300,
        continues: "Excursion, morning",
        more: optional,
      },
    ],
  },
  {
    items: [
      ...sessions("09:00", 180),
      ...sessions("13:00", 120, optional),
      { kind: "MEAL", title: "Dinner", at: "18:00", more: evening },
    ],
  },
  {
    items: [
      ...sessions("10:00", 60),
      { kind: "CEREMONY", title: "Plenary closing", at: "11:00", minutes: 120 },
      lunch("13:00"),
    ],
  },
];

/** Parallel groups and joint items, a choice, times of whole hours, an end that is one of two. */
export const bergenStaffWeek: ProgrammeFacts = {
  title: "Staff mobility week",
  city: "Bergen",
  country: "Norway",
  timeZone: "Europe/Oslo",
  startDate: "2026-05-04",
  participants: ["Ana Pop", "Ben Vidal"],
  groups: [
    { name: "Theme A", members: ["Ana Pop"] },
    { name: "Theme B", members: ["Ben Vidal"] },
  ],
  choices: ["Museum or hike to Fløien"],
  days: days.map((day) => ({ ...day, base: "University of Bergen" })),
};
