import { randomUUID } from "node:crypto";
import type { ReportBlock } from "@/domain/report/blocks";
import { addPicture } from "@/features/pictures/commands";
import { addPictureSchema } from "@/features/pictures/schema";
import { createReport } from "@/features/reports/commands/create-report";
import { publishReport } from "@/features/reports/commands/publish-report";
import { updateReport } from "@/features/reports/commands/update-report";
import { createReportSchema, publishReportSchema, updateReportSchema } from "@/features/reports/schema";
import { db } from "@/lib/db";
import type { TripDescription } from "./description";
import { drawingFile } from "./drawings";
import type { Home } from "./home";
import { loadTranslation } from "./load-translation";

type Actor = Home["organiser"];

/** Uploads the drawings of a trip as the photographs they stand for. */
export async function loadPictures(
  actor: Actor,
  tripId: string,
  { pictures = [] }: TripDescription,
): Promise<string[]> {
  const ids: string[] = [];
  for (const { drawing, alt, caption, credit } of pictures) {
    const file = await drawingFile(drawing);
    const { id } = await addPicture(
      actor,
      addPictureSchema.parse({ tripId, file, alt, caption, credit, consent: "NOBODY_SHOWN" }),
    );
    ids.push(id);
  }
  return ids;
}

/** Composes the report from the record, puts pictures in, and publishes it. */
export async function loadReport(
  home: Home,
  tripId: string,
  { report }: TripDescription,
  pictureIds: string[],
): Promise<void> {
  if (!report) return;
  const { admin, organiser } = home;
  const { format, slug, headline, standfirst, author, date, publish } = report;
  const { id: reportId } = await createReport(
    organiser,
    createReportSchema.parse({ tripId, format, language: "en", slug, headline, author, date }),
  );
  const draft = await db.report.findUniqueOrThrow({ where: { id: reportId } });
  const blocks = withPictures(draft.blocks as unknown as ReportBlock[], pictureIds);
  const { draft: saved } = await updateReport(
    organiser,
    updateReportSchema.parse({
      tripId,
      reportId,
      revision: draft.revision,
      blocks,
      ...(standfirst ? { standfirst } : {}),
    }),
  );
  if (publish)
    await publishReport(
      admin,
      publishReportSchema.parse({ tripId, reportId, revision: saved.revision, overrideReason: report.overrideReason }),
    );
  for (const translation of report.translations ?? []) await loadTranslation(home, tripId, report, translation);
}

/** The first picture under the lead, the next under the days in turn. */
function withPictures(blocks: ReportBlock[], pictureIds: string[]): ReportBlock[] {
  const sections = [...new Set(blocks.map((block) => block.section.key))].filter(
    (key) => key === "lead" || key.startsWith("day:"),
  );
  return pictureIds.reduce((all, pictureId, index) => {
    const at = all.findLastIndex((block) => block.section.key === sections[index]);
    const section = all[at]?.section;
    if (!section) return all;
    const figure: ReportBlock = {
      id: randomUUID(),
      type: "figure",
      section,
      source: null,
      composedHash: null,
      edited: true,
      pictureId,
      caption: null,
      crop: null,
      size: "text",
    };
    return all.toSpliced(at + 1, 0, figure);
  }, blocks);
}
