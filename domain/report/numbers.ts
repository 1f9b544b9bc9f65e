/** How many took part, from how many organisations and in how many countries, and what attendance was recorded. */
import type { ReportBlock, Section } from "./blocks";
import { type Composition, composed } from "./composition";
import { paragraphRuns } from "./item-people";
import { countryCode } from "./phrases/countries";
import type { AttendanceSource, TripRecord } from "./record";
import type { Words } from "./runs";
import { reportedItems } from "./selection";

/**
 * The numbers the record holds, each with how it is known: participants by the list of those who accepted, attendance by
 * whoever recorded it. No number that nobody counted.
 */
export function numberBlocks(composition: Composition): ReportBlock[] {
  const text = paragraphRuns(composition, numbersOf(composition), []);
  if (text.length === 0) return [];
  const section: Section = { key: "lead", label: "", detail: null };
  const source = { kind: "trip" as const, ids: [composition.record.trip.id] };
  return [composed({ id: "numbers", type: "paragraph", section, source, text })];
}

function numbersOf({ record, phrases }: Composition): Words[] {
  const { accepted, organisations } = record.participants;
  const countries = countriesVisited(record);
  const attendance = attendanceOf(record);
  return [
    ...(accepted > 0 ? [phrases.participants(accepted, organisations)] : []),
    ...(countries.length > 1 ? [phrases.countries(countries)] : []),
    ...(attendance ? [phrases.attendance(attendance)] : []),
  ];
}

/** Countries of the hosts that received the delegation, each once, however somebody spelled it. */
function countriesVisited(record: TripRecord): string[] {
  const byCode = new Map<string, string>();
  for (const item of reportedItems(record)) {
    // To an online session nobody travels.
    if (item.kind === "ONLINE_SESSION") continue;
    const country = (item.hostId && record.hosts[item.hostId]?.country?.trim()) || "";
    const code = country && (countryCode(country) ?? country.toLowerCase());
    if (code && !byCode.has(code)) byCode.set(code, country);
  }
  return [...byCode.values()];
}

type Attendance = { items: number; least: number; most: number; sources: AttendanceSource[] };

const order: readonly AttendanceSource[] = ["SIGNATURE", "SELF_CHECK_IN", "ORGANISER"];

function attendanceOf(record: TripRecord): Attendance | null {
  const known = reportedItems(record).flatMap(({ attendance }) =>
    attendance && attendance.present > 0 ? [attendance] : [],
  );
  if (known.length === 0) return null;
  const present = known.map((one) => one.present);
  const sources = order.filter((source) => known.some((one) => one.sources.includes(source)));
  return { items: known.length, least: Math.min(...present), most: Math.max(...present), sources };
}
