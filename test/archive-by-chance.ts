/**
 * Whole trips by chance, as archives: every kind of item, items in items, odd zones, names from right to left, and
 * nothing wherever nothing may be. What one trip says is decided by a number, so that a failure can be seen again.
 */
import { dayParts, endCertainties, hostStatuses, itemKinds, partRoles, transportModes } from "@/domain/agenda";
import type { Archive } from "@/features/archive/file-format/archive";
import { materialByChance } from "./archive-reports-by-chance";
import { Chance } from "./chance";

const zones = ["Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Chatham", "Africa/Casablanca"];
const languages = ["en", "nb", "ro", "ar", "zh-Hant"];
const first = Date.UTC(2027, 2, 9);

/** Names of things of one kind: "item-1" to "item-n". */
const namesOf = (kind: string, count: number) => Array.from({ length: count }, (_, index) => `${kind}-${index + 1}`);

/** @param itemCount how many items the trip has */
export function archiveByChance(seed: number, itemCount: number): Archive {
  return new Writer(seed, itemCount).archive();
}

class Writer {
  private readonly by: Chance;
  readonly hosts: string[];
  private readonly people: string[];
  readonly days: string[];
  readonly groups: string[];
  readonly choices: string[];
  private readonly participants: string[];
  readonly items: string[];

  constructor(seed: number, itemCount: number) {
    this.by = new Chance(seed);
    this.hosts = namesOf("host", this.by.upTo(6));
    this.people = namesOf("person", this.by.upTo(6));
    this.days = namesOf("day", 1 + this.by.upTo(5));
    this.groups = namesOf("group", this.by.upTo(3));
    this.choices = namesOf("choice", this.by.upTo(2));
    this.participants = namesOf("participant", this.by.upTo(8));
    this.items = namesOf("item", itemCount);
  }

  archive(): Archive {
    const { by } = this;
    const programmes = namesOf("programme", by.upTo(2));
    const hasProject = by.yes();
    const trip = this.trip(hasProject);
    const takeaways = this.takeaways();
    const { pictures, reports, sharedPlans } = materialByChance(by, this);
    return {
      format: "sojourn-trip",
      version: 1,
      without: [],
      trip,
      days: this.days.map((id, position) => this.day(id, position)),
      groups: this.groups.map((id, index) => ({ id, letter: "ABC"[index] ?? "Z", name: by.text() })),
      choices: this.choices.map((id) => ({ id, title: by.text() })),
      items: this.itemRows(),
      participants: this.participants.map((id) => this.participant(id)),
      takeaways,
      quotes: this.people.slice(0, by.upTo(2)).map((person, index) => ({
        id: `quote-${index + 1}`,
        item: by.maybeOf(this.items),
        person,
        text: by.text(),
        name: by.text(),
        affiliation: by.maybe(() => by.text()),
        source: by.maybe(() => by.text()),
        approvedAt: by.maybe(() => by.moment()),
        approvedWording: by.maybe(() => by.text()),
        createdAt: by.moment(),
      })),
      legs: by.several(3, () => this.leg()),
      stays: by.several(2, () => this.stay()),
      announcements: by.several(3, () => ({
        subject: by.text(),
        text: by.text(),
        sentAt: by.moment(),
        sentByName: by.text(),
        withdrawnAt: by.maybe(() => by.moment()),
        forEveryone: by.yes(),
        mailed: by.upTo(30),
        groups: by.some(this.groups),
      })),
      followUps: [null, ...this.people].map((person) => ({
        item: by.maybeOf(this.items),
        host: by.maybeOf(this.hosts),
        what: by.text(),
        who: by.maybe(() => by.text()),
        person,
        dueOn: by.maybe(() => by.date()),
        state: by.of(["OPEN", "DONE", "DROPPED"]),
        outcome: by.maybe(() => by.text()),
      })),
      pictures,
      reports,
      sharedPlans,
      hosts: this.hosts.map((id, index) => this.host(id, index)),
      people: this.people.map((id) => this.person(id)),
      projects: hasProject ? [this.project(programmes)] : [],
      fundingProgrammes: hasProject ? programmes.map((id) => this.programme(id)) : [],
    };
  }

