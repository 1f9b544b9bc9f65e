import type { ProgrammeFacts } from "./facts";

/** Several pick-up points at one time, a break somewhere inside an item, two places. */
export const padiseRuralNetworks: ProgrammeFacts = {
  title: "22nd meeting of Nordic-Baltic Rural Networks",
  city: "Padise",
  country: "Estonia",
  timeZone: "Europe/Tallinn",
  startDate: "2020-01-21",
  more: { seriesName: "Meetings of Nordic-Baltic Rural Networks", seriesNumber: 22 },
  organisations: [
    { name: "Padise manor" },
    { name: "TalTech Mektory", street: "Raja 15" },
    { name: "Padise Monastery ruins" },
  ],
  people: [
    { name: "Raul Rosenberg", title: "Mr" },
    { name: "Alistair Prior", title: "Mr" },
  ],
  participants: ["Ana Pop"],
  days: [
    {
      base: "Padise manor",
      city: "Padise",
      items: [
        {
          kind: "TRANSFER",
          title: "Gathering participants",
          at: "11:00",
          minutes: 10,
          pickUps: [{ place: "Tallinn airport" }, { place: "Old town" }, { place: "D-terminal" }],
          more: { transport: "CAR" },
        },
        { kind: "TRANSFER", title: "Car drive to Padise", at: "11:10", minutes: 50, more: { transport: "CAR" } },
        { kind: "CHECK_IN", title: "Check-in, free time", at: "12:00", minutes: 60, venue: "Padise manor" },
        { kind: "MEAL", title: "Lunch", at: "13:00", minutes: 60 },
        { kind: "TALK", title: "Introduction", at: "14:00", minutes: 15 },
        {
          kind: "MEETING",
          title: "Updates by each member state",
          at: "14:15",
          minutes: 165,
          items: [{ kind: "MEAL", title: "Coffee break" }],
        },
        {
          kind: "HOST_VISIT",
          title: "Padise Monastery ruins",
          at: "18:00",
          minutes: 60,
          venue: "Padise Monastery ruins",
          parts: [{ role: "GUIDE", person: "Raul Rosenberg", titleThen: "Mr" }],
          more: { hostStatus: "CONFIRMED" },
        },
        { kind: "MEAL", title: "Dinner", at: "19:00", more: { endCertainty: "OPEN" } },
      ],
    },
    {
      base: "TalTech Mektory",
      city: "Tallinn",
      items: [
        {
          kind: "TRANSFER",
          title: "Departure by cars",
          at: "07:30",
          more: { transport: "CAR", endCertainty: "OPEN" },
        },
        {
          kind: "MEAL",
          title: "Coffee",
          at: "08:45",
          minutes: 30,
          venue: "TalTech Mektory",
          more: { room: "Logistikalabor" },
        },
        {
          kind: "TALK",
          title: "Rural Innovation Support Service in Scotland",
          at: "09:40",
          minutes: 60,
          venue: "TalTech Mektory",
          parts: [
            {
              role: "SPEAKER",
              person: "Alistair Prior",
              titleThen: "Mr",
              affiliationThen: "Scottish Rural Network",
            },
          ],
          more: { room: "Logistikalabor" },
        },
      ],
    },
  ],
};
