import { mkdtempSync } from "node:fs";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { publicActor } from "@/access/actor";
import { addEmblem } from "@/features/funding/commands/emblems";
import { addPicture } from "@/features/pictures/commands";
import { getPictureFile } from "@/features/pictures/get-picture-file";
import { publishReport } from "@/features/reports/commands/publish-report";
import { updateReport } from "@/features/reports/commands/update-report";
import { getComposer } from "@/features/reports/queries/draft";
import { db } from "@/lib/db";
import { unzip, wordsOf } from "@/test/read-docx";
import { readPdf, tagsWith, textOf } from "@/test/read-pdf";
import { seedDraft } from "@/test/seed-drafts";
import { prepareTypefaces } from "@/test/typeset-report";
import { GET as page } from "../route";
import { GET } from "./route";

const dataDir = mkdtempSync(join(tmpdir(), "sojourn-lost-"));
const said = vi.spyOn(console, "error").mockImplementation(() => undefined);

beforeAll(() => {
  process.env.DATA_DIR = dataDir;
  prepareTypefaces();
}, 30_000);
afterEach(() => said.mockClear());

/** A published report with a figure, a gallery of two and a funder's emblem, whose files lie in a real store. */
async function published() {
  const draft = await seedDraft();
  const { organiser, admin, organisationId, tripId, report } = draft;
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#336666" } })
    .jpeg()
    .toBuffer();
  const file = () => new Blob([new Uint8Array(photo)]);
  const upload = (alt: string) =>
    addPicture(organiser, {
      ...{ tripId, file: file(), alt, decorative: false, caption: null, credit: "Photo: Ana Pop" },
      ...{ consent: "NOBODY_SHOWN", consentNote: null, itemId: null },
    });
  const [fog, quay, crane] = [await upload("A harbour in fog"), await upload("A quay"), await upload("A crane")];
  const { id: programmeId } = await db.fundingProgramme.create({ data: { organisationId, name: "Sea Grants" } });
  const project = await db.project.create({ data: { organisationId, name: "Clean Quays" } });
  await db.projectFunding.create({ data: { organisationId, projectId: project.id, programmeId, role: "DONOR" } });
  await db.trip.update({ where: { id: tripId }, data: { projectId: project.id } });
  const words = { alt: "Emblem of Sea Grants", language: null, minimumWidthMm: null };
  const emblem = await addEmblem(admin, { organisationId, programmeId, ...words, file: file() });
  const composer = await getComposer(organiser, report);
  const own = { section: { key: "lead", label: "", detail: null }, source: null, composedHash: null, edited: true };
  const shown = (picture: { id: string }, caption: string) => ({ pictureId: picture.id, caption, crop: null });
  const blocks = [
    ...composer.draft.blocks,
    { ...own, id: "figure", type: "figure" as const, ...shown(fog, "The first morning"), size: "text" as const },
    {
      ...{ ...own, id: "gallery", type: "gallery" as const },
      pictures: [shown(quay, "Before noon"), shown(crane, "After noon")],
    },
  ];
  await updateReport(organiser, { ...report, revision: 0, blocks });
  await publishReport(admin, { ...report, revision: 1, overrideReason: "For the test" });
  return { ...draft, pictures: { fog: fog.id, quay: quay.id, crane: crane.id, emblem: emblem.pictureId } };
}

async function ask(address: { organisation: string; slug: string }, form: string): Promise<Response> {
  const request = new Request(`http://127.0.0.1/o/${address.organisation}/reports/${address.slug}.${form}`);
  return GET(request, { params: Promise.resolve({ ...address, form }) });
}

async function file(address: { organisation: string; slug: string }, form: string): Promise<Buffer> {
  const answer = await ask(address, form);
  expect([form, answer.status]).toEqual([form, 200]);
  return Buffer.from(await answer.arrayBuffer());
}

/** Lines break anywhere. */
const letters = (text: string) => text.replace(/\s/g, "");

/** Takes files out of the store; the answer puts them back. */
async function lose(id: string): Promise<() => Promise<void>> {
  const folder = join(dataDir, "files", "pictures", id);
  await rename(folder, `${folder}-elsewhere`);
  return () => rename(`${folder}-elsewhere`, folder);
}