  private trip(hasProject: boolean): Archive["trip"] {
    const { by } = this;
    const isCancelled = by.yes();
    // An archive holds only whom something names.
    const partners = this.hosts.map((host) => ({
      host,
      project: null,
      role: by.of(["HOST", "CO_HOST", "PARTNER", "SUPPORTER"] as const),
      thanksFor: by.maybe(() => by.text()),
    }));
    return {
      kind: by.of(["STUDY_VISIT", "EVENT"]),
      title: by.text(),
      purpose: by.maybe(() => by.text()),
      delegation: by.maybe(() => by.text()),
      city: by.text(),
      country: by.maybe(() => by.text()),
      timeZone: by.of(zones),
      language: by.of(languages),
      seriesName: by.maybe(() => by.text()),
      seriesNumber: by.maybe(() => 1 + by.upTo(20)),
      seriesNext: by.maybe(() => by.text()),
      project: hasProject ? "project-1" : null,
      activity: hasProject ? "activity-1" : null,
      activityWhat: by.maybe(() => by.text()),
      contacts: by.texts(),
      practical: by.maybe(() => by.text()),
      note: by.maybe(() => by.text()),
      datesIllustrative: by.yes(),
      timesIllustrative: by.yes(),
      reflections: by.texts(),
      highlights: by.texts(),
      outcomes: by.texts(),
      outlook: by.texts(),
      cancelledAt: isCancelled ? by.moment() : null,
      cancelReason: isCancelled ? by.text() : null,
      planRevision: by.upTo(90),
      partners: [
        ...partners,
        ...(hasProject ? [{ host: null, project: "project-1", role: "PARTNER" as const, thanksFor: null }] : []),
      ],
    };
  }

  private day(id: string, position: number): Archive["days"][number] {
    const { by } = this;
    return {
      id,
      position,
      date: by.maybe(() => new Date(first + position * 86_400_000).toISOString().slice(0, 10)),
      numbered: by.yes(),
      theme: by.maybe(() => by.text()),
      chair: by.maybeOf(this.people),
      base: by.maybe(() => by.text()),
      city: by.maybe(() => by.text()),
      timeZone: by.of(zones),
    };
  }

  /** Parents and earlier parts stand before the items that name them, on the same day. */
  private itemRows(): Archive["items"] {
    const { by } = this;
    const rows: Archive["items"] = [];
    for (const [index, id] of this.items.entries()) {
      const parent = by.yes() && index > 0 ? rows[by.upTo(index - 1)] : undefined;
      const day = parent ? parent.day : by.maybeOf(this.days);
      const continues = by.yes() && index > 0 ? (this.items[by.upTo(index - 1)] ?? null) : null;
      rows.push({
        ...this.item(id, itemKinds[index % itemKinds.length] ?? "TALK"),
        day,
        parent: parent?.id ?? null,
        continues,
      });
    }
    return rows;
  }

  private item(id: string, kind: Archive["items"][number]["kind"]): Archive["items"][number] {
    const { by } = this;
    const length = by.maybe(() => 1 + by.upTo(600));
    return {
      id,
      day: null,
      parent: null,
      position: by.upTo(9),
      kind,
      title: by.text(),
      startMinute: by.maybe(() => by.upTo(1439)),
      durationMinutes: length,
      endCertainty: by.of(endCertainties),
      longestMinutes: by.maybe(() => (length ?? 0) + 1 + by.upTo(100)),
      dayPart: by.maybeOf(dayParts),
      tentative: by.yes(),
      optional: by.yes(),
      choice: by.maybeOf(this.choices),
      continues: null,
      capacity: by.maybe(() => 1 + by.upTo(40)),
      hostStatus: by.maybeOf(hostStatuses),
      hostAnswer: by.maybe(() => by.text()),
      requestedAt: by.maybe(() => by.moment()),
      answeredAt: by.maybe(() => by.moment()),
      host: by.maybeOf(this.hosts),
      venue: by.maybeOf(this.hosts),
      subject: by.maybeOf(this.hosts),
      place: by.maybe(() => by.text()),
      room: by.maybe(() => by.text()),
      floor: by.maybe(() => by.text()),
      phone: by.maybe(() => "+977 1 4123456"),
      link: by.maybe(() => "https://meet.example/a?b=c#d"),
      language: by.maybeOf(languages),
      interpretation: by.some(languages),
      transport: by.maybeOf(transportModes),
      endTimeZone: by.maybeOf(zones),
      topics: by.texts(),
      keyMessage: by.maybe(() => by.text()),
      relevance: by.maybe(() => by.text()),
      purpose: by.maybe(() => by.text()),
      audience: by.maybe(() => by.text()),
      preparation: by.maybe(() => by.text()),
      noteToParticipants: by.maybe(() => by.text()),
      internalNote: by.maybe(() => by.text()),
      wishedTime: by.maybe(() => by.text()),
      revision: by.upTo(9),
      groups: by.some(this.groups),
      parts: by.several(3, () => this.part()),
      pickUps: by.several(2, () => ({
        ...by.place(),
        place: by.text(),
        host: by.maybeOf(this.hosts),
        startMinute: by.maybe(() => by.upTo(1439)),
        note: by.maybe(() => by.text()),
      })),
      proposedTimes: by.several(2, () => ({
        date: by.maybe(() => by.date()),
        startMinute: by.maybe(() => by.upTo(1439)),
        durationMinutes: by.maybe(() => 1 + by.upTo(300)),
        note: by.maybe(() => by.text()),
        proposedAt: by.moment(),
      })),
      signUps: by.some(this.participants).map((participant) => ({ participant, at: by.moment() })),
      attendance: by.some(this.participants).map((participant) => ({
        participant,
        presence: by.of(["PRESENT", "PARTLY", "ABSENT"]),
        source: by.of(["SELF_CHECK_IN", "ORGANISER", "SIGNATURE"]),
        note: by.maybe(() => by.text()),
        recordedAt: by.moment(),
      })),
    };
  }

