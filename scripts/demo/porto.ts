/** A past trip in which every organisation and person is invented: a published report with quotes, lists and drawings. */
import type { TripDescription } from "./description";

export const porto: TripDescription = {
  trip: {
    kind: "STUDY_VISIT",
    title: "Circular textiles, Porto",
    city: "Porto",
    country: "Portugal",
    timeZone: "Europe/Lisbon",
    language: "en",
    startDate: "2026-05-12",
    dayCount: 2,
    purpose: "learn how a region turns its textile waste back into yarn",
    delegation: "Nine people from mills, design studios and one city hall",
    activityWhat: "Study visit in Portugal",
    note: "Every organisation and person of this trip is invented.",
    reflections: ["We came for machines and left with a way of sharing them."],
    outcomes: ["Two mills exchange samples", "A joint test of sorted fibres in autumn"],
    outlook: ["The hosts return the visit in spring."],
  },
  project: {
    name: "Threads Without End",
    website: "https://threads-without-end.example/",
    programmes: [
      {
        name: "Invented Regional Fund",
        period: "2025–2027",
        role: "DONOR",
        statement: "The project “Threads Without End” is paid by the Invented Regional Fund, period 2025–2027.",
      },
      {
        name: "Sample City Grants",
        period: "2026",
        role: "CO_FUNDER",
        statement: "Sample City Grants adds a fifth of the cost.",
      },
    ],
    activity: { number: "3", title: "Learning from neighbours", targetGroup: "mills and studios among our members" },
  },
  partners: [{ host: "Rede do Fio", role: "CO_HOST", thanksFor: "two days without a single idle hour" }],
  hosts: {
    "Rede do Fio": {
      kind: "CLUSTER",
      names: [{ name: "Yarn Network", language: "en" }],
      descriptor: "an association of eleven spinning mills",
      addresses: [
        { street: "Rua da Lançadeira 8", city: "Porto", country: "Portugal", latitude: 41.1496, longitude: -8.611 },
      ],
    },
    "Fiação da Ponte": {
      kind: "COMPANY",
      descriptor: "a mill that spins from cuttings alone",
      facts: [{ text: "spinning since 1921", year: 1921, source: "The mill's own chronicle" }],
    },
    "Laboratório Tear": {
      kind: "RESEARCH_INSTITUTE",
      parent: "Universidade do Norte Inventado",
      parentRelation: "PART_OF",
      descriptor: "a laboratory that sorts fibres by light",
    },
    "Universidade do Norte Inventado": { kind: "UNIVERSITY" },
  },
  people: {
    "Benedita Fontelo": { at: [{ host: "Rede do Fio", role: "Coordinator" }] },
    "Duarte Vilarinho": { at: [{ host: "Fiação da Ponte", role: "Master Spinner" }] },
    "Graça Moutinho": { title: "Dr", at: [{ host: "Laboratório Tear", role: "Head of Sorting" }] },
    "Leonor Quintela": { at: [{ host: "Fiação da Ponte", role: "Buyer" }] },
  },
  days: [{ theme: "From cuttings to yarn" }, { theme: "Sorting by light" }],
  items: [
    {
      kind: "HOST_VISIT",
      title: "Fiação da Ponte",
      day: 1,
      at: "09:30",
      minutes: 120,
      host: "Fiação da Ponte",
      parts: [{ role: "GUIDE", person: "Duarte Vilarinho", host: "Fiação da Ponte", roleThen: "Master Spinner" }],
      more: {
        dayPart: "MORNING",
        hostStatus: "CONFIRMED",
        topics: ["spinning from cuttings", "mixing short and long fibres"],
        keyMessage: "Waste is a matter of sorting, not of machines",
        relevance: "a first test with our members' cuttings",
      },
    },
    {
      kind: "PANEL",
      title: "Who pays for sorting?",
      day: 1,
      at: "14:00",
      minutes: 90,
      venue: "Rede do Fio",
      parts: [
        { role: "MODERATOR", person: "Benedita Fontelo", host: "Rede do Fio", roleThen: "Coordinator" },
        { role: "PANELLIST", person: "Leonor Quintela", host: "Fiação da Ponte", roleThen: "Buyer" },
        {
          role: "PANELLIST",
          person: "Graça Moutinho",
          titleThen: "Dr",
          host: "Laboratório Tear",
          roleThen: "Head of Sorting",
        },
      ],
      more: { dayPart: "AFTERNOON", keyMessage: "whoever cuts the cloth should sort it" },
    },
    {
      kind: "HOST_VISIT",
      title: "Laboratório Tear",
      day: 2,
      at: "10:00",
      minutes: 120,
      host: "Laboratório Tear",
      parts: [
        {
          role: "SPEAKER",
          person: "Graça Moutinho",
          titleThen: "Dr",
          host: "Laboratório Tear",
          roleThen: "Head of Sorting",
        },
      ],
      more: {
        dayPart: "MORNING",
        hostStatus: "CONFIRMED",
        topics: ["sorting fibres by light", "what a camera cannot see"],
      },
    },
    { kind: "MEAL", title: "Lunch at the river", day: 2, at: "12:30", minutes: 75 },
  ],
  participants: [
    { name: "Codruța Sălăjan", affiliation: "Sample Energy", function: "Analyst", answer: "ACCEPTED" },
    {
      name: "Mara Deac",
      mailbox: "participant",
      affiliation: "Invented Labs",
      function: "Product lead",
      answer: "ACCEPTED",
      listed: true,
      takeaways: [
        {
          item: "Fiação da Ponte",
          text: "They sort by hand first. The machine only finishes what people began.",
          quoteAllowed: true,
        },
      ],
    },
    {
      name: "Șerban Căpușan",
      affiliation: "Placeholder Textiles",
      function: "Director",
      answer: "ACCEPTED",
      takeaways: [
        {
          item: "Laboratório Tear",
          text: "One camera and a patient team do the work of a whole hall.",
          quoteAllowed: true,
        },
        { item: "Fiação da Ponte", text: "Ask for their price list." },
      ],
    },
  ],
  pictures: [
    {
      key: "river",
      drawing: "river",
      alt: "Drawing of a wide river between hills in morning light",
      caption: "The river on the first morning.",
      credit: "Drawing for this report",
    },
    {
      key: "lecture",
      drawing: "lecture",
      alt: "Drawing of a speaker beside a chart in front of a seated group",
      caption: "The panel on who pays for sorting.",
      credit: "Drawing for this report",
    },
  ],
  share: true,
  report: {
    format: "JOURNEY",
    slug: "circular-textiles-porto",
    headline: "Two days among cuttings and yarn",
    author: "Bianca Tămaș",
    publish: true,
  },
};
