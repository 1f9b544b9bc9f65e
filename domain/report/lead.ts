/** Who stands behind the trip: project, funding programmes, hosts and partners. */
import type { InlineRun } from "./blocks";
import type { Composition } from "./composition";
import type { Place } from "./phrases/phrases";
import type { FundingRole, PartnerRecord, PartnerRole } from "./record";
import { say, type Words } from "./runs";
import { printableDates } from "./selection";

const fundingOrder: readonly FundingRole[] = ["DONOR", "CO_FUNDER", "PROGRAMME_OPERATOR", "DONOR_PROGRAMME_PARTNER"];

export function placeOf({ record }: Composition): Place {
  return { city: record.trip.city, country: record.trip.country || null };
}

/** Journey: project by its exact name, funding programmes with period, series, partners in their roles. */
export function attribution(composition: Composition): Words[] {
  const { record, phrases } = composition;
  const { series } = record.trip;
  const project = isPartnerProject(composition) ? [] : projectSentence(composition);
  return [
    ...project,
    ...(series ? [phrases.series(series.name, series.number)] : []),
    ...partnerSentences(composition, [...(project.length > 0 ? [] : coHost), "HOST", "PARTNER", "SUPPORTER"]),
  ];
}

/** Highlights: who hosted what and when, with whom, within which project. */
export function hosting(composition: Composition): Words[] {
  const { record, phrases } = composition;
  const hosts = named(composition, ["HOST"]);
  const partners = named(composition, ["PARTNER"]);
  const dates = printableDates(record);
  const range = dates ? phrases.dateRange(dates.from, dates.to) : null;
  const together = partners.length > 0 ? phrases.list(partners) : null;
  const who = hosts.length > 0 ? phrases.list(hosts) : [];
  const opened =
    who.length > 0
      ? [phrases.hostedOn(who, hosts.length, record.trip.title, range, together)]
      : record.trip.kind === "STUDY_VISIT"
        ? [phrases.organised(record.organisation.name, range, together)]
        : [];
  const isHeld = opened.length === 0 && range !== null;
  const project = isPartnerProject(composition)
    ? []
    : projectSentence(composition, hosts.length === 0 && (opened.length > 0 || isHeld));
  const { series } = record.trip;
  const rest: PartnerRole[] = opened.length > 0 ? ["SUPPORTER"] : ["PARTNER", "SUPPORTER"];
  return [
    ...opened,
    ...(isHeld ? [phrases.heldOn(record.trip.title, range)] : []),
    ...project,
    ...(series ? [phrases.series(series.name, series.number)] : []),
    ...partnerSentences(composition, [...(project.length > 0 ? [] : coHost), ...rest]),
  ];
}

const coHost: readonly PartnerRole[] = ["CO_HOST"];

function kindOf({ record }: Composition): "visit" | "event" {
  return record.trip.kind === "EVENT" ? "event" : "visit";
}

/** @param follows whether the sentence before is about the visit or event too, so that it need not be named again */
function projectSentence(composition: Composition, follows = false): Words[] {
  const { record, phrases } = composition;
  const { project } = record;
  if (!project) return [];
  const name = phrases.project(phrases.quotedName(projectRun(project)));
  const funding = fundingOrder.flatMap((role) => {
    const programmes = project.fundings
      .filter((one) => one.role === role)
      .map(({ programme }) => say`${[programme.name, programme.period].filter(Boolean).join(" ")}`);
    return programmes.length > 0 ? [phrases.funding(role, phrases.list(programmes))] : [];
  });
  const coHosts = named(composition, coHost);
  const others = coHosts.length > 0 ? phrases.list(coHosts) : null;
  return [phrases.partOfProject(kindOf(composition), name, funding, others, follows)];
}

function partnerSentences(composition: Composition, roles: readonly PartnerRole[]): Words[] {
  return roles.flatMap((role) => {
    const names = named(composition, [role]);
    const { phrases } = composition;
    return names.length > 0 ? [phrases.partners(role, phrases.list(names), names.length, kindOf(composition))] : [];
  });
}

function named(composition: Composition, roles: readonly PartnerRole[]): Words[] {
  return composition.record.partners
    .filter((partner) => roles.includes(partner.role))
    .map((partner) => partnerName(composition, partner))
    .filter((words) => words.length > 0);
}

/** A partner's name in running text. */
export function partnerName({ naming, phrases }: Composition, partner: PartnerRecord): Words {
  const host = naming.find(partner.hostId);
  if (host) return naming.hostName(host);
  return partner.project ? phrases.partnerProject(projectRun(partner.project)) : [];
}

export function projectRun(project: { id: string; name: string }): InlineRun {
  return { text: project.name, mark: "project", ref: project.id };
}

function isPartnerProject({ record }: Composition): boolean {
  const { project } = record;
  return (
    project !== null && project.fundings.length === 0 && record.partners.some((one) => one.project?.id === project.id)
  );
}