  private part(): Archive["items"][number]["parts"][number] {
    const { by } = this;
    return {
      role: by.of(partRoles),
      person: by.maybeOf(this.people),
      host: by.maybeOf(this.hosts),
      nameThen: by.maybe(() => by.text()),
      titleThen: by.maybe(() => by.text()),
      roleThen: by.maybe(() => by.text()),
      affiliationThen: by.maybe(() => by.text()),
      alsoThen: by.texts(),
      contribution: by.maybe(() => by.text()),
      onBehalfOf: by.maybe(() => by.text()),
      toBeConfirmed: by.yes(),
    };
  }

  private participant(id: string): Archive["participants"][number] {
    const { by } = this;
    return {
      id,
      name: by.text(),
      email: by.maybe(() => `${by.word()}@example.org`),
      phone: by.maybe(() => "+40 264 123456"),
      affiliation: by.maybe(() => by.text()),
      function: by.maybe(() => by.text()),
      category: by.of(["STAFF", "CLUSTER_MEMBER", "PARTNER", "EXTERNAL_EXPERT", "GUEST"]),
      status: by.of(["ADDED", "INVITED", "ACCEPTED", "DECLINED", "WAITING_LIST", "WITHDRAWN"]),
      language: by.maybeOf(languages),
      invitedAt: by.maybe(() => by.moment()),
      answeredAt: by.maybe(() => by.moment()),
      listedToParticipants: by.yes(),
      groups: by.some(this.groups),
      consents: by.several(3, () => ({
        purpose: by.of(["NEEDS", "LISTING_TO_HOSTS", "LISTING_TO_PARTICIPANTS", "PHOTO_INTERNAL", "PHOTO_PUBLIC"]),
        given: by.yes(),
        wording: by.text(),
        at: by.moment(),
      })),
      needs: by.maybe(() => ({
        food: by.maybe(() => by.text()),
        access: by.maybe(() => by.text()),
        emergencyContact: by.maybe(() => by.text()),
      })),
    };
  }

  private takeaways(): Archive["takeaways"] {
    const { by } = this;
    return namesOf("takeaway", by.upTo(4)).map((id) => ({
      id,
      item: by.maybeOf(this.items),
      participant: by.maybeOf(this.participants),
      text: by.text(),
      quoteAllowedAt: by.maybe(() => by.moment()),
      quoteWording: by.maybe(() => by.text()),
      createdAt: by.moment(),
    }));
  }

  private leg(): Archive["legs"][number] {
    const { by } = this;
    return {
      mode: by.of(transportModes),
      carrier: by.maybe(() => by.text()),
      number: by.maybe(() => by.text()),
      fromPlace: by.text(),
      toPlace: by.text(),
      departDate: by.date(),
      departMinute: by.maybe(() => by.upTo(1439)),
      departTimeZone: by.of(zones),
      arriveDate: by.maybe(() => by.date()),
      arriveMinute: by.maybe(() => by.upTo(1439)),
      arriveTimeZone: by.of(zones),
      reference: by.maybe(() => by.text()),
      note: by.maybe(() => by.text()),
      forEveryone: by.yes(),
      passengers: by.some(this.participants).map((participant) => ({
        participant,
        seat: by.maybe(() => "12A"),
        reference: by.maybe(() => by.text()),
      })),
    };
  }

