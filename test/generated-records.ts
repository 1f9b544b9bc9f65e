/** Trip records by chance, for laws that hold for every report. Each fact is a word found nowhere else. */
import fc from "fast-check";
import type { ItemKind, PartRole } from "@/domain/agenda";
import type { ItemRecord, PartRecord, TripRecord } from "@/domain/report/record";
import { aDayRecord, aHostRecord, anItemRecord, aPartRecord, aPersonRecord, aTripRecord } from "./record-builders";

const kinds: readonly ItemKind[] = [
  "HOST_VISIT",
  "TALK",
  "PANEL",
  "WORKSHOP",
  "MEETING",
  "CEREMONY",
  "NETWORKING",
  "SOCIAL",
  "EXTERNAL_EVENT",
  "ONLINE_SESSION",
];
const roles: readonly PartRole[] = [
  "SPEAKER",
  "MODERATOR",
  "PANELLIST",
  "TRAINER",
  "GUIDE",
  "CONTACT",
  "GUEST",
  "CHAIR",
];
const dayPart = fc.option(fc.constantFrom("MORNING", "AFTERNOON", "EVENING"), { nil: null });
const yes = fc.boolean();

const partShape = fc.record({
  role: fc.constantFrom(...roles),
  hasRole: yes,
  hasTitle: yes,
  hasDescriptor: yes,
  home: fc.constantFrom("host", "own", "words", "none"),
  /** Named in words instead of as a person. */
  inWords: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  contribution: yes,
  also: fc.integer({ min: 0, max: 2 }),
  onBehalf: fc.boolean(),
  open: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
});

const itemShape = fc.record({
  kind: fc.constantFrom(...kinds),
  dayPart,
  hasHost: yes,
  hasVenue: yes,
  hasSubject: yes,
  hasDescriptor: yes,
  hasFact: yes,
  hasOtherName: yes,
  topics: fc.integer({ min: 0, max: 4 }),
  message: yes,
  relevance: yes,
  purpose: yes,
  audience: yes,
  group: yes,
  choice: yes,
  asPart: yes,
  parts: fc.array(partShape, { maxLength: 5 }),
});

