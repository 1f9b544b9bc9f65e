/** Pictures, reports and shared plans of a trip made by chance. They name its things, and things that are gone. */
import sharp from "sharp";
import type { Archive } from "@/features/archive/file-format/archive";
import type { Chance } from "./chance";

type Material = Pick<Archive, "pictures" | "reports" | "sharedPlans">;
type Report = Archive["reports"][number];
type SharedItem = Archive["sharedPlans"][number]["content"]["items"][number];

/** What of the trip may be named. */
export type Nameable = { days: string[]; items: string[]; hosts: string[]; groups: string[]; choices: string[] };

const canvas = sharp({ create: { width: 3, height: 2, channels: 3, background: "#336666" } });
const someCrop = { x: 0.25, y: 0, width: 0.5, height: 1 };
const pixels = (await canvas.webp().toBuffer()).toString("base64");

/** A few of each, or none. */
export function materialByChance(by: Chance, trip: Nameable): Material {
  const hasPicture = by.upTo(3) === 0;
  const reports = by.several(2, () => report(by, trip, hasPicture));
  const isShown = reports.some(({ versions }) => versions.length > 0);
  return {
    pictures: hasPicture ? [{ ...picture(by, trip), removed: isShown && by.yes() }] : [],
    reports,
    sharedPlans: by.several(2, () => null).map((_, index) => sharedPlan(by, trip, index + 1)),
  };
}

function picture(by: Chance, trip: Nameable): Archive["pictures"][number] {
  return {
    id: "picture-1",
    item: by.maybeOf(trip.items),
    width: 3,
    height: 2,
    alt: by.text(),
    decorative: by.yes(),
    caption: by.maybe(() => by.text()),
    credit: by.maybe(() => by.text()),
    consent: by.of(["UNKNOWN", "NOBODY_SHOWN", "AGREED", "REFUSED"]),
    consentNote: by.maybe(() => by.text()),
    removed: false,
    createdAt: by.moment(),
    data: pixels,
  };
}

function report(by: Chance, trip: Nameable, hasPicture: boolean): Report {
  const runs = [{ text: by.text() }, { text: by.text(), mark: "host" as const, ref: trip.hosts[0] ?? "gone-1" }];
  const link = { text: by.text(), mark: "link" as const, href: "https://example.org/" };
  const item = trip.items[0] ?? "gone-1";
  const section = { key: `day:${trip.days[0]}`, label: by.text(), detail: by.maybe(() => by.text()) };
  const base = { section, composedHash: by.maybe(() => "00ab"), edited: by.yes() };
  const source = { kind: "item" as const, ids: [item] };
  const versions = by
    .several(2, () => null)
    .map((_, index) => ({
      number: index + 1,
      publishedAt: by.moment(),
      overrideReason: by.maybe(() => by.text()),
      overridden: by.some(["gaps", "quotes"]),
      cause: by.of<Report["versions"][number]["cause"]>([
        "PUBLISHED",
        "SCHEDULED",
        "PICTURE_WITHDRAWN",
        "QUOTE_WITHDRAWN",
      ]),
      content: published(by, section, hasPicture),
    }));
  const isPublished = versions.length > 0 && by.yes();
  return {
    format: by.of(["JOURNEY", "HIGHLIGHTS"]),
    grouping: by.of(["DAY", "THEME"]),
    day: by.maybeOf(trip.days),
    language: by.of(["en", "nb", "ro"]),
    slug: `report-${by.word()}`,
    headline: by.text(),
    standfirst: by.maybe(() => by.text()),
    author: by.maybe(() => by.text()),
    date: by.maybe(() => by.date()),
    status: isPublished ? "PUBLISHED" : by.of(["DRAFT", "IN_REVIEW"]),
    published: isPublished ? versions.length : null,
    unpublishedAt: isPublished ? null : by.maybe(() => by.moment()),
    blocks: [
      { ...base, id: `item:${item}`, type: "paragraph", source, text: [...runs, link] },
      { ...base, id: "gone-2", type: "heading", source: null, level: 2, text: runs },
      {
        ...base,
        id: `item:${item}:speaker`,
        type: "list",
        source,
        flavour: "people",
        label: by.text(),
        items: [{ text: runs, role: [{ text: by.text() }] }],
      },
      {
        ...base,
        id: "quote",
        type: "quote",
        source: null,
        takeawayId: "gone-3",
        text: runs,
        author: by.text(),
        affiliation: null,
      },
      ...(hasPicture ? [drawnBlock(by, base, trip), galleryBlock(by, base)] : []),
      { ...base, id: "facts", type: "facts", source: null, title: by.text(), facts: [{ label: runs, value: runs }] },
    ],
    versions,
  };
}

type Base = Pick<Report["blocks"][number], "section" | "composedHash" | "edited">;

function drawnBlock(by: Chance, base: Base, trip: Nameable): Report["blocks"][number] {
  const drawing = by.of(["map", "timeline"] as const);
  return {
    ...base,
    id: "drawing",
    type: "drawing",
    source: null,
    drawing,
    dayId: by.maybeOf(trip.days),
    caption: null,
  };
}

function galleryBlock(by: Chance, base: Base): Report["blocks"][number] {
  const pictures = [null, someCrop].map((crop) => ({
    pictureId: "picture-1",
    caption: by.maybe(() => by.text()),
    crop,
  }));
  return { ...base, id: "gallery", type: "gallery", source: null, pictures };
}

