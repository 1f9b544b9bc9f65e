import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { composerLanguages } from "@/domain/report/phrases/catalogue";
import { db } from "@/lib/db";

/** What one chooses from when a report begins. */
export type ReportStart = {
  tripKind: "STUDY_VISIT" | "EVENT";
  languages: { tag: string; name: string }[];
  language: string;
};

/** The languages the composer can write, and the trip's own when it is one of them. */
export async function getReportStart(actor: Actor, tripId: string): Promise<ReportStart> {
  const access = await authorise(actor, { trip: tripId }, "report:edit");
  const trip = await db.trip.findUniqueOrThrow({
    where: { id: access.tripId },
    select: { kind: true, language: true },
  });
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  const languages = composerLanguages.map((tag) => ({ tag, name: names.of(tag) ?? tag }));
  const own = languages.find(({ tag }) => tag === trip.language);
  return { tripKind: trip.kind, languages, language: own?.tag ?? "en" };
}
