import type { ItemKind } from "@/domain/agenda";
import { calendarDate, minuteOfDay } from "@/domain/clock";
import { timeZone } from "@/domain/zones";
import type { Board } from "@/features/agenda-items/board";
import type { PlanDay, PlanItem, PlanPart } from "@/features/agenda-items/plan";

const oslo = timeZone("Europe/Oslo");

/** Where items stand that are shown one by one: no day of the board, and not the wish list. */
const shelf = "sample-shelf";

/** An item of which only what matters is said; its id is its title. */
export function sampleItem(item: Partial<PlanItem> & { title: string; at?: number }): PlanItem {
  const { at, ...given } = item;
  return {
    id: `sample ${item.title}`.replace(/\W+/g, "-"),
    dayId: shelf,
    parentId: null,
    position: 0,
    kind: "HOST_VISIT",
    startMinute: at === undefined ? null : minuteOfDay(at),
    durationMinutes: 75,
    endCertainty: "FIXED",
    dayPart: null,
    tentative: false,
    optional: false,
    choiceId: null,
    hostStatus: null,
    groupIds: [],
    hostId: null,
    venueId: null,
    place: null,
    room: null,
    endTimeZone: null,
    personIds: [],
    longestMinutes: null,
    signedUpIds: [],
    continuesId: null,
    revision: 0,
    hostName: null,
    venueName: null,
    subjectId: null,
    subjectName: null,
    hostAnswer: null,
    proposedTimes: [],
    floor: null,
    phone: null,
    language: null,
    interpretation: [],
    pickUps: [],
    requestedAt: null,
    answeredAt: null,
    capacity: null,
    link: null,
    transport: null,
    topics: [],
    keyMessage: null,
    relevance: null,
    purpose: null,
    audience: null,
    preparation: null,
    noteToParticipants: null,
    internalNote: null,
    wishedTime: null,
    parts: [],
    ...given,
  };
}

/** Somebody who speaks at an item. */
export function samplePart(personName: string, roleThen: string | null = null): PlanPart {
  return {
    id: personName,
    role: "SPEAKER",
    personId: personName,
    personName,
    hostId: null,
    hostName: null,
    titleThen: null,
    nameThen: null,
    roleThen,
    alsoThen: [],
    contribution: null,
    affiliationThen: null,
    onBehalfOf: null,
    toBeConfirmed: false,
  };
}

const at = (hours: number, minutes = 0) => hours * 60 + minutes;

/** One item of each kind, as the picture of the sheet has them, and the others after it. */
export const kinds: PlanItem[] = [
  sampleItem({
    title: "Collective Innovation",
    at: at(10, 30),
    durationMinutes: 90,
    hostStatus: "CONFIRMED",
    hostName: "Welcome and introductions",
    place: "Sentrum",
  }),
  ofKind("TALK", "Norway’s health tech", at(13), 90, "Collective Innovation"),
  ofKind("PANEL", "Founders on growing abroad", at(11), 90, "Moderated"),
  ofKind("MEAL", "Lunch, Youngstorget", at(12), 90, "Tables for 18"),
  ofKind("NETWORKING", "Start-ups meet-up", at(16, 30), 60, "City Hall pier"),
  { ...ofKind("TRANSFER", "Tram to Ullern", at(14), 60), durationMinutes: 28, transport: "TRAM" },
  ofKind("WORKSHOP", "Sketching the pilot", at(9), 75),
  ofKind("TRAINING_MODULE", "Module 2: procurement", at(9), 75),
  ofKind("MEETING", "With the project officer", at(9), 75),
  ofKind("CEREMONY", "Signing of the letter", at(18), 75),
  ofKind("SOCIAL", "Fjord by ferry", at(17), 75),
  ofKind("FREE_TIME", "An afternoon of one’s own", at(15), 75),
  ofKind("EXTERNAL_EVENT", "Oslo Innovation Week", at(9), 75),
  ofKind("ONLINE_SESSION", "Before we leave", at(16), 75),
  ofKind("CHECK_IN", "Check-in, Grünerløkka", at(15), 45),
];

function ofKind(kind: ItemKind, title: string, start: number, minutes: number, hostName: string | null = null) {
  return sampleItem({ title, kind, at: start, durationMinutes: minutes, hostName });
}

const visit = { kind: "HOST_VISIT", durationMinutes: 75 } as const;

