/** The sections after the days: what was thought of it, what came of it, project and activity. */
import type { InlineRun, ReportBlock, Section } from "./blocks";
import { type Composition, composed } from "./composition";
import { gap, paragraphRuns } from "./item-people";
import { projectRun } from "./lead";
import { capitalised } from "./phrases/sentences";
import { runsText, say, type Words } from "./runs";

type Statements = "reflection" | "outcomes" | "highlights" | "outlook";

/** Statements a person wrote for the trip: several outcomes are a list, everything else reads on. */
export function statementBlocks(
  composition: Composition,
  key: Statements,
  statements: readonly Words[],
  gaps: readonly InlineRun[] = [],
): ReportBlock[] {
  const { record } = composition;
  const told = statements.filter((statement) => runsText(statement).trim() !== "");
  if (told.length === 0 && gaps.length === 0) return [];
  const section = closingSection(composition, key);
  const source = { kind: "trip" as const, ids: [record.trip.id] };
  const body: ReportBlock =
    key === "outcomes" && told.length > 1
      ? composed({
          id: key,
          type: "list",
          flavour: "plain",
          label: null,
          section,
          source,
          items: told.map((text) => ({ text: capitalised(text) })),
        })
      : composed({
          id: key,
          type: "paragraph",
          section,
          source,
          text: paragraphRuns(composition, told, gaps),
        });
  return [closingHeading(composition, key, section), body];
}

/** What was written down of the trip under one of its headings. */
export function statementsOf(statements: readonly string[]): Words[] {
  return statements.map((statement) => say`${statement.trim()}`);
}

/** What came of the trip: what was written down for it, and what became of what was agreed, with whom. */
export function outcomesOf({ record, naming, phrases }: Composition): Words[] {
  naming.beginSection();
  naming.beginBlock();
  const agreed = record.followUps.map(({ outcome, hostId }): Words => {
    const host = naming.find(hostId);
    const said = outcome.trim();
    if (!host || said.includes(host.name)) return say`${said}`;
    return phrases.outcomeWith(naming.hostName(host), said);
  });
  return [...statementsOf(record.trip.outcomes), ...agreed];
}

/** What comes next, the next of the series last unless somebody has said it already. */
export function outlookOf({ record, phrases }: Composition): Words[] {
  const known = record.trip.series?.next?.trim();
  const isSaid = known && record.trip.outlook.some((said) => said.toLowerCase().includes(known.toLowerCase()));
  const next = isSaid ? null : known;
  return [...statementsOf(record.trip.outlook), ...(next ? [phrases.nextInSeries(next)] : [])];
}

/** Links to the pages of the trip's project and of partner projects. */
export function projectBlocks(composition: Composition): ReportBlock[] {
  const { phrases } = composition;
  const projects = projectsOf(composition);
  if (projects.length === 0) return [];
  const section = closingSection(composition, "project");
  return projects.map((project) => {
    const run = projectRun(project);
    const text = project.website
      ? phrases.sentence(phrases.moreAbout({ ...run, mark: "link", href: project.website }))
      : [gap(phrases.gaps.projectPage(project.name))];
    const source = { kind: "project" as const, ids: [project.id] };
    return composed({ id: `project:${project.id}`, type: "paragraph", section, source, text });
  });
}

/** The trip's project and the projects among its partners, each once. */
export function projectsOf({
  record,
}: Pick<Composition, "record">): { id: string; name: string; website: string | null }[] {
  const all = [...(record.project ? [record.project] : []), ...record.partners.flatMap((one) => one.project ?? [])];
  return all.filter((project, index) => all.findIndex((other) => other.id === project.id) === index);
}

/** The activity line: number, project, activity title, what the trip was in it and for whom. */
export function activityBlocks(composition: Composition): ReportBlock[] {
  const { record, phrases } = composition;
  const { activity, project, trip } = record;
  if (!activity || !project) return [];
  const sentences = phrases.activity({
    number: activity.number,
    title: activity.title,
    project: phrases.quotedName(projectRun(project)),
    what: trip.activityWhat,
    targetGroup: activity.targetGroup,
  });
  const gaps = [
    ...(trip.activityWhat ? [] : [gap(phrases.gaps.activityWhat)]),
    ...(activity.targetGroup ? [] : [gap(phrases.gaps.targetGroup)]),
  ];
  const section = closingSection(composition, "activity");
  const source = { kind: "project" as const, ids: [project.id] };
  const text = paragraphRuns(composition, sentences, gaps);
  return [composed({ id: "activity", type: "paragraph", section, source, text })];
}

export function closingSection({ phrases }: Composition, key: keyof Composition["phrases"]["sections"]): Section {
  return { key, label: phrases.sections[key].label, detail: null };
}

export function closingHeading(
  { phrases, record }: Composition,
  key: keyof Composition["phrases"]["sections"],
  section: Section,
): ReportBlock {
  return composed({
    id: `${key}:heading`,
    type: "heading",
    level: 2,
    section,
    source: { kind: "trip", ids: [record.trip.id] },
    text: [{ text: phrases.sections[key].heading }],
  });
}
