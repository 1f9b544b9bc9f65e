/**
 * Three trips made from other facts than the seeds': other cities, missing roles, many speakers, parallel groups, three
 * funders. What people wrote in them stands in three languages (other-trip-texts.ts); names and numbers do not change.
 */
import type {
  FundingRole,
  HostRecord,
  ItemRecord,
  PartRecord,
  PictureRecord,
  TakeawayRecord,
  TripRecord,
} from "@/domain/report/record";
import { inLanguage, type TripLanguage } from "./other-trip-texts";
import {
  aDayRecord,
  aHostRecord,
  anItemRecord,
  aPartRecord,
  aPersonRecord,
  aPictureRecord,
  aTripRecord,
} from "./record-builders";

export type { TripLanguage } from "./other-trip-texts";

type Which = 0 | 1 | 2;

const trips = [
  {
    city: "Bergen",
    country: "Norway",
    hosts: ["Laksevåg Verft", "Bryggen Museum", "Sund Skule"],
    countries: ["Norway", "Norge", null],
    town: "Osøyro",
    people: ["Ane Lie", "Jonas Vik", "Siv Moe", "Kari Nes", "Odd Bø", "Liv Aas"],
    groups: [[], []],
    participants: { accepted: 14, organisations: 9, people: [] },
  },
  {
    city: "Vilnius",
    country: "Lithuania",
    hosts: ["Neris Labs", "Senoji Kasykla", "Užupis Mokykla"],
    countries: ["Lithuania", "Latvija", "Lietuva"],
    town: null,
    people: ["Tadas Urbonas", "Rasa Petraitė", "Siv Moe"],
    groups: [["Nord"], ["Sud"]],
    participants: { accepted: 22, organisations: 1, people: [] },
  },
  {
    city: "Tallinn",
    country: "Estonia",
    hosts: ["Noblessner", "Kohtla Kaevandus", "Padise Põhikool"],
    countries: ["Estonia", "Finland", "Estonia"],
    town: "Padise",
    people: ["Kersti Tamm", "Mihkel Saar", "Siv Moe"],
    groups: [[], []],
    participants: { accepted: 1, organisations: 0, people: [] },
  },
] as const;

const funders: readonly (readonly [FundingRole, string])[] = [
  ["DONOR", "Aurora Grants"],
  ["PROGRAMME_OPERATOR", "Fjordfondet"],
  ["CO_FUNDER", "Baltic Trust"],
];

/**
 * @param which trip of the three: 0 has many speakers, missing roles and no pictures, 1 parallel groups, pictures and
 *   quotes, 2 three funders and a workshop in parts
 * @param language what people wrote is in it
 */
export function otherTrip(which: Which, language: TripLanguage): TripRecord {
  const { city, country, town, participants } = trips[which];
  const text = inLanguage(language, which);
  return aTripRecord({
    organisation: { name: "Orkla Forum", slug: "orkla", descriptor: null },
    trip: {
      title: "Orkla 2026",
      purpose: text("purpose"),
      delegation: text("delegation"),
      city,
      country,
      language,
      reflections: which === 1 ? [] : [text("reflection")],
      highlights: [text("highlight")],
      outcomes: [text("outcome")],
      outlook: [text("outlook")],
      activityWhat: text("activityWhat"),
      series: { name: "Kystmøter", number: which + 2, next: null },
    },
    project: {
      id: "project",
      name: "Tides & Towns",
      code: null,
      website: "https://tides.example/",
      fundings: funders.slice(0, which === 2 ? 3 : 1).map(([role, name]) => ({
        role,
        programme: { id: name, name, period: "2021–2028", website: null, text: null, emblems: [] },
      })),
    },
    activity: { number: "3.2", title: text("activity"), targetGroup: text("targetGroup") },
    partners: [
      { role: "CO_HOST", hostId: "cohost", project: null, thanksFor: text("thanksFor") },
      { role: "SUPPORTER", hostId: "supporter", project: null, thanksFor: null },
    ],
    days: [0, 1].map((at) =>
      aDayRecord({
        id: `d${at}`,
        number: at + 1,
        date: `2026-05-${12 + at}`,
        theme: text(at === 0 ? "water" : "land"),
        city: at === 1 ? town : null,
        chair: at === 1 ? aPersonRecord({ name: "Eva Berg" }) : null,
      }),
    ),
    hosts: hostsOf(which, text),
    items: itemsOf(which, text),
    followUps: [
      { id: "f0", outcome: text("agreedWithHost"), hostId: "h0" },
      { id: "f1", outcome: text("agreed"), hostId: null },
    ],
    takeaways: which === 1 ? takeaways(text) : [],
    pictures: which === 1 ? pictures(text) : [],
    participants,
  });
}

type Text = ReturnType<typeof inLanguage>;

function hostsOf(which: Which, text: Text): HostRecord[] {
  const { hosts, countries } = trips[which];
  const received = hosts.map((name, at) =>
    aHostRecord({
      id: `h${at}`,
      name,
      kind: "OTHER",
      descriptor: text("descriptor", at),
      country: countries[at] ?? null,
      facts: at === 1 ? [{ text: text("fact"), year: 1903, source: "website" }] : [],
      names: at === 2 ? [{ name: `Skola ${which + 7}`, language: "lv" }] : [],
      parent: at === 2 ? { relation: "LOCATED_IN", hostId: "campus" } : null,
    }),
  );
  return [
    ...received,
    aHostRecord({ id: "campus", name: "Havnelageret", kind: "VENUE" }),
    aHostRecord({ id: "cohost", name: "Nordlys Nettverk", kind: "CLUSTER" }),
    aHostRecord({ id: "supporter", name: "Kystbanken", kind: "COMPANY" }),
  ];
}