const tripShape = fc.record({
  purpose: yes,
  delegation: yes,
  themes: yes,
  project: yes,
  coHost: yes,
  statements: yes,
  days: fc.array(fc.array(itemShape, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
});

type PartShape = typeof partShape extends fc.Arbitrary<infer Shape> ? Shape : never;
type ItemShape = typeof itemShape extends fc.Arbitrary<infer Shape> ? Shape : never;
type TripShape = typeof tripShape extends fc.Arbitrary<infer Shape> ? Shape : never;

/** A record whose every text is made of words like "Q27x", so that each is found exactly where it was printed. */
export const tripRecords: fc.Arbitrary<TripRecord> = tripShape.map((shape) => new Generator().trip(shape));

class Generator {
  private count = 0;
  private readonly hosts: ReturnType<typeof aHostRecord>[] = [];

  /** A word that nothing else in the record contains. */
  private word(): string {
    this.count += 1;
    return `Q${this.count}x`;
  }

  trip(shape: TripShape): TripRecord {
    const when = (there: boolean) => (there ? this.word() : null);
    const coHost = shape.coHost ? this.host({ hasDescriptor: false, hasFact: false, hasOtherName: false }) : null;
    const days = shape.days.map((_, index) =>
      aDayRecord({ id: `day-${index}`, number: index + 1, theme: when(shape.themes) }),
    );
    const items = shape.days.flatMap((day, index) => this.items(day, `day-${index}`));
    const statements = () => (shape.statements ? [this.word(), this.word()] : []);
    return aTripRecord({
      organisation: { name: this.word(), slug: "organisation", descriptor: null },
      trip: {
        title: this.word(),
        purpose: shape.purpose ? `learn ${this.word()}` : null,
        delegation: when(shape.delegation),
        city: this.word(),
        country: this.word(),
        reflections: statements(),
        highlights: statements(),
        outcomes: statements(),
        outlook: statements(),
        activityWhat: this.word(),
      },
      project: shape.project ? this.project() : null,
      activity: shape.project ? { number: this.word(), title: this.word(), targetGroup: this.word() } : null,
      partners: coHost ? [{ role: "CO_HOST", hostId: coHost, project: null, thanksFor: this.word() }] : [],
      days,
      items,
      hosts: this.hosts,
    });
  }

  private project(): NonNullable<TripRecord["project"]> {
    const programme = (role: "DONOR" | "CO_FUNDER") => ({
      role,
      programme: { id: this.word(), name: this.word(), period: this.word(), website: null, text: null, emblems: [] },
    });
    const fundings = [programme("DONOR"), programme("CO_FUNDER")];
    return { id: this.word(), name: this.word(), code: null, website: "https://project.example/", fundings };
  }

  private items(shapes: readonly ItemShape[], dayId: string): ItemRecord[] {
    const items: ItemRecord[] = [];
    for (const shape of shapes) {
      const parent = shape.asPart ? items.findLast((item) => item.parentId === null) : undefined;
      items.push(this.item(shape, dayId, parent?.id ?? null));
    }
    return items;
  }

  private item(shape: ItemShape, dayId: string, parentId: string | null): ItemRecord {
    const when = (there: boolean) => (there ? this.word() : null);
    const plain = { hasDescriptor: false, hasFact: false, hasOtherName: false };
    const hostId = shape.hasHost ? this.host(shape) : null;
    return anItemRecord({
      id: `item-${this.word()}`,
      dayId,
      parentId,
      kind: shape.kind,
      title: this.word(),
      dayPart: shape.dayPart,
      hostId,
      venueId: shape.hasVenue ? this.host(plain) : null,
      subjectId: shape.hasSubject ? this.host({ ...plain, hasDescriptor: shape.hasDescriptor }) : null,
      topics: Array.from({ length: shape.topics }, () => this.word()),
      keyMessage: when(shape.message),
      relevance: when(shape.relevance),
      purpose: shape.purpose ? `learn ${this.word()}` : null,
      audience: when(shape.audience),
      choice: when(shape.choice),
      groups: shape.group ? [this.word()] : [],
      parts: shape.parts.map((part) => this.part(part, hostId)),
    });
  }

  private part(shape: PartShape, itemHost: string | null): PartRecord {
    const when = (there: boolean) => (there ? this.word() : null);
    if (shape.open) return aPartRecord({ role: shape.role, roleThen: when(shape.hasRole), toBeConfirmed: true });
    const own = () => this.host({ hasDescriptor: shape.hasDescriptor, hasFact: false, hasOtherName: false });
    const hostId = shape.home === "host" ? itemHost : shape.home === "own" ? own() : null;
    const name = this.word();
    const contribution = when(shape.contribution);
    const alsoThen = Array.from({ length: shape.also }, () => this.word());
    if (shape.inWords) return aPartRecord({ role: shape.role, nameThen: name, contribution, alsoThen });
    return aPartRecord({
      role: shape.role,
      person: aPersonRecord({ id: `person-${name}`, name, descriptor: when(shape.hasDescriptor) }),
      contribution,
      alsoThen,
      titleThen: when(shape.hasTitle),
      roleThen: when(shape.hasRole),
      affiliationThen: shape.home === "words" ? this.word() : null,
      onBehalfOf: when(shape.onBehalf),
      hostId,
    });
  }

  private host(shape: { hasDescriptor: boolean; hasFact: boolean; hasOtherName: boolean }): string {
    const name = this.word();
    this.hosts.push(
      aHostRecord({
        id: `host-${name}`,
        name,
        descriptor: shape.hasDescriptor ? this.word() : null,
        facts: shape.hasFact ? [{ text: this.word(), year: null, source: null }] : [],
        names: shape.hasOtherName ? [{ name: this.word(), language: "en" }] : [],
      }),
    );
    return `host-${name}`;
  }
}
