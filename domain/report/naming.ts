/**
 * How organisations and people are named. The first mention introduces (descriptor, dated facts,
 * local name), later ones only name; a person's function is told once in each section.
 */
import type { InlineRun } from "./blocks";
import { type Home, ownHome, saidHomes } from "./homes";
import { otherNameOf } from "./host-names";
import type { Apposed, PersonWords, Phrases } from "./phrases/phrases";
import type { HostRecord, ItemRecord, PartRecord, PersonRecord, TripRecord } from "./record";
import type { Words } from "./runs";
import { say } from "./runs";

export class Naming {
  private readonly introduced = new Set<string>();
  private readonly described = new Set<string>();
  private functionsTold = new Set<string>();
  private namedInSection = new Set<string>();
  private namedInBlock = new Set<string>();
  /** Where the last item with a place was; null before the first of a section. */
  private here: ReadonlySet<string> | null = null;
  private homes: ReturnType<typeof saidHomes> | null = null;

  constructor(
    private readonly record: TripRecord,
    private readonly phrases: Phrases,
    private readonly language: string,
  ) {}

  beginSection(): void {
    this.functionsTold = new Set();
    this.namedInSection = new Set();
    this.here = null;
  }

  beginBlock(): void {
    this.namedInBlock = new Set();
  }

  /** The host record of an id; null for none. A report survives a directory entry that is missing. */
  find(id: string | null): HostRecord | null {
    return id === null ? null : (this.record.hosts[id] ?? null);
  }

  /** Whether readers know that what is told next takes place at a host: the section named it, and no item was elsewhere since. */
  isHere({ id }: HostRecord): boolean {
    return this.namedInBlock.has(id) || (this.namedInSection.has(id) && (this.here?.has(id) ?? true));
  }

  /** An item has been told: what follows without a place is where it was. */
  wentTo({ hostId, venueId, subjectId, place }: ItemRecord): void {
    const ids = [hostId, venueId, subjectId].filter((id) => id !== null);
    if (ids.length > 0 || place) this.here = new Set(ids);
  }

  /** Only the name, with its article. */
  hostName(host: HostRecord): Words {
    this.namedInSection.add(host.id);
    this.namedInBlock.add(host.id);
    return say`${this.phrases.article(host.name)}${hostRun(host)}`;
  }

  /** @param near hosts the sentence names anyhow, so that they need not be named again as the parent */
  host(host: HostRecord, near: readonly (HostRecord | null)[] = []): Apposed {
    const name = this.hostName(host);
    const { kind } = host;
    if (this.introduced.has(host.id)) return { words: name, open: false, kind };
    this.introduced.add(host.id);
    const other = this.otherName(host);
    const parent = this.find(host.parent?.hostId ?? null);
    const inside = parent && !near.some((one) => one?.id === parent.id) ? this.parent(host, parent) : [];
    const facts = host.facts.map((fact) => say`${fact.text}`);
    const full = other ? say`${name}${this.phrases.otherName(other)}` : name;
    const details = [host.descriptor ? say`${host.descriptor}` : [], ...facts, inside];
    return {
      ...this.phrases.apposed(
        full,
        details.filter((detail) => detail.length > 0),
      ),
      kind,
    };
  }

  /**
   * Sentences on hosts the last block named without introducing them.
   *
   * @param later hosts a later block will name and introduce
   */
  introductionsOwed(later: ReadonlySet<string> = new Set()): Words[] {
    return [...this.namedInBlock].flatMap((id) => {
      const host = this.find(id);
      if (!host || this.introduced.has(id) || later.has(id)) return [];
      this.introduced.add(id);
      if (!host.descriptor && host.facts.length === 0) return [];
      const other = this.otherName(host);
      const name = this.hostName(host);
      const facts = host.facts.map((fact) => fact.text);
      const full = other ? say`${name}${this.phrases.otherName(other)}` : name;
      return [this.phrases.whatItIs(full, host.descriptor, facts)];
    });
  }