function published(
  by: Chance,
  section: { key: string; label: string; detail: string | null },
  hasPicture: boolean,
): Report["versions"][number]["content"] {
  const figure = {
    id: "figure",
    type: "figure" as const,
    caption: by.text(),
    picture: { id: "picture-1", alt: by.text(), credit: null, width: 3, height: 2, crop: by.maybe(() => someCrop) },
    size: by.of(["text", "wide"] as const),
  };
  return {
    version: 1,
    format: "JOURNEY",
    language: "en",
    organisation: { name: by.text(), slug: "elsewhere" },
    headline: by.text(),
    standfirst: by.maybe(() => by.text()),
    kicker: { kind: "EVENT", tripTitle: by.text(), city: by.text(), country: null, dates: null },
    author: by.maybe(() => by.text()),
    date: by.date(),
    correction: by.maybe(() => ({ date: by.date(), note: by.text() })),
    sections: [
      {
        ...section,
        notes: [{ host: by.text(), people: [by.text()], address: null }],
        blocks: [{ id: "p", type: "paragraph", text: [{ text: by.text() }] }, ...(hasPicture ? [figure] : [])],
      },
    ],
    route: [{ label: by.text(), date: null, stops: [{ host: by.text(), detail: null }] }],
    met: [{ host: by.text(), person: null, role: null }],
    activity: [{ text: by.text() }],
    funders: [
      {
        name: by.text(),
        period: null,
        role: "DONOR",
        website: "https://donor.example/",
        statement: by.text(),
        disclaimer: null,
        aboutDonor: null,
        emblems: [],
      },
    ],
    partners: [{ name: by.text(), role: "CO_HOST", thanksFor: null }],
    projects: [{ name: by.text(), code: null, website: null }],
    topics: by.texts(),
  };
}

function sharedPlan(by: Chance, trip: Nameable, number: number): Archive["sharedPlans"][number] {
  const hosts = [...trip.hosts.slice(0, 2), "gone-4"];
  return {
    number,
    planRevision: by.upTo(50),
    sharedAt: by.moment(),
    content: {
      version: 1,
      trip: {
        title: by.text(),
        city: by.text(),
        country: null,
        timeZone: "Asia/Kathmandu",
        language: "en",
        organisationName: by.text(),
        contacts: by.texts(),
        practical: by.maybe(() => by.text()),
      },
      days: trip.days.map((id, position) => ({
        id,
        position,
        date: null,
        numbered: true,
        theme: by.text(),
        timeZone: "Pacific/Chatham",
        chairName: by.maybe(() => by.text()),
        base: null,
        city: null,
      })),
      items: [...trip.items.slice(0, 5), "gone-5"].map((id) => sharedItem(by, trip, id, hosts)),
      hosts: Object.fromEntries(hosts.map((id) => [id, sharedHost(by, id)])),
      groups: trip.groups.map((id) => ({ id, letter: "A", name: by.text() })),
      choices: trip.choices.map((id) => ({ id, title: by.text() })),
    },
  };
}

function sharedHost(by: Chance, id: string): Archive["sharedPlans"][number]["content"]["hosts"][string] {
  const address = { label: null, street: by.text(), postcode: null, city: null, country: null };
  return {
    id,
    name: by.text(),
    otherNames: by.texts(),
    descriptor: null,
    website: null,
    parentName: by.maybe(() => by.text()),
    addresses: [{ ...address, ...by.place() }],
  };
}

function sharedItem(by: Chance, trip: Nameable, id: string, hosts: readonly string[]): SharedItem {
  return {
    id,
    dayId: trip.days[0] ?? null,
    parentId: null,
    position: by.upTo(9),
    kind: "TRANSFER",
    title: by.text(),
    startMinute: by.upTo(1439),
    durationMinutes: 30,
    longestMinutes: null,
    endCertainty: "OPEN",
    dayPart: null,
    tentative: by.yes(),
    optional: by.yes(),
    choiceId: by.maybeOf(trip.choices),
    capacity: by.maybe(() => by.upTo(9)),
    signedUpIds: [],
    continuesId: by.maybeOf(trip.items),
    hostStatus: null,
    groupIds: trip.groups,
    hostId: hosts.at(-1) ?? null,
    venueId: by.maybeOf(hosts),
    subjectId: null,
    place: null,
    room: by.text(),
    floor: null,
    phone: null,
    language: "nb",
    interpretation: ["ro"],
    pickUps: [
      { ...by.place(), place: by.text(), hostId: by.maybeOf(hosts), hostName: null, startMinute: 500, note: null },
    ],
    link: "https://meet.example/",
    transport: "BUS",
    endTimeZone: null,
    personIds: ["gone-6"],
    topics: by.texts(),
    purpose: null,
    audience: null,
    preparation: null,
    noteToParticipants: null,
    parts: [
      {
        role: "GUIDE",
        personName: by.text(),
        hostName: null,
        titleThen: null,
        roleThen: null,
        affiliationThen: null,
        nameThen: null,
        alsoThen: by.texts(),
        contribution: null,
        onBehalfOf: null,
        toBeConfirmed: false,
      },
    ],
    revision: by.upTo(9),
  };
}