function itemsOf(which: Which, text: Text): ItemRecord[] {
  const { hosts, groups } = trips[which];
  const attendance = (present: number, ...sources: ("SIGNATURE" | "ORGANISER")[]) => ({ present, sources });
  return [
    anItemRecord({
      id: "visit",
      dayId: "d0",
      title: hosts[0],
      startMinute: 570,
      hostId: "h0",
      hostStatus: "CONFIRMED",
      topics: [text("topic", 0), text("topic", 1)],
      relevance: text("relevance"),
      attendance: which === 2 ? null : attendance(which + 11, "SIGNATURE"),
    }),
    anItemRecord({
      id: "panel",
      dayId: "d0",
      kind: "PANEL",
      title: "Ship & Shore",
      startMinute: 840,
      hostId: "h1",
      topics: [text("topic", 2)],
      keyMessage: text("message", 0),
      parts: panel(which, text),
      attendance: which === 0 ? attendance(14, "SIGNATURE", "ORGANISER") : null,
    }),
    anItemRecord({
      id: "asked",
      dayId: "d0",
      title: "Fyrtårnet",
      startMinute: 960,
      hostId: "h0",
      hostStatus: "REQUESTED",
    }),
    anItemRecord({
      id: "gone",
      dayId: "d0",
      title: "Slottet",
      hostId: "h0",
      hostStatus: "CANCELLED",
      topics: ["Skogheim"],
    }),
    anItemRecord({
      id: "north",
      dayId: "d1",
      title: hosts[2],
      startMinute: 600,
      hostId: "h2",
      keyMessage: text("message", 1),
      groups: groups[0],
    }),
    anItemRecord({
      id: "talk",
      dayId: "d1",
      kind: "TALK",
      title: "Nets & Knots",
      startMinute: 600,
      topics: [text("topic", 3), text("topic", 4)],
      keyMessage: text("message", 2),
      groups: groups[1],
      parts: [
        aPartRecord({
          person: aPersonRecord({ id: "siv", name: "Siv Moe", title: "Dr" }),
          roleThen: text("role", 2),
          affiliationThen: "Havlab",
          onBehalfOf: "Havforum",
        }),
      ],
    }),
    ...(which === 2 ? workshop(text) : []),
  ];
}

function panel(which: Which, text: Text): PartRecord[] {
  const speakers = trips[which].people.filter((name) => name !== "Siv Moe");
  const moderator = aPartRecord({
    role: "MODERATOR",
    person: aPersonRecord({ name: "Ida Falk" }),
    roleThen: text("role", 3),
    affiliationThen: "Havradio",
  });
  const panellists = speakers.map((name, at) =>
    aPartRecord({
      role: "PANELLIST",
      person: aPersonRecord({ name, descriptor: at === 0 ? text("personIs") : null }),
      roleThen: which === 0 && at > 1 ? null : text("role", at),
      hostId: `h${at % 3}`,
    }),
  );
  return [moderator, ...panellists];
}

/** A session in two parts, the second led by nobody whose name is known yet. */
function workshop(text: Text): ItemRecord[] {
  return [
    anItemRecord({ id: "parts", dayId: "d1", kind: "WORKSHOP", title: "Rope & Sail", startMinute: 800, hostId: "h1" }),
    anItemRecord({
      id: "part-1",
      dayId: "d1",
      parentId: "parts",
      kind: "WORKSHOP",
      title: "Rope",
      purpose: text("aim"),
      audience: text("audience"),
    }),
    anItemRecord({
      id: "part-2",
      dayId: "d1",
      parentId: "parts",
      kind: "WORKSHOP",
      title: "Sail",
      topics: [text("topic", 5)],
      parts: [aPartRecord({ role: "TRAINER", toBeConfirmed: true })],
    }),
  ];
}

function takeaways(text: Text): TakeawayRecord[] {
  const author = { name: "Ona Kask", affiliation: "Kaunas Hub" };
  return [
    { id: "q0", itemId: "visit", text: text("quote", 0), author, quoteAllowed: true },
    {
      id: "q1",
      itemId: null,
      text: text("quote", 1),
      author: { name: "Jan Ruud", affiliation: null },
      quoteAllowed: true,
    },
    { id: "q2", itemId: "talk", text: text("private"), author, quoteAllowed: false },
  ];
}

function pictures(text: Text): PictureRecord[] {
  return [
    aPictureRecord({ id: "p0", itemId: "visit", caption: text("caption", 0) }),
    aPictureRecord({ id: "p1", itemId: "panel", caption: text("caption", 1) }),
    aPictureRecord({ id: "p2", itemId: "panel" }),
    aPictureRecord({ id: "p3", itemId: "talk", consent: "REFUSED", caption: "Refusedx" }),
    aPictureRecord({ id: "p4", itemId: null, caption: "Unplacedx" }),
  ];
}
