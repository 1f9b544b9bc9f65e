import type { ItemFacts, ProgrammeFacts } from "./facts";

const allPartners: ItemFacts["parts"] = [{ role: "SPEAKER", nameThen: "All partners" }];
const byOrganisation = (host: string): ItemFacts["parts"] => [{ role: "SPEAKER", host }];
const peers = {
  groups: ["Regions in the peer reviews"],
  more: { audience: "Only for regions participating in the peer reviews" },
};

/** Blocks that contain items, organisations that speak, items for some only, one of a series, no dates. */
export const vilniusLearningJourney: ProgrammeFacts = {
  title: "Third learning journey, Vilnius",
  city: "Vilnius",
  country: "Lithuania",
  timeZone: "Europe/Vilnius",
  more: { seriesName: "MANUMIX learning journeys", seriesNumber: 3, seriesNext: "4th learning journey in Wales" },
  project: { name: "MANUMIX", programme: "Interreg Europe" },
  organisations: [
    { name: "Orkestra" },
    { name: "CDI Consulting" },
    { name: "Center for Physical Sciences and Technology", alias: "FTMC" },
    { name: "Brolis Semiconductors" },
    { name: "LITEK" },
    { name: "Innobasque" },
    { name: "Restaurant Bear", street: "Stiklių str. 8/10" },
  ],
  participants: ["Ana Pop", "Ben Vidal"],
  groups: [{ name: "Regions in the peer reviews", members: ["Ana Pop"] }],
  days: [
    {
      items: [
        {
          kind: "WORKSHOP",
          title: "Workshops – Exchange of learnings",
          at: "08:30",
          minutes: 300,
          items: [
            {
              kind: "WORKSHOP",
              title: "Monitoring and indicators in each region",
              at: "08:30",
              minutes: 90,
              parts: allPartners,
            },
            {
              kind: "TALK",
              title: "Theory behind monitoring",
              at: "10:00",
              minutes: 60,
              parts: byOrganisation("Orkestra"),
            },
            { kind: "MEAL", title: "Coffee", at: "11:00", minutes: 15 },
            {
              kind: "HOST_VISIT",
              title: "Tour to Center for Physical Sciences and Technology – FTMC",
              at: "11:15",
              minutes: 45,
              host: "Center for Physical Sciences and Technology",
              more: { hostStatus: "CONFIRMED" },
            },
            { kind: "WORKSHOP", title: "Discussion", at: "12:00", minutes: 60, parts: allPartners },
            {
              kind: "TALK",
              title: "Best practices",
              at: "13:00",
              minutes: 30,
              parts: byOrganisation("CDI Consulting"),
            },
          ],
        },
        { kind: "MEAL", title: "Lunch", at: "13:30", minutes: 60 },
        {
          kind: "HOST_VISIT",
          title: "Study visit",
          at: "14:30",
          minutes: 180,
          more: { hostStatus: "CONFIRMED" },
          items: [
            {
              kind: "HOST_VISIT",
              title: "Brolis Semiconductors",
              at: "14:30",
              minutes: 120,
              host: "Brolis Semiconductors",
              more: { hostStatus: "CONFIRMED" },
            },
            {
              kind: "HOST_VISIT",
              title: "LITEK cluster",
              at: "16:30",
              minutes: 60,
              host: "LITEK",
              more: { hostStatus: "CONFIRMED" },
            },
          ],
        },
        {
          kind: "MEAL",
          title: "Dinner, evening program",
          at: "20:00",
          venue: "Restaurant Bear",
          more: { endCertainty: "OPEN" },
        },
      ],
    },
    {
      items: [
        {
          kind: "MEETING",
          title: "Project management",
          at: "08:30",
          minutes: 135,
          items: [
            {
              kind: "TALK",
              title: "Project management: Innobasque",
              at: "08:30",
              minutes: 30,
              parts: byOrganisation("Innobasque"),
            },
            {
              kind: "MEETING",
              title: "Project management: all partners",
              at: "09:00",
              minutes: 60,
              parts: [
                { role: "SPEAKER", nameThen: "All partners" },
                { role: "SPEAKER", host: "Orkestra", contribution: "introduction" },
              ],
            },
            { kind: "MEAL", title: "Coffee", at: "10:00", minutes: 15 },
            { kind: "TALK", title: "Next steps: 4th learning journey in Wales", at: "10:15", minutes: 30 },
          ],
        },
        { kind: "WORKSHOP", title: "Peer reviews – Part 1", at: "10:45", minutes: 120, ...peers },
        { kind: "MEAL", title: "Lunch", at: "12:45", minutes: 60 },
        {
          kind: "WORKSHOP",
          title: "Peer reviews – Part 2",
          at: "13:45",
          minutes: 180,
          continues: "Peer reviews – Part 1",
          ...peers,
        },
      ],
    },
  ],
};
