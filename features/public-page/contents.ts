import "server-only";
import { readPublished } from "@/domain/report/read-published";
import { dateAt, timeZone } from "@/domain/zones";
import { htmlOf } from "@/features/reports/forms/html";
import { layOut } from "@/features/reports/forms/lay-out";
import { db } from "@/lib/db";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";
import { pictureAddress } from "@/lib/picture-address";
import type { ListedReport } from "./queries";

/**
 * What published reports say, as HTML by their ids; for everybody, and only while the feed has not been made yet.
 *
 * @param origin where this site is, without a slash at the end
 */
export async function loadContents(
  reports: readonly Pick<ListedReport, "id" | "path">[],
  origin: string,
): Promise<Map<string, string>> {
  const paths = new Map(reports.map(({ id, path }) => [id, path]));
  const versions = await db.reportRevision.findMany({
    where: { publishedAs: { id: { in: [...paths.keys()] }, status: "PUBLISHED" } },
    select: {
      ...{ reportId: true, number: true, publishedAt: true, content: true },
      report: { select: { organisation: { select: { timeZone: true } } } },
    },
  });
  return new Map(
    versions.map(({ reportId, number, publishedAt, content, report: { organisation } }) => {
      const on = dateAt(publishedAt, timeZone(organisation.timeZone));
      const report = readPublished(content);
      const laidOut = layOut(report, translatorFor(firstLocale(report.language), "public-report"), {
        address: `${origin}${paths.get(reportId)}`,
        published: { on, number },
      });
      return [reportId, htmlOf(laidOut, (picture) => `${origin}${pictureAddress(picture, 1280)}`)];
    }),
  );
}
