/** What archives and tables say, for comparing them without looking at names and orders. */
import { canonicalJson } from "@/domain/canonical-json";
import type { Archive } from "@/features/archive/file-format/archive";
import { db } from "@/lib/db";

const localName =
  /\b(?:programme|project|activity|host|person|day|group|participant|choice|item|takeaway|quote|picture)-[1-9]\d*\b/g;

/** Fields that hold names. */
const naming =
  /^(id|programme|project|activity|host|venue|subject|parent|person|chair|day|choice|continues|item|participant|groups)$/;

/** Fields that hold names in fixed copies of plans and reports. */
const namingInCopies =
  /^(id|ids|ref|key|takeawayId|pictureId|dayId|parentId|choiceId|continuesId|groupIds|hostId|venueId|subjectId|personIds)$/;

/** Lists whose order says nothing. */
const unordered =
  /^(days|groups|choices|items|participants|takeaways|quotes|legs|stays|announcements|followUps|pictures|reports|hosts|people|projects|fundingProgrammes|signUps|attendance|passengers|guests|consents|activities|texts)$/;

/** An archive in which everything is called by what it says, in an order of its own: equal for equal trips. */
export function bySaying(archive: Archive): unknown {
  const sayings = new Map<string, string>();
  for (const rows of Object.values(archive)) {
    if (!Array.isArray(rows)) continue;
    for (const row of rows) if (typeof row === "object" && "id" in row) sayings.set(row.id, sayingOf(row));
  }
  for (const { activities } of archive.projects) for (const row of activities) sayings.set(row.id, sayingOf(row));
  const inWords = (text: string) =>
    text.replace(/\bgone-\d+\b/g, "gone").replace(localName, (name) => sayings.get(name) ?? "gone");
  return told(JSON.parse(JSON.stringify(archive)), "", inWords);
}

function sayingOf(row: object): string {
  const { title, name, alt, text, theme, position } = row as Record<string, unknown>;
  return `«${[title ?? name ?? alt ?? text ?? theme, position].filter((one) => one !== undefined).join(" ")}»`;
}

function told(value: unknown, field: string, inWords: (text: string) => string, isCopy = false): unknown {
  if (typeof value === "string") return (isCopy ? namingInCopies : naming).test(field) ? inWords(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const all = value.map((one) => told(one, field, inWords, isCopy));
    if (isCopy || !unordered.test(field)) return all;
    return all.sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  }
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    if (key === "data") return [key, "pixels"];
    if (field === "announcements" && key === "subject") return [key, inner];
    const isInCopy = isCopy || key === "content" || key === "blocks";
    return [isCopy && field === "hosts" ? inWords(key) : key, told(inner, key, inWords, isInCopy)];
  });
  return Object.fromEntries(entries);
}

const tables = [
  "trips",
  "trip_partners",
  "days",
  "groups",
  "group_members",
  "choices",
  "agenda_items",
  "parts",
  "pick_ups",
  "proposed_times",
  "item_groups",
  "sign_ups",
  "attendance",
  "participants",
  "needs",
  "consents",
  "takeaways",
  "quotes",
  "legs",
  "leg_passengers",
  "stays",
  "stay_guests",
  "announcements",
  "announcement_groups",
  "follow_ups",
  "pictures",
  "reports",
  "report_revisions",
  "shared_plans",
  "hosts",
  "host_names",
  "host_addresses",
  "host_facts",
  "host_hours",
  "host_absences",
  "people",
  "affiliations",
  "projects",
  "project_fundings",
  "activities",
  "funding_programmes",
  "funding_programme_texts",
] as const;

/** Columns of a trip's tables that hold nothing but nothing, zero or an empty list in this database. */
export async function columnsNeverFilled(): Promise<string[]> {
  const found: string[] = [];
  for (const table of tables) {
    const columns = await db.$queryRaw<{ name: string }[]>`
      select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = ${table} order by ordinal_position`;
    const filled = columns.map(
      ({ name }) =>
        `count(*) filter (where coalesce("${name}"::text, '') not in ('', '0', '{}', '[]', 'false')) as "${name}"`,
    );
    const [row] = await db.$queryRawUnsafe<Record<string, bigint>[]>(`select ${filled.join(", ")} from "${table}"`);
    for (const { name } of columns) if (Number(row?.[name] ?? 0) === 0) found.push(`${table}.${name}`);
  }
  return found;
}
