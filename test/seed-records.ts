/**
 * The records of two real, published trips: facts only, in the spelling of their authors.
 *
 * - The Oslo health-tech study visit of Transilvania IT Cluster.
 * - Oslo Deep Dive Days of Oslo Cancer Cluster. The lists of its published account are lost, so the
 *   parts are to be confirmed and the modules have no names.
 */
import type { TripRecord } from "@/domain/report/record";
import { aDayRecord, aHostRecord, anItemRecord, aPartRecord, aPersonRecord, aTripRecord } from "./record-builders";

export const osloHealthTech: TripRecord = aTripRecord({
  organisation: { name: "Transilvania IT Cluster", slug: "transilvania-it", descriptor: null },
  trip: {
    id: "oslo-health-tech",
    title: "Oslo Health Tech study visit",
    purpose: "foster cross-border collaborations and exchange knowledge and good practices",
    delegation: "Transilvania IT Cluster members and team",
    city: "Oslo",
    country: "Norway",
    datesIllustrative: true,
    timesIllustrative: true,
    reflections: [
      "We bring home knowledge, and the memory of the warm hospitality of our Norwegian partners.",
      "We now have a deeper understanding of health tech innovation.",
    ],
    outcomes: ["Meaningful connections", "A path to future collaborations"],
    outlook: ["We will share updates and developments that arise from these insights and collaborations."],
    activityWhat: "Study visit in Norway",
  },
  project: {
    id: "cluj-innovation-year",
    name: "2023: Cluj Innovation Year",
    code: null,
    website: null,
    fundings: [
      {
        role: "DONOR",
        programme: {
          id: "eea-norway",
          name: "EEA and Norway Grants",
          period: "2014–2021",
          website: null,
          text: {
            statement: "The project “2023: Cluj Innovation Year” is funded by EEA and Norway Grants 2014–2021.",
            disclaimer: null,
            aboutDonor: null,
          },
          emblems: [{ pictureId: "norway-grants", alt: "Norway Grants", width: 1200, height: 840, minimumWidthMm: 25 }],
        },
      },
    ],
  },
  activity: {
    number: "1",
    title: "Exchange of good practices",
    targetGroup: "our cluster members & partners that work in the Digital Health sector",
  },
  partners: [
    {
      role: "CO_HOST",
      hostId: "collective-innovation",
      project: null,
      thanksFor: "their support throughout the journey",
    },
  ],
  days: [
    aDayRecord({ id: "d1", number: 1, date: "2023-09-25", theme: "A Warm Welcome and Inspiring Insights" }),
    aDayRecord({ id: "d2", number: 2, date: "2023-09-26", theme: "Nurturing Startups and Pioneering Research" }),
    aDayRecord({ id: "d3", number: 3, date: "2023-09-27", theme: "Connecting with the Oslo Cancer Cluster" }),
  ],
  hosts: [
    aHostRecord({ id: "collective-innovation", name: "Collective Innovation", address: "Oslo" }),
    aHostRecord({ id: "norwegian-sport-tech", name: "Norwegian Sport Tech", kind: "ASSOCIATION" }),
    aHostRecord({
      id: "forskningsparken",
      name: "Forskningsparken",
      kind: "VENUE",
      names: [{ name: "Oslo Science Park", language: "en" }],
      address: "Oslo",
    }),
    aHostRecord({
      id: "aleap",
      name: "Aleap",
      kind: "INCUBATOR",
      descriptor: "the Nordics' largest incubator",
      parent: { relation: "LOCATED_IN", hostId: "forskningsparken" },
      address: "Oslo",
    }),
    aHostRecord({ id: "ouh", name: "Oslo University Hospital", kind: "HOSPITAL", address: "Oslo" }),
    aHostRecord({
      id: "icr",
      name: "Institute of Cancer Research",
      kind: "RESEARCH_INSTITUTE",
      descriptor: "a global leader in cancer research",
      parent: { relation: "PART_OF", hostId: "ouh" },
      facts: [{ text: "established in 1954", year: 1954, source: "Report of the study visit" }],
    }),
    aHostRecord({
      id: "occ",
      name: "Oslo Cancer Cluster",
      kind: "CLUSTER",
      descriptor: "the heart of Oslo's cancer research efforts",
      address: "Oslo",
    }),
    aHostRecord({ id: "oiw", name: "Oslo Innovation Week", kind: "EVENT" }),
  ],
  items: [
    anItemRecord({ id: "welcome", kind: "CEREMONY", title: "Welcome", hostId: "collective-innovation" }),
    anItemRecord({
      id: "presentations",
      kind: "TALK",
      title: "Presentations",
      hostId: "collective-innovation",
      purpose: "introduce the delegation's members and give insights into Norway's Healthtech ecosystem",
    }),
    anItemRecord({
      id: "bjor",
      kind: "TALK",
      title: "Presentation by Håvard Bjor",
      keyMessage: "the importance of an active lifestyle supported by innovative solutions",
      parts: [
        aPartRecord({
          person: aPersonRecord({
            name: "Håvard Bjor",
            descriptor: "an advocate for preventive healthcare through the integration of technology",
          }),
          hostId: "norwegian-sport-tech",
        }),
      ],
    }),
    anItemRecord({
      id: "aleap-visit",
      dayId: "d2",
      title: "Aleap",
      dayPart: "MORNING",
      startMinute: 600,
      hostId: "aleap",
      venueId: "forskningsparken",
      topics: ["health startups", "nurturing ambitious entrepreneurs with competency, network and funding"],
      parts: [
        aPartRecord({
          role: "CONTACT",
          person: aPersonRecord({ name: "Shane West" }),
          roleThen: "Head of Incubator",
          hostId: "aleap",
        }),
      ],
    }),
    anItemRecord({
      id: "ouh-visit",
      dayId: "d2",
      title: "Oslo University Hospital",
      dayPart: "AFTERNOON",
      hostId: "ouh",
      subjectId: "icr",
      topics: ["the institute's work and dedication to enhancing outcomes and quality of life for cancer patients"],
      parts: [
        aPartRecord({
          person: aPersonRecord({ name: "Kjetil Tasken", title: "Professor" }),
          titleThen: "Professor",
          hostId: "icr",
        }),
      ],
    }),
    anItemRecord({
      id: "occ-visit",
      dayId: "d3",
      title: "Oslo Cancer Cluster",
      hostId: "occ",
      topics: ["the cluster's extensive work", "organizational structure", "ecosystem"],
      relevance: "a model for potential collaborations that could benefit our members",
      parts: [
        aPartRecord({
          person: aPersonRecord({ name: "Ketil Widerberg" }),
          roleThen: "General Manager",
          hostId: "occ",
        }),
      ],
    }),
    anItemRecord({
      id: "oiw-visit",
      dayId: "d3",
      kind: "EXTERNAL_EVENT",
      title: "Oslo Innovation Week activities",
      dayPart: "AFTERNOON",
      subjectId: "oiw",
      topics: ["Norway's innovation landscape"],
    }),
  ],
});

