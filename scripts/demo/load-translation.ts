import type { InlineRun } from "@/domain/report/blocks";
import { type ListEntry, type ReportBlock, runsOf } from "@/domain/report/blocks";
import { createReport } from "@/features/reports/commands/create-report";
import { publishReport } from "@/features/reports/commands/publish-report";
import { updateReport } from "@/features/reports/commands/update-report";
import { createReportSchema, publishReportSchema, updateReportSchema } from "@/features/reports/schema";
import { db } from "@/lib/db";
import type { TranslationDescription, TripDescription } from "./description";
import type { Home } from "./home";

type Report = NonNullable<TripDescription["report"]>;

/** Composes a report in another language, puts what the record says into that language, and publishes it. */
export async function loadTranslation(
  { admin, organiser }: Home,
  tripId: string,
  { format, author, date }: Report,
  { language, slug, headline, standfirst, phrases, overrideReason }: TranslationDescription,
): Promise<void> {
  const { id: reportId } = await createReport(
    organiser,
    createReportSchema.parse({ tripId, format, language, slug, headline, author, date }),
  );
  const { revision, blocks } = await db.report.findUniqueOrThrow({ where: { id: reportId } });
  const { draft } = await updateReport(
    organiser,
    updateReportSchema.parse({
      tripId,
      reportId,
      revision,
      standfirst,
      blocks: (blocks as unknown as ReportBlock[]).map((block) => translated(block, phrases)),
    }),
  );
  await publishReport(admin, publishReportSchema.parse({ tripId, reportId, revision: draft.revision, overrideReason }));
}

function translated(block: ReportBlock, phrases: Record<string, string>): ReportBlock {
  const said = runsOf(block).map((run) => run.text);
  if (!Object.keys(phrases).some((phrase) => said.some((text) => text.includes(phrase)))) return block;
  const inWords = (runs: readonly InlineRun[]) => runs.map((run) => ({ ...run, text: replaced(run.text, phrases) }));
  const entry = (one: ListEntry): ListEntry => ({ ...one, text: inWords(one.text) });
  switch (block.type) {
    case "heading":
    case "paragraph":
      return { ...block, text: inWords(block.text), edited: true };
    case "list":
      return { ...block, items: block.items.map(entry), edited: true };
    default:
      return block;
  }
}

function replaced(text: string, phrases: Record<string, string>): string {
  return Object.entries(phrases).reduce((rest, [phrase, words]) => rest.replaceAll(phrase, words), text);
}
