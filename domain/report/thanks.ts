/** Thanks: co-hosts first, then those who received us, each with whom we met there. */
import type { ReportBlock } from "./blocks";
import { closingHeading, closingSection } from "./closing";
import { type Composition, composed } from "./composition";
import { paragraphRuns } from "./item-people";
import { partnerName } from "./lead";
import type { PartnerRecord, PartnerRole, PersonRecord } from "./record";
import { say, type Words } from "./runs";
import { isOpenPart, reportedItems } from "./selection";

const partnerOrder: readonly PartnerRole[] = ["CO_HOST", "HOST", "PARTNER", "SUPPORTER"];

/** Journey: partners, then hosts. */
export function thanksBlocks(composition: Composition): ReportBlock[] {
  const partners = partnersToThank(composition, (partner) => partner.hostId !== null || partner.thanksFor !== null);
  const hosts = hostsToThank(composition);
  const { phrases } = composition;
  const sentences = [
    ...partners,
    ...(hosts.length > 0 ? [phrases.thankAlso(phrases.list(hosts), partners.length === 0)] : []),
  ];
  return section(composition, sentences);
}

/** Highlights: only those for whom the record says what for. */
export function partnerThanks(composition: Composition): ReportBlock[] {
  return section(
    composition,
    partnersToThank(composition, (partner) => partner.thanksFor !== null),
  );
}

function section(composition: Composition, sentences: readonly Words[]): ReportBlock[] {
  if (sentences.length === 0) return [];
  const place = closingSection(composition, "thanks");
  const source = { kind: "trip" as const, ids: [composition.record.trip.id] };
  const text = paragraphRuns(composition, sentences, []);
  return [
    closingHeading(composition, "thanks", place),
    composed({ id: "thanks", type: "paragraph", section: place, source, text }),
  ];
}

/** One sentence for each thing we thank for, and one for those of whom it is not said. */
function partnersToThank(composition: Composition, isThanked: (partner: PartnerRecord) => boolean): Words[] {
  const { record, phrases, naming } = composition;
  naming.beginSection();
  naming.beginBlock();
  const thanked = partnerOrder.flatMap((role) =>
    record.partners.filter((partner) => partner.role === role && isThanked(partner)),
  );
  const reasons = [...new Set(thanked.map((partner) => partner.thanksFor))];
  return reasons.flatMap((reason) => {
    const names = thanked
      .filter((partner) => partner.thanksFor === reason)
      .map((partner) => partnerName(composition, partner))
      .filter((name) => name.length > 0);
    return names.length > 0 ? [phrases.thank(phrases.list(names), reason)] : [];
  });
}

/** Hosts met in items, in order, without partners; people without a directory entry behind them come last. */
function hostsToThank(composition: Composition): Words[] {
  const { record, naming, phrases } = composition;
  const partners = new Set(record.partners.map((partner) => partner.hostId));
  const met = new Map<string, Map<string, PersonRecord>>();
  const alone = new Map<string, Words>();
  for (const item of reportedItems(record)) {
    if (item.hostId && item.kind !== "EXTERNAL_EVENT" && naming.find(item.hostId)) touch(met, item.hostId);
    for (const part of item.parts) {
      if (isOpenPart(part)) continue;
      const home = part.affiliationThen && part.person ? null : part.hostId;
      const hostId = home ?? (part.affiliationThen ? null : item.hostId);
      if (hostId && naming.find(hostId)) {
        const people = touch(met, hostId);
        if (part.person) people.set(part.person.id, part.person);
      } else if (part.person) {
        const name = naming.person(part.person, null);
        alone.set(part.person.id, part.affiliationThen ? say`${name} (${part.affiliationThen})` : name);
      }
    }
  }
  const hosts = [...met].flatMap(([id, people]) => {
    const host = naming.find(id);
    if (!host || partners.has(id) || host.kind === "EVENT") return [];
    return [
      phrases.withWhom(
        naming.hostName(host),
        [...people.values()].map((person) => naming.person(person, null)),
      ),
    ];
  });
  return [...hosts, ...alone.values()];
}

function touch(met: Map<string, Map<string, PersonRecord>>, id: string): Map<string, PersonRecord> {
  const people = met.get(id) ?? new Map<string, PersonRecord>();
  met.set(id, people);
  return people;
}