  private stay(): Archive["stays"][number] {
    const { by } = this;
    const [checkInDate = "", checkOutDate = ""] = [by.date(), by.date()].sort();
    return {
      name: by.text(),
      host: by.maybeOf(this.hosts),
      address: by.maybe(() => by.text()),
      phone: by.maybe(() => "+372 600 1234"),
      checkInDate,
      checkInMinute: by.maybe(() => by.upTo(1439)),
      checkOutDate,
      checkOutMinute: by.maybe(() => by.upTo(1439)),
      timeZone: by.of(zones),
      included: by.texts(),
      paidBy: by.maybe(() => by.text()),
      reference: by.maybe(() => by.text()),
      note: by.maybe(() => by.text()),
      forEveryone: by.yes(),
      guests: by.some(this.participants).map((participant) => ({ participant, room: by.maybe(() => "204") })),
    };
  }

  private host(id: string, index: number): Archive["hosts"][number] {
    const { by } = this;
    const parent = index > 0 ? by.maybeOf(this.hosts.slice(0, index)) : null;
    return {
      id,
      name: by.text(),
      kind: by.of(["COMPANY", "HOSPITAL", "VENUE", "OTHER"]),
      parent,
      parentRelation: parent ? by.of(["PART_OF", "LOCATED_IN"]) : null,
      descriptor: by.maybe(() => by.text()),
      website: by.maybe(() => "https://host.example/"),
      largestGroup: by.maybe(() => 1 + by.upTo(60)),
      availability: by.maybe(() => by.text()),
      hours: by.several(2, () => {
        const fromMinute = 1 + by.upTo(1000);
        return { weekdays: [1 + by.upTo(3), 6], fromMinute, untilMinute: fromMinute + 1 + by.upTo(300) };
      }),
      absences: by.several(2, () => {
        const first = by.date();
        return { first, last: first, note: by.maybe(() => by.text()) };
      }),
      names: by.several(2, () => ({ name: by.text(), language: by.maybeOf(languages) })),
      addresses: by.several(2, () => ({
        label: by.maybe(() => by.text()),
        street: by.maybe(() => by.text()),
        postcode: by.maybe(() => "0349"),
        city: by.maybe(() => by.text()),
        country: by.maybe(() => by.text()),
        ...by.place(),
      })),
      facts: by.several(2, () => ({
        text: by.text(),
        year: by.maybe(() => 1900 + by.upTo(120)),
        source: by.maybe(() => by.text()),
      })),
    };
  }

  private person(id: string): Archive["people"][number] {
    const { by } = this;
    return {
      id,
      name: by.text(),
      title: by.maybe(() => by.text()),
      descriptor: by.maybe(() => by.text()),
      email: by.maybe(() => `${by.word()}@example.org`),
      phone: by.maybe(() => "+47 22 00 00 00"),
      affiliations: by.several(2, () => ({
        host: by.maybeOf(this.hosts),
        hostName: by.maybe(() => by.text()),
        role: by.maybe(() => by.text()),
        since: by.maybe(() => by.date()),
        until: by.maybe(() => by.date()),
      })),
    };
  }

  private project(programmes: readonly string[]): Archive["projects"][number] {
    const { by } = this;
    return {
      id: "project-1",
      name: by.text(),
      code: by.maybe(() => by.text()),
      website: by.maybe(() => "https://project.example/"),
      fundings: programmes.map((programme) => ({ programme, role: by.of(["DONOR", "CO_FUNDER"]) })),
      activities: [{ id: "activity-1", number: by.word(), title: by.text(), targetGroup: by.maybe(() => by.text()) }],
    };
  }

  private programme(id: string): Archive["fundingProgrammes"][number] {
    const { by } = this;
    return {
      id,
      name: by.text(),
      period: by.maybe(() => "2021–2028"),
      website: by.maybe(() => "https://programme.example/"),
      texts: by.some(languages).map((language) => ({
        language,
        statement: by.text(),
        disclaimer: by.maybe(() => by.text()),
        aboutDonor: by.maybe(() => by.text()),
      })),
    };
  }
}
