import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { dayNumbers } from "@/domain/agenda";
import type { CalendarDate } from "@/domain/clock";
import { composerLanguages } from "@/domain/report/phrases/catalogue";
import type { TimeZone } from "@/domain/zones";
import { dateText } from "@/features/agenda-items/load-plan";
import { db } from "@/lib/db";

/** What one chooses from when a report begins. */
export type ReportStart = {
  tripKind: "STUDY_VISIT" | "EVENT";
  languages: { tag: string; name: string }[];
  language: string;
  /** Days of the trip, for a report of one of them. */
  days: { id: string; number: number | null; date: CalendarDate | null; theme: string | null }[];
};

/** The languages the composer can write, and the trip's own when it is one of them. */
export async function getReportStart(actor: Actor, tripId: string): Promise<ReportStart> {
  const access = await authorise(actor, { trip: tripId }, "report:edit");
  const trip = await db.trip.findUniqueOrThrow({
    where: { id: access.tripId },
    select: { kind: true, language: true, days: { orderBy: { position: "asc" } } },
  });
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  const languages = composerLanguages.map((tag) => ({ tag, name: names.of(tag) ?? tag }));
  const own = languages.find(({ tag }) => tag === trip.language);
  const days = trip.days.map((day) => ({ ...day, date: dateText(day.date), timeZone: day.timeZone as TimeZone }));
  const numbers = dayNumbers(days);
  return {
    tripKind: trip.kind,
    languages,
    language: own?.tag ?? "en",
    days: days.map(({ id, date, theme }) => ({ id, number: numbers.get(id) ?? null, date, theme })),
  };
}
