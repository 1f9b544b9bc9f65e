import type { z } from "zod";
import type { Archive } from "./archive";

type Path = (string | number)[];
type Report = (path: Path, message: string) => void;

/** Fields of an archive that name another thing of it, or several. */
const referring = new Set([
  "programme",
  "project",
  "activity",
  "host",
  "venue",
  "subject",
  "parent",
  "person",
  "chair",
  "day",
  "choice",
  "continues",
  "item",
  "participant",
  "groups",
]);

/** Fields whose names are of another world: fixed copies, which may name what is gone since. */
const copies = new Set(["content", "blocks"]);

/**
 * Finds what no single field can tell: names that are used twice or stand for nothing, items inside themselves, and
 * what may be there once only.
 */
export function checkReferences(archive: Archive, context: z.RefinementCtx): void {
  const report: Report = (path, message) => {
    context.addIssue({ code: "custom", path, message });
  };
  const names = namesIn(archive, report);
  checkNames(archive, [], names, report);
  if (context.issues.length > 0) return;
  checkTrees(archive, report);
  checkOnce(archive, report);
}

function namesIn(archive: Archive, report: Report): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (id: string, path: Path) => {
    if (names.has(id)) report(path, "usedTwice");
    names.add(id);
  };
  for (const [list, rows] of Object.entries(archive)) {
    if (!Array.isArray(rows)) continue;
    for (const [index, row] of rows.entries())
      if (typeof row === "object" && "id" in row) add(row.id, [list, index, "id"]);
  }
  for (const [index, project] of archive.projects.entries())
    for (const [place, { id }] of project.activities.entries()) add(id, ["projects", index, "activities", place, "id"]);
  return names;
}

function checkNames(value: unknown, path: Path, names: ReadonlySet<string>, report: Report): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (copies.has(key)) continue;
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner !== "string") checkNames(inner, at, names, report);
    else if (refers(at) && !names.has(inner)) report(at, "unknownName");
  }
}

/** Whether the text at a path is a name: `items.3.host`, `items.3.groups.0`. An announcement's subject is its title. */
function refers(path: Path): boolean {
  const field = path.findLast((step) => typeof step === "string");
  return referring.has(String(field)) && !(path[0] === "announcements" && field === "subject");
}

function checkTrees({ items, hosts, trip, projects }: Archive, report: Report): void {
  for (const [list, rows, field] of [
    ["items", items, "parent"],
    ["items", items, "continues"],
    ["hosts", hosts, "parent"],
  ] as const) {
    const next = new Map(
      rows.map((row) => [row.id, field in row ? (row as Record<typeof field, string | null>)[field] : null]),
    );
    for (const [index, { id }] of rows.entries()) if (leadsBack(id, next)) report([list, index, field], "insideItself");
  }
  const dayOf = new Map(items.map((item) => [item.id, item.day]));
  for (const [index, item] of items.entries())
    if (item.parent !== null && dayOf.get(item.parent) !== item.day) report(["items", index, "day"], "dayOfParent");
  const own = projects.find((project) => project.id === trip.project)?.activities ?? [];
  if (trip.activity !== null && !own.some(({ id }) => id === trip.activity))
    report(["trip", "activity"], "chooseActivity");
}

function leadsBack(id: string, next: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set([id]);
  for (let at = next.get(id); at; at = next.get(at)) {
    if (at === id) return true;
    if (seen.has(at)) return false; // a ring further on is told where it is
    seen.add(at);
  }
  return false;
}

function checkOnce(archive: Archive, report: Report): void {
  const once = (list: string, rows: readonly unknown[], keyOf: (index: number) => string | null) => {
    const seen = new Set<string>();
    for (const index of rows.keys()) {
      const key = keyOf(index);
      if (key === null) continue;
      if (seen.has(key)) report([list, index], "usedTwice");
      seen.add(key);
    }
  };
  const inner = (list: string, index: number, field: string, keys: readonly string[]) => {
    if (new Set(keys).size < keys.length) report([list, index, field], "usedTwice");
  };
  once("days", archive.days, (index) => archive.days[index]?.date ?? null);
  once("groups", archive.groups, (index) => archive.groups[index]?.letter ?? null);
  once("reports", archive.reports, (index) => archive.reports[index]?.slug ?? null);
  once("sharedPlans", archive.sharedPlans, (index) => String(archive.sharedPlans[index]?.number));
  once("projects", archive.projects, (index) => archive.projects[index]?.name ?? null);
  for (const [index, { groups, signUps, attendance }] of archive.items.entries()) {
    inner("items", index, "groups", groups);
    inner(
      "items",
      index,
      "signUps",
      signUps.map(({ participant }) => participant),
    );
    inner(
      "items",
      index,
      "attendance",
      attendance.map(({ participant }) => participant),
    );
  }
  for (const [index, { groups }] of archive.participants.entries()) inner("participants", index, "groups", groups);
  for (const [index, { groups }] of archive.announcements.entries()) inner("announcements", index, "groups", groups);
  for (const [index, leg] of archive.legs.entries())
    inner(
      "legs",
      index,
      "passengers",
      leg.passengers.map(({ participant }) => participant),
    );
  for (const [index, stay] of archive.stays.entries())
    inner(
      "stays",
      index,
      "guests",
      stay.guests.map(({ participant }) => participant),
    );
  for (const [index, report_] of archive.reports.entries()) {
    const numbers = report_.versions.map(({ number }) => String(number));
    inner("reports", index, "versions", numbers);
    if (report_.published !== null && !numbers.includes(String(report_.published)))
      report(["reports", index, "published"], "unknownName");
  }
  for (const [index, project] of archive.projects.entries()) {
    inner(
      "projects",
      index,
      "fundings",
      project.fundings.map(({ programme, role }) => `${programme} ${role}`),
    );
    inner(
      "projects",
      index,
      "activities",
      project.activities.map(({ number }) => number),
    );
  }
  for (const [index, { texts }] of archive.fundingProgrammes.entries())
    inner(
      "fundingProgrammes",
      index,
      "texts",
      texts.map((text) => text.language),
    );
}
