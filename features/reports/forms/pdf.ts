import "server-only";
import { typeset } from "@/lib/typst";
import type { ReadPicture } from "../queries/form-pictures";
import type { LaidOutReport } from "./laid-out";
import { paperOf } from "./paper";

const template = "features/reports/forms/report.typ";

/**
 * The report as PDF/UA-1. Where the file of a picture is lost or broken, its words stand in a frame.
 *
 * @throws {Error} when it cannot be typeset
 */
export async function pdfOf(report: LaidOutReport, read: ReadPicture): Promise<Buffer> {
  const paper = paperOf(report);
  const files = await Promise.all(
    paper.pictures.map(async ({ pictureId, path, width, crop }) => {
      return { path, printed: await read(pictureId, width, crop) };
    }),
  );
  return typeset({
    template,
    data: { ...paper.data, lost: files.flatMap(({ path, printed }) => (printed ? [] : [path])) },
    pictures: files.flatMap(({ path, printed }) => (printed ? [{ path, bytes: printed.bytes }] : [])),
    drawings: paper.drawings,
  });
}
