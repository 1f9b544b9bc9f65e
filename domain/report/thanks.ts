/** Thanks: co-hosts first, then those who received us, each with whom we met there. */
import type { ReportBlock } from "./blocks";
import { closingHeading, closingSection } from "./closing";
import { type Composition, composed } from "./composition";
import { homesOf, isOurOwn } from "./homes";
import { paragraphRuns } from "./item-people";
import { partnerName } from "./lead";
import { capitalised } from "./phrases/sentences";
import type { PartnerRecord, PartnerRole, PersonRecord } from "./record";
import { say, type Words } from "./runs";
import { isOpenPart, reportedItems } from "./selection";

/** More hosts than this stand in a list: nobody reads a sentence of thirty names. */
const MOST_IN_A_SENTENCE = 8;

const partnerOrder: readonly PartnerRole[] = ["CO_HOST", "HOST", "PARTNER", "SUPPORTER"];

/** Journey: partners, then hosts. */
export function thanksBlocks(composition: Composition): ReportBlock[] {
  const partners = partnersToThank(composition, (partner) => partner.hostId !== null || partner.thanksFor !== null);
  const hosts = hostsToThank(composition);
  const { phrases } = composition;
  const first = partners.length === 0;
  if (hosts.length > MOST_IN_A_SENTENCE) return section(composition, partners, { hosts, first });
  return section(composition, [
    ...partners,
    ...(hosts.length > 0 ? [phrases.thankAlso(phrases.list(hosts), hosts.length, first)] : []),
  ]);
}

/** Highlights: only those for whom the record says what for. */
export function partnerThanks(composition: Composition): ReportBlock[] {
  return section(
    composition,
    partnersToThank(composition, (partner) => partner.thanksFor !== null),
  );
}

type Listed = { hosts: readonly Words[]; first: boolean };

function section(composition: Composition, sentences: readonly Words[], listed: Listed | null = null): ReportBlock[] {
  if (sentences.length === 0 && !listed) return [];
  const place = closingSection(composition, "thanks");
  const source = { kind: "trip" as const, ids: [composition.record.trip.id] };
  const text = paragraphRuns(composition, sentences, []);
  const blocks = [closingHeading(composition, "thanks", place)];
  if (text.length > 0) blocks.push(composed({ id: "thanks", type: "paragraph", section: place, source, text }));
  if (listed) {
    const label = composition.phrases.thanksLabel(listed.first);
    const items = listed.hosts.map((text) => ({ text: capitalised(text) }));
    blocks.push(composed({ id: "thanks:hosts", type: "list", flavour: "plain", label, section: place, source, items }));
  }
  return blocks;
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
  return reasons.flatMap((reason, place) => {
    const names = thanked
      .filter((partner) => partner.thanksFor === reason)
      .map((partner) => partnerName(composition, partner))
      .filter((name) => name.length > 0);
    return names.length > 0 ? [phrases.thank(phrases.list(names), reason, place === 0 || reason !== null)] : [];
  });
}

/** Hosts met in items, in order, without partners; people without a directory entry behind them come last. */
function hostsToThank(composition: Composition): Words[] {
  const { record, naming, phrases } = composition;
  const partners = new Set(record.partners.map((partner) => partner.hostId));
  const met = new Map<string, Map<string, PersonRecord>>();
  const alone = new Map<string, Words>();
  const homeOf = homesOf(record);
  for (const item of reportedItems(record)) {
    if (item.hostId && item.kind !== "EXTERNAL_EVENT" && naming.find(item.hostId)) touch(met, item.hostId);
    for (const part of item.parts) {
      if (isOpenPart(part)) continue;
      const home = homeOf(part, item);
      const { host, words } = home;
      if (isOurOwn(record, home, part.person)) continue;
      if (host) {
        const people = touch(met, host.id);
        if (part.person) people.set(part.person.id, part.person);
      } else if (part.person) {
        const name = naming.person(part.person, null);
        alone.set(part.person.id, words ? say`${name} (${words})` : name);
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