/** A visit in every state of its host. */
export const visits = {
  idea: sampleItem({
    ...visit,
    title: "Fjordlys Diagnostics",
    at: at(13),
    hostStatus: "IDEA",
    hostName: "Home testing",
  }),
  requested: sampleItem({
    ...visit,
    title: "Institute for Cancer Research",
    at: at(13, 30),
    hostStatus: "REQUESTED",
    parts: [samplePart("Kjetil Taskén", "professor")],
  }),
  confirmed: sampleItem({
    ...visit,
    title: "Aleap, Oslo Science Park",
    at: at(9),
    hostStatus: "CONFIRMED",
    parts: [samplePart("Shane West")],
  }),
  declined: sampleItem({
    ...visit,
    title: "Sølvi Health",
    at: at(15, 30),
    hostStatus: "DECLINED",
    hostAnswer: "Offers a video call",
  }),
  cancelled: sampleItem({ ...visit, title: "Nordlys Imaging", at: at(15, 30), hostStatus: "CANCELLED" }),
  selected: sampleItem({
    ...visit,
    id: "sample-selected",
    title: "Institute for Cancer Research",
    at: at(13, 30),
    hostStatus: "REQUESTED",
    hostName: "Open in the editor",
  }),
  focused: sampleItem({
    ...visit,
    id: "sample-focused",
    title: "Aleap, Oslo Science Park",
    at: at(9),
    hostStatus: "CONFIRMED",
    hostName: "Reached with Tab",
  }),
  peer: sampleItem({
    title: "Welcome dinner, Sørenga",
    kind: "MEAL",
    at: at(18, 30),
    hostName: "Paul is editing",
  }),
  tentative: sampleItem({ ...visit, title: "City hall", at: at(11), tentative: true, hostStatus: "REQUESTED" }),
  short: sampleItem({ title: "Coffee", kind: "MEAL", at: at(10), durationMinutes: 30 }),
  openEnd: sampleItem({ title: "Dinner by the harbour", kind: "MEAL", at: at(19), endCertainty: "OPEN" }),
  expectedEnd: sampleItem({ title: "Debate night", kind: "PANEL", at: at(19), endCertainty: "EXPECTED" }),
  unknownEnd: sampleItem({ title: "Late arrivals", kind: "SOCIAL", at: at(21), durationMinutes: null }),
  optional: sampleItem({ title: "Morning swim", kind: "SOCIAL", at: at(7), optional: true, capacity: 8 }),
  chosen: sampleItem({ title: "Munch museum", kind: "SOCIAL", at: at(15), choiceId: "afternoon", capacity: 12 }),
} satisfies Record<string, PlanItem>;

const dayId = "sample-day";

/** A day with what only a day can show: no time, part of the day, groups side by side, parts, an overlap. */
const onTheDay: PlanItem[] = [
  sampleItem({ dayId, title: "Posters to look at", kind: "FREE_TIME", durationMinutes: null }),
  sampleItem({ dayId, position: 1, title: "Visit to the archive", dayPart: "AFTERNOON", kind: "SOCIAL" }),
  sampleItem({
    dayId,
    title: "Opening day",
    id: "sample-block",
    kind: "WORKSHOP",
    at: at(8, 15),
    durationMinutes: 120,
  }),
  sampleItem({ dayId, title: "Welcome", kind: "TALK", parentId: "sample-block", at: at(8, 15), durationMinutes: 30 }),
  sampleItem({ dayId, title: "Round of names", kind: "TALK", parentId: "sample-block", position: 1 }),
  sampleItem({ dayId, title: "Hospital", hostStatus: "CONFIRMED", at: at(11), groupIds: ["a"] }),
  sampleItem({ dayId, title: "Harbour", hostStatus: "REQUESTED", at: at(11), groupIds: ["b"] }),
  sampleItem({ dayId, title: "Lunch", id: "sample-lunch", kind: "MEAL", at: at(12, 45), durationMinutes: 60 }),
  sampleItem({ dayId, title: "Science Park", id: "sample-late", hostStatus: "CONFIRMED", at: at(13, 15) }),
];

const wishes: PlanItem[] = [
  sampleItem({ dayId: null, title: "SINTEF", hostStatus: "IDEA", durationMinutes: 90, topics: ["Sensors"] }),
  sampleItem({ dayId: null, position: 1, title: "Opera roof", kind: "SOCIAL", wishedTime: "Tue or Wed evening" }),
];

export const sampleDay: PlanDay = {
  id: dayId,
  position: 0,
  date: calendarDate("2023-09-26"),
  numbered: true,
  theme: "From laboratory to patient",
  timeZone: oslo,
  chairId: null,
  chairName: null,
  base: null,
  city: null,
  revision: 0,
};

/** A plan that is nowhere stored, for the planner's own components. */
export const sampleBoard: Board = {
  trip: {
    tripId: "sample",
    organisationId: "sample",
    title: "Oslo Health Tech",
    city: "Oslo",
    timeZone: oslo,
    cancelReason: null,
  },
  planRevision: 0,
  days: [sampleDay],
  items: [...kinds, ...Object.values(visits), ...onTheDay, ...wishes],
  groups: [
    { id: "a", name: "Bus A", letter: "A", size: 9, members: [] },
    { id: "b", name: "Bus B", letter: "B", size: 7, members: [] },
  ],
  choices: [{ id: "afternoon", revision: 0, title: "An afternoon of your choice" }],
  warnings: [],
  conflicts: [
    {
      kind: "overlap",
      itemIds: ["sample-lunch", "sample-late"],
      dayId,
      startMinute: minuteOfDay(at(13, 15)),
      minutes: 30,
      people: 16,
    },
  ],
  participants: { accepted: 14, invited: 2, total: 16 },
  zones: { [dayId]: { city: "Oslo", offset: "UTC+2" } },
  delegation: [],
  arrivals: {},
  readerId: "sample",
  mayEdit: false,
  maySignUp: false,
};
