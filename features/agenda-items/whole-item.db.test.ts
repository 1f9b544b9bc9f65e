import { expect, it } from "vitest";
import { createChoice } from "@/features/choices/commands";
import { seedGroup, seedHost, seedItem, seedPerson, seedTrip } from "@/test/seed-trip";
import { changeItem } from "./commands/change-item";
import { getBoard } from "./queries";
import { changeItemSchema } from "./schema";

it("keeps everything an item holds as it was typed into its form, and reads it back", async () => {
  const trip = await seedTrip();
  const { organiser, tripId } = trip;
  const [dayId] = trip.dayIds;
  const itemId = await seedItem(trip, { dayId, startMinute: 600, durationMinutes: 60 });
  const earlier = await seedItem(trip, { dayId, title: "Opening", startMinute: 540 });
  const block = await seedItem(trip, { dayId, title: "Morning", startMinute: 540, durationMinutes: 240 });
  const [hostId, venueId, subjectId] = [
    await seedHost(trip),
    await seedHost(trip, "Pier"),
    await seedHost(trip, "Yard"),
  ];
  const personId = await seedPerson(trip);
  const groupId = await seedGroup(trip);
  const { choiceId } = await createChoice(organiser, { tripId, title: "Museum or hike", itemIds: [] });
  const typed = {
    kind: "TRANSFER",
    title: "Harbour",
    parentId: block,
    continuesId: earlier,
    choiceId,
    dayId,
    startMinute: "10.30",
    durationMinutes: "1 h",
    longestMinutes: "2 h",
    endCertainty: "EXPECTED",
    dayPart: "MORNING",
    tentative: true,
    optional: "on",
    capacity: "20",
    hostStatus: "REQUESTED",
    hostAnswer: "Gladly.",
    requestedAt: "2027-01-04",
    answeredAt: "2027-01-09",
    hostId,
    venueId,
    subjectId,
    place: "City Hall pier",
    room: "Aula",
    floor: "Second floor",
    phone: "+47 55 00 00 00",
    language: "nb",
    interpretation: ["ro", "en"],
    link: "meet.example.org/harbour",
    transport: "FERRY",
    endTimeZone: "Bucharest",
    topics: "Shore power\nFerries",
    keyMessage: "Ships run on batteries.",
    relevance: "Two members build chargers.",
    purpose: "See it at work.",
    audience: "Only for regions that take part in peer reviews.",
    preparation: "Read the port's plan.",
    noteToParticipants: "Bring photo ID.",
    internalNote: "Ask about the bus.",
    wishedTime: "Tue afternoon",
    groupIds: [groupId],
    parts: [
      {
        role: "SPEAKER",
        personId,
        hostId,
        titleThen: "Professor",
        roleThen: "Head of Port",
        alsoThen: "Pilot\nAdviser",
      },
      { role: "CHAIR", nameThen: "All partners", contribution: "introduction", onBehalfOf: "The mayor" },
      { role: "GUEST", roleThen: "Somebody of the ministry", toBeConfirmed: "on" },
    ],
    pickUps: [
      { place: "D-terminal", hostId, startMinute: "1010", note: "Green bus", latitude: "60.39", longitude: "5.32" },
      { place: "Hotel", startMinute: "" },
    ],
    proposedTimes: [{ date: "2027-03-10", startMinute: "10:30", durationMinutes: "45 min", note: "Better." }],
  };

  await changeItem(organiser, changeItemSchema.parse({ tripId, itemId, revision: 0, ...typed }));

  const board = await getBoard(organiser, tripId);
  expect(board.arrivals).toEqual({ [itemId]: { city: "Bucharest", ahead: 60 } });
  expect(board.items.find((item) => item.id === itemId)).toMatchObject({
    ...typed,
    startMinute: 630,
    durationMinutes: 60,
    longestMinutes: 120,
    optional: true,
    capacity: 20,
    requestedAt: "2027-01-04T00:00:00.000Z",
    answeredAt: "2027-01-09T00:00:00.000Z",
    link: "https://meet.example.org/harbour",
    endTimeZone: "Europe/Bucharest",
    topics: ["Shore power", "Ferries"],
    hostName: "Port of Oslo",
    venueName: "Pier",
    subjectName: "Yard",
    parts: [
      { personName: "Kari Nordmann", roleThen: "Head of Port", alsoThen: ["Pilot", "Adviser"] },
      { nameThen: "All partners", contribution: "introduction", onBehalfOf: "The mayor", toBeConfirmed: false },
      { roleThen: "Somebody of the ministry", toBeConfirmed: true },
    ],
    pickUps: [
      { place: "D-terminal", hostName: "Port of Oslo", startMinute: 610, latitude: 60.39, longitude: 5.32 },
      { place: "Hotel", hostName: null, startMinute: null, note: null },
    ],
    proposedTimes: [{ date: "2027-03-10", startMinute: 630, durationMinutes: 45, note: "Better." }],
  });
});