export const osloDeepDiveDays: TripRecord = aTripRecord({
  organisation: { name: "Oslo Cancer Cluster", slug: "oslo-cancer-cluster", descriptor: null },
  trip: {
    id: "oslo-deep-dive-days",
    kind: "EVENT",
    title: "Oslo Deep Dive Days",
    purpose: null,
    delegation: "Stakeholders from across the Norwegian and European health innovation ecosystem",
    city: "Oslo",
    country: "Norway",
    timesIllustrative: true,
    highlights: [
      "The contributors were a diverse mix, from high school educators to biotech executives, from diplomats to data scientists.",
      "The future of health innovation relies on synergy, not on silos.",
    ],
    outlook: [
      "Building capacity in Ukrainian medical clusters and strengthening Europe's response to cancer both rest on collaboration as a priority for Oslo Cancer Cluster and its partners.",
    ],
  },
  project: {
    id: "clusters4health",
    name: "Clusters4Health",
    code: null,
    website: "https://clusters4health.example/",
    fundings: [],
  },
  partners: [
    { role: "HOST", hostId: "occ", project: null, thanksFor: null },
    {
      role: "PARTNER",
      hostId: null,
      project: {
        id: "clusters4health",
        name: "Clusters4Health",
        website: "https://clusters4health.example/",
      },
      thanksFor: null,
    },
  ],
  days: [
    aDayRecord({ id: "d1", number: 1, date: "2025-12-03" }),
    aDayRecord({ id: "d2", number: 2, date: "2025-12-04" }),
  ],
  hosts: [
    aHostRecord({ id: "occ", name: "Oslo Cancer Cluster", kind: "CLUSTER", address: "Oslo" }),
    aHostRecord({
      id: "sintef",
      name: "SINTEF",
      kind: "RESEARCH_INSTITUTE",
      descriptor: "one of Europe's largest independent research organizations",
    }),
  ],
  items: [
    anItemRecord({
      id: "welcome",
      kind: "CEREMONY",
      title: "Welcome",
      hostId: "occ",
      topics: ["international cooperation", "public-private partnerships"],
      parts: [
        aPartRecord({ person: aPersonRecord({ name: "Ketil Widerberg" }), hostId: "occ" }),
        aPartRecord({ person: aPersonRecord({ name: "Marine Jeanmougin" }), hostId: "occ" }),
      ],
    }),
    anItemRecord({
      id: "voices",
      kind: "TALK",
      title: "Voices of the Innovation Park",
      purpose: "give a cross-section of the Oslo Cancer Cluster ecosystem",
      topics: ["education", "industry", "research"],
      keyMessage: "long-term partnerships are essential for building innovation capacity",
      parts: [aPartRecord({ toBeConfirmed: true })],
    }),
    anItemRecord({
      id: "joint",
      kind: "WORKSHOP",
      title: "Joint Health Initiatives",
      dayPart: "AFTERNOON",
      topics: ["health innovation in times of crisis"],
    }),
    anItemRecord({
      id: "preparedness",
      parentId: "joint",
      kind: "TALK",
      title: "Innovating for Crisis Preparedness",
      dayPart: "AFTERNOON",
      topics: ["the intersection of diplomacy, healthcare and innovation"],
      keyMessage: "collaborative health systems are more resilient in times of crisis",
      parts: [aPartRecord({ toBeConfirmed: true })],
    }),
    anItemRecord({
      id: "care",
      parentId: "joint",
      kind: "PANEL",
      title: "Cancer Research and Care in Times of Crisis",
      dayPart: "AFTERNOON",
      topics: [
        "oncology",
        "how researchers, hospitals and companies can unite to meet the challenges cancer care faces in unstable contexts",
      ],
      keyMessage: "partnerships are not optional but essential",
      parts: [aPartRecord({ role: "PANELLIST", toBeConfirmed: true })],
    }),
    anItemRecord({
      id: "training",
      dayId: "d2",
      kind: "TRAINING_MODULE",
      title: "Training for cluster leaders",
      purpose:
        "give strategic insight for building stronger, more adaptive clusters prepared for local needs and global challenges",
      audience: "cluster leaders",
    }),
    ...["Module 1", "Module 2", "Module 3"].map((title, index) =>
      anItemRecord({
        id: `module-${index + 1}`,
        dayId: "d2",
        parentId: "training",
        kind: "TRAINING_MODULE",
        title,
        parts: [aPartRecord({ role: "TRAINER", toBeConfirmed: true })],
      }),
    ),
    anItemRecord({
      id: "sintef-visit",
      dayId: "d2",
      title: "Site visit to SINTEF",
      hostId: "sintef",
      keyMessage:
        "the importance of applied research and cross-institutional collaboration in driving meaningful health outcomes",
    }),
  ],
});
