/** How long the PDF of a report takes that fills a dozen pages. */
import sharp from "sharp";
import type { PublishedReport } from "@/domain/report/published";
import { layOut } from "@/features/reports/forms/lay-out";
import { paperOf } from "@/features/reports/forms/paper";
import { translatorFor } from "@/lib/messages";
import { printedPicture } from "@/lib/printed-picture";
import { typeset } from "@/lib/typst";
import { inventedReport } from "@/test/published-reports";
import { writeTypefaces } from "../typefaces/write";
import { median } from "./process";

/** Milliseconds of the first PDF, with the process that sets it, and of the middle of the next five; pages and pictures. */
export async function typesettingTime(): Promise<{ first: number; usual: number; pages: number; pictures: number }> {
  writeTypefaces();
  const photos = await Promise.all(
    ["harbour", "lecture", "river"].map((name) =>
      sharp(`scripts/demo/drawings/${name}.svg`).resize({ width: 1280 }).webp({ quality: 80 }).toBuffer(),
    ),
  );
  const times: number[] = [];
  let [pages, pictures] = [0, 0];
  for (let run = 0; run < 6; run++) {
    // Another headline each time, so that nothing is remembered of the last one.
    const report = { ...withoutGalleries(inventedReport({ days: 6 })), headline: `Ținuturi, fjorder ${run}` };
    const standing = { address: "https://visits.example.org/o/a/reports/b", published: null };
    const start = performance.now();
    const paper = paperOf(layOut(report, translatorFor("en", "public-report"), standing));
    const pdf = await typeset({
      template: "features/reports/forms/report.typ",
      data: paper.data,
      pictures: await Promise.all(
        paper.pictures.map(async ({ path, width, crop }, index) => {
          const { bytes } = await printedPicture(photos[index % photos.length] ?? Buffer.alloc(0), width, crop);
          return { path, bytes };
        }),
      ),
      drawings: paper.drawings,
    });
    times.push(performance.now() - start);
    pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    pictures = paper.pictures.length;
  }
  return { first: times[0] ?? 0, usual: median(times.slice(1)), pages, pictures };
}

/** Large pictures are the work; a dozen of small ones more would only make the row harder to compare. */
function withoutGalleries(report: PublishedReport): PublishedReport {
  const sections = report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => block.type !== "gallery"),
  }));
  return { ...report, sections };
}
