import sharp from "sharp";
import type { PublishedReport } from "@/domain/report/published";
import { layOut } from "@/features/reports/forms/lay-out";
import { paperOf } from "@/features/reports/forms/paper";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";
import { printedPicture } from "@/lib/printed-picture";
import { typeset } from "@/lib/typst";
import { writeTypefaces } from "@/scripts/typefaces/write";
import { standing } from "./page-text";

/** Makes the typefaces of paper, which a build has made before. */
export const prepareTypefaces = writeTypefaces;

/** A report as PDF, with drawn pictures in the place of photos; an emblem is not opaque. */
export async function typesetReport(report: PublishedReport): Promise<Buffer> {
  writeTypefaces();
  const laidOut = layOut(report, translatorFor(firstLocale(report.language), "public-report"), standing);
  const { data, pictures, drawings } = paperOf(laidOut);
  const photo = await picture(1200, 800, 1);
  const emblem = await picture(600, 200, 0.5);
  return typeset({
    template: "features/reports/forms/report.typ",
    data,
    pictures: await Promise.all(
      pictures.map(async ({ pictureId, path, width, crop }) => {
        const { bytes } = await printedPicture(pictureId === "emblem" ? emblem : photo, width, crop);
        return { path, bytes };
      }),
    ),
    drawings,
  });
}

function picture(width: number, height: number, alpha: number): Promise<Buffer> {
  const background = { r: 30, g: 90, b: 80, alpha };
  return sharp({ create: { width, height, channels: alpha < 1 ? 4 : 3, background } })
    .webp()
    .toBuffer();
}