it("says in every form what a picture showed whose file is lost, and shows it again when the file is back", async () => {
  const { address, pictures } = await published();
  const [whole, wholeWord] = [await readPdf(await file(address, "pdf")), await file(address, "docx")];
  expect(tagsWith(whole.tags, /^Figure$/)).toHaveLength(4);
  expect([...unzip(wholeWord).keys()].filter((name) => name.startsWith("word/media/"))).not.toEqual([]);
  expect(said).not.toHaveBeenCalled();
  const back = [await lose(pictures.fog), await lose(pictures.crane), await lose(pictures.emblem)];
  // A correction, so that nothing is known of the files made before.
  await db.reportRevision.updateMany({ data: { contentHash: "another" } });

  const pdf = await readPdf(await file(address, "pdf"));
  const docx = wordsOf(
    unzip(await file(address, "docx"))
      .get("word/document.xml")
      ?.toString() ?? "",
  );

  expect(tagsWith(pdf.tags, /^Figure$/).map(({ alt }) => alt)).toEqual(["A quay"]);
  const text = letters(textOf(pdf.tags));
  for (const words of ["A harbour in fog", "The first morning", "A crane", "After noon", "Emblem of Sea Grants"]) {
    expect(text).toContain(letters(words));
    expect(docx).toContain(words);
  }
  const logged = said.mock.calls.map(([line]) => String(line));
  for (const id of [pictures.fog, pictures.crane, pictures.emblem]) {
    expect(logged.filter((line) => line.includes(id))).toHaveLength(2);
  }
  expect(logged.join()).not.toContain(pictures.quay);

  for (const putBack of back) await putBack();
  expect(tagsWith((await readPdf(await file(address, "pdf"))).tags, /^Figure$/)).toHaveLength(4);
}, 60_000);

/** Cuts files of the store off in their middle, as a full disk does: the narrow ones, or all. */
async function breakFiles(id: string, which: "all" | "widest"): Promise<void> {
  const folder = join(dataDir, "files", "pictures", id);
  const names = (await readdir(folder)).sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10));
  for (const name of which === "all" ? names : names.slice(0, 1)) {
    const bytes = await readFile(join(folder, name));
    await writeFile(join(folder, name), bytes.subarray(0, bytes.length / 2));
  }
}

it("says what a picture showed whose files cannot be decoded, and prints one from the file that can", async () => {
  const { address, pictures } = await published();
  await breakFiles(pictures.fog, "all");
  await breakFiles(pictures.quay, "widest");

  const pdf = await readPdf(await file(address, "pdf"));
  const docx = unzip(await file(address, "docx"));

  expect(tagsWith(pdf.tags, /^Figure$/).map(({ alt }) => alt)).toEqual(["A quay", "A crane", "Emblem of Sea Grants"]);
  expect(letters(textOf(pdf.tags))).toContain(letters("A harbour in fog"));
  expect(wordsOf(docx.get("word/document.xml")?.toString() ?? "")).toContain("A harbour in fog");
  expect([...docx.keys()].filter((name) => /^word\/media\/./.test(name))).toHaveLength(3);
  const logged = said.mock.calls.map(([line]) => String(line));
  expect(logged.filter((line) => line.includes(pictures.fog))).toHaveLength(2);
  expect(logged.join()).not.toContain(pictures.quay);
}, 60_000);

it("prints a picture from what is left of its files", async () => {
  const { address, pictures } = await published();
  const folder = join(dataDir, "files", "pictures", pictures.fog);
  const [widest] = (await readdir(folder)).sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10));
  await rm(join(folder, widest ?? ""));

  expect(tagsWith((await readPdf(await file(address, "pdf"))).tags, /^Figure$/)).toHaveLength(4);
  expect(said).not.toHaveBeenCalled();
}, 60_000);

it("keeps the page whole, answers 404 for the lost picture and tells the log", async () => {
  const { address, pictures } = await published();
  await lose(pictures.fog);

  const request = new Request(`http://127.0.0.1/o/${address.organisation}/reports/${address.slug}`);
  const answer = await page(request, { params: Promise.resolve(address) });
  const html = await answer.text();

  expect(answer.status).toBe(200);
  expect(html).toContain('alt="A harbour in fog"');
  expect(html).toContain("The first morning");
  await expect(getPictureFile(publicActor, { pictureId: pictures.fog, size: 640, crop: null })).rejects.toMatchObject({
    code: "not-found",
  });
  expect(said.mock.calls.join()).toContain(pictures.fog);
});