  person(person: PersonRecord, title: string | null = person.title): Words {
    const run: InlineRun = { text: person.name, mark: "person", ref: person.id };
    return title ? this.phrases.titled(title, run) : [run];
  }

  /** Hosts the block has named so far. */
  namedSoFar(): ReadonlySet<string> {
    return new Set(this.namedInBlock);
  }

  /**
   * Who had a part, with function and organisation as they were then.
   *
   * @param named hosts that need not be named again as somebody's organisation
   */
  partWords(part: PartRecord, named: ReadonlySet<string> = new Set()): PersonWords {
    const host = this.find(part.hostId);
    const spoken = { also: part.alsoThen, contribution: part.contribution, onBehalfOf: part.onBehalfOf };
    if (part.person === null) {
      return { ...this.nobodysWords(part, host), ...spoken, isPerson: false, role: part.roleThen, descriptor: null };
    }
    const told = this.functionKey(part);
    const again = this.functionsTold.has(told);
    this.functionsTold.add(told);
    const descriptor = this.described.has(part.person.id) ? null : part.person.descriptor;
    this.described.add(part.person.id);
    return {
      isPerson: true,
      name: this.person(part.person, part.titleThen ?? part.person.title),
      role: again ? null : part.roleThen,
      organisation: again ? null : this.organisation(part, host, named),
      descriptor,
      ...spoken,
      ...(again ? { also: [], onBehalfOf: null } : {}),
    };
  }

  /** Who has a part that no single person has: in words, or else an organisation. */
  private nobodysWords(part: PartRecord, host: HostRecord | null): Pick<PersonWords, "name" | "organisation"> {
    const inWords = part.affiliationThen ? say`${part.affiliationThen}` : null;
    const organisation = host ? this.hostName(host) : inWords;
    if (part.nameThen) return { name: say`${part.nameThen}`, organisation };
    return { name: organisation ?? [], organisation: null };
  }

  private organisation(part: PartRecord, host: HostRecord | null, named: ReadonlySet<string>): Words | null {
    if (part.affiliationThen) {
      const known = ownHome(this.record, part).host;
      return known && named.has(known.id) ? null : say`${part.affiliationThen}`;
    }
    if (host) return named.has(host.id) ? null : this.hostName(host);
    // Another part on this trip says it.
    const elsewhere = part.person ? this.saidHome(part.person) : undefined;
    if (elsewhere?.host) return named.has(elsewhere.host.id) ? null : this.hostName(elsewhere.host);
    return elsewhere?.words ? say`${elsewhere.words}` : null;
  }

  /** What is missing about somebody; asked once in a section. Call it before {@link partWords}. */
  partGaps(part: PartRecord, item: ItemRecord): { role: string | null; organisation: string | null } {
    const { person } = part;
    if (person === null || this.functionsTold.has(this.functionKey(part))) return { role: null, organisation: null };
    const introduced = part.roleThen || part.titleThen || person.title || person.descriptor;
    const placed = part.hostId || part.affiliationThen || part.onBehalfOf || item.hostId || this.saidHome(person);
    return {
      role: introduced ? null : this.phrases.gaps.role(person.name),
      organisation: placed ? null : this.phrases.gaps.organisation(person.name),
    };
  }

  private saidHome(person: PersonRecord): Home | undefined {
    this.homes ??= saidHomes(this.record);
    return this.homes.get(person.id);
  }

  private functionKey(part: PartRecord): string {
    return [part.person?.id, part.roleThen, part.hostId, part.affiliationThen, part.onBehalfOf].join("\n");
  }

  private parent(host: HostRecord, parent: HostRecord): Words {
    const name = this.hostName(parent);
    return host.parent?.relation === "PART_OF" ? this.phrases.partOf(name) : this.phrases.basedIn(name);
  }

  private otherName(host: HostRecord): string | null {
    return otherNameOf(host, this.language, this.record.trip.country);
  }
}

function hostRun(host: HostRecord): InlineRun {
  return { text: host.name, mark: "host", ref: host.id };
}
