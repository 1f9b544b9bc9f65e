import type { ProgrammeFacts } from "./facts";

/** Two items with one start, an expected end of the whole, a schedule inside an item inside it. */
export const warsawNorwegianClusters: ProgrammeFacts = {
  title: "Meeting with Norwegian clusters",
  city: "Warsaw",
  country: "Poland",
  timeZone: "Europe/Warsaw",
  startDate: "2016-09-21",
  more: { delegation: "Polish clusters" },
  organisations: [{ name: "Royal Norwegian Embassy in Warsaw" }, { name: "Innovation Norway" }],
  people: [{ name: "Kjell Arne Nielsen" }, { name: "Knut Ringstad" }, { name: "Hans Eirik Melandsø" }],
  participants: ["Ana Pop"],
  days: [
    {
      base: "Royal Norwegian Embassy in Warsaw",
      items: [
        {
          kind: "MEETING",
          title: "Meeting with Norwegian clusters",
          at: "09:00",
          minutes: 270,
          venue: "Royal Norwegian Embassy in Warsaw",
          more: { endCertainty: "EXPECTED" },
          items: [
            {
              kind: "TALK",
              title: "Welcome: Doing business in Poland",
              at: "09:00",
              minutes: 30,
              parts: [{ role: "SPEAKER", person: "Kjell Arne Nielsen", roleThen: "Commercial Counsellor" }],
            },
            {
              kind: "TALK",
              title: "Green Industry Innovation Programme and H2020 Travel Grant",
              at: "09:30",
              minutes: 15,
              parts: [{ role: "SPEAKER", person: "Knut Ringstad", roleThen: "Programme Manager" }],
            },
            {
              kind: "TALK",
              title: "Innovation Norway's activities",
              at: "09:45",
              minutes: 15,
              subject: "Innovation Norway",
              parts: [{ role: "SPEAKER", person: "Hans Eirik Melandsø", roleThen: "Senior Adviser" }],
            },
            { kind: "MEAL", title: "Coffee break", at: "10:00", minutes: 90 },
            { kind: "TALK", title: "Brief presentations", at: "10:00", minutes: 90 },
            {
              kind: "NETWORKING",
              title: "Match-making round",
              at: "11:30",
              minutes: 60,
              items: [{ kind: "MEETING", title: "Meetings by the prepared schedule" }],
            },
            { kind: "MEAL", title: "Buffet lunch", at: "12:30", more: { endCertainty: "OPEN" } },
          ],
        },
      ],
    },
  ],
};
