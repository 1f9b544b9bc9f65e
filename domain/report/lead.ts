/** Who stands behind the trip: project, funding programmes, hosts and partners. */
import type { InlineRun } from "./blocks";
import type { Composition } from "./composition";
import type { FundingRole, PartnerRecord, PartnerRole, ProjectRecord } from "./record";
import { say, type Words } from "./runs";
import { printableDates } from "./selection";

const fundingOrder: readonly FundingRole[] = ["DONOR", "PROGRAMME_OPERATOR", "DONOR_PROGRAMME_PARTNER", "CO_FUNDER"];

/** Place of the trip: "Oslo, Norway". */
export function placeOf({ record }: Composition): string {
  return [record.trip.city, record.trip.country].filter(Boolean).join(", ");
}

/** Journey: project by its exact name, funding programmes with period, series, partners in their roles. */
export function attribution(composition: Composition): Words[] {
  const { record, phrases } = composition;
  const { series } = record.trip;
  return [
    ...projectSentence(composition),
    ...(series ? [phrases.series(series.name, series.number)] : []),
    ...partnerSentences(composition, ["CO_HOST", "HOST", "PARTNER", "SUPPORTER"]),
  ];
}

/** Highlights: who hosted what and when, with whom, within which project. */
export function hosting(composition: Composition): Words[] {
  const { record, phrases } = composition;
  const hosts = named(composition, ["HOST"]);
  const partners = named(composition, ["PARTNER"]);
  const dates = printableDates(record);
  const range = dates ? phrases.dateRange(dates.from, dates.to) : null;
  const who =
    hosts.length > 0 ? phrases.list(hosts) : record.trip.kind === "EVENT" ? [] : say`${record.organisation.name}`;
  const together = partners.length > 0 ? phrases.list(partners) : null;
  const opened = who.length > 0 ? [phrases.hostedOn(who, record.trip.title, range, together)] : [];
  const rest: PartnerRole[] = who.length > 0 ? ["CO_HOST", "SUPPORTER"] : ["CO_HOST", "PARTNER", "SUPPORTER"];
  return [
    ...opened,
    ...(who.length === 0 && range ? [phrases.heldOn(record.trip.title, range)] : []),
    ...partnerSentences(composition, rest),
    ...(isPartnerProject(composition) ? [] : projectSentence(composition)),
  ];
}

function projectSentence({ record, phrases }: Composition): Words[] {
  const { project } = record;
  if (!project) return [];
  const name = phrases.project(quotedProject(project));
  const trip = record.trip.kind === "EVENT" ? "event" : "visit";
  const funding = fundingOrder.flatMap((role) => {
    const programmes = project.fundings
      .filter((one) => one.role === role)
      .map(({ programme }) => say`${[programme.name, programme.period].filter(Boolean).join(" ")}`);
    return programmes.length > 0 ? [phrases.funding(role, phrases.list(programmes))] : [];
  });
  return [phrases.partOfProject(trip, name, funding)];
}

function partnerSentences(composition: Composition, roles: readonly PartnerRole[]): Words[] {
  return roles.flatMap((role) => {
    const names = named(composition, [role]);
    return names.length > 0 ? [composition.phrases.partners(role, composition.phrases.list(names), names.length)] : [];
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

/** The exact name, in quotation marks. */
export function quotedProject(project: Pick<ProjectRecord, "id" | "name">): Words {
  return say`“${projectRun(project)}”`;
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
