/**
 * Oslo Deep Dive Days, as the published account tells them. Its lists of names are lost, so the parts are to be
 * confirmed and the modules carry numbers; clock times are illustrative.
 */
import type { TripDescription } from "./description";

const unknown = (role: "SPEAKER" | "PANELLIST" | "TRAINER") => [{ role, toBeConfirmed: true }];

export const osloDeepDiveDays: TripDescription = {
  trip: {
    kind: "EVENT",
    title: "Oslo Deep Dive Days",
    city: "Oslo",
    country: "Norway",
    timeZone: "Europe/Oslo",
    language: "en",
    startDate: "2025-12-03",
    dayCount: 2,
    delegation: "Stakeholders from across the Norwegian and European health innovation ecosystem",
    timesIllustrative: true,
    note: "The published account gives no clock times: those in this plan are illustrative and not printed. It does not give the address of the project page either; an address that leads nowhere (.example) stands for it. Names in its lists are to be confirmed.",
    highlights: [
      "The contributors were a diverse mix, from high school educators to biotech executives, from diplomats to data scientists.",
      "The future of health innovation relies on synergy, not on silos.",
    ],
    outlook: [
      "Building capacity in Ukrainian medical clusters and strengthening Europe's response to cancer both rest on collaboration as a priority for Oslo Cancer Cluster and its partners.",
    ],
  },
  project: { name: "Clusters4Health", website: "https://clusters4health.example/", programmes: [] },
  partners: [
    { host: "Oslo Cancer Cluster", role: "HOST" },
    { project: "Clusters4Health", role: "PARTNER" },
  ],
  hosts: {
    "Oslo Cancer Cluster": { kind: "CLUSTER", addresses: [{ city: "Oslo", country: "Norway" }] },
    SINTEF: { kind: "RESEARCH_INSTITUTE", descriptor: "one of Europe's largest independent research organizations" },
  },
  people: {
    "Ketil Widerberg": { at: [{ host: "Oslo Cancer Cluster" }] },
    "Marine Jeanmougin": { at: [{ host: "Oslo Cancer Cluster" }] },
  },
  days: [{}, {}],
  items: [
    {
      kind: "CEREMONY",
      title: "Welcome",
      day: 1,
      at: "09:00",
      minutes: 30,
      host: "Oslo Cancer Cluster",
      parts: [
        { role: "SPEAKER", person: "Ketil Widerberg", host: "Oslo Cancer Cluster" },
        { role: "SPEAKER", person: "Marine Jeanmougin", host: "Oslo Cancer Cluster" },
      ],
      more: { hostStatus: "CONFIRMED", topics: ["international cooperation", "public-private partnerships"] },
    },
    {
      kind: "TALK",
      title: "Voices of the Innovation Park",
      day: 1,
      at: "09:30",
      minutes: 120,
      parts: unknown("SPEAKER"),
      more: {
        purpose: "give a cross-section of the Oslo Cancer Cluster ecosystem",
        topics: ["education", "industry", "research"],
        keyMessage: "long-term partnerships are essential for building innovation capacity",
      },
    },
    {
      kind: "WORKSHOP",
      title: "Joint Health Initiatives",
      day: 1,
      at: "13:00",
      minutes: 180,
      more: { dayPart: "AFTERNOON", topics: ["health innovation in times of crisis"] },
      items: [
        {
          kind: "TALK",
          title: "Innovating for Crisis Preparedness",
          at: "13:00",
          minutes: 80,
          parts: unknown("SPEAKER"),
          more: {
            dayPart: "AFTERNOON",
            topics: ["the intersection of diplomacy, healthcare and innovation"],
            keyMessage: "collaborative health systems are more resilient in times of crisis",
          },
        },
        {
          kind: "PANEL",
          title: "Cancer Research and Care in Times of Crisis",
          at: "14:40",
          minutes: 80,
          parts: unknown("PANELLIST"),
          more: {
            dayPart: "AFTERNOON",
            topics: [
              "oncology",
              "how researchers, hospitals and companies can unite to meet the challenges cancer care faces in unstable contexts",
            ],
            keyMessage: "partnerships are not optional but essential",
          },
        },
      ],
    },
    {
      kind: "TRAINING_MODULE",
      title: "Training for cluster leaders",
      day: 2,
      at: "09:00",
      minutes: 240,
      more: {
        purpose:
          "give strategic insight for building stronger, more adaptive clusters prepared for local needs and global challenges",
        audience: "cluster leaders",
      },
      items: [1, 2, 3].map((number) => ({
        kind: "TRAINING_MODULE" as const,
        title: `Module ${number}`,
        at: ["09:00", "10:20", "11:40"][number - 1] as string,
        minutes: 75,
        parts: unknown("TRAINER"),
      })),
    },
    {
      kind: "HOST_VISIT",
      title: "Site visit to SINTEF",
      day: 2,
      at: "14:00",
      minutes: 120,
      host: "SINTEF",
      more: {
        hostStatus: "CONFIRMED",
        keyMessage:
          "the importance of applied research and cross-institutional collaboration in driving meaningful health outcomes",
      },
    },
  ],
  report: {
    format: "HIGHLIGHTS",
    slug: "oslo-deep-dive-days",
    author: "Dave Tippett",
    date: "2025-12-10",
    overrideReason: "The names in the lists of the published account are lost; they stay to be confirmed.",
    publish: true,
  },
};
