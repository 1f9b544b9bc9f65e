import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { beforeAll, expect, it } from "vitest";
import { type Actor, publicActor } from "@/access/actor";
import type { Crop } from "@/domain/report/crop";
import { createReport } from "@/features/reports/commands/create-report";
import { publishReport, unpublishReport } from "@/features/reports/commands/publish-report";
import { updateReport } from "@/features/reports/commands/update-report";
import { getComposer } from "@/features/reports/queries/draft";
import { db } from "@/lib/db";
import { seedTrip } from "@/test/seed-trip";
import { addPicture, removePicture, restorePicture, updatePicture } from "./commands";
import { derivativeOf } from "./files";
import { getPictureFile as getFile } from "./get-picture-file";
import { getPictures } from "./queries";

type File = Omit<Parameters<typeof getFile>[1], "crop"> & { crop?: Crop | null };
const getPictureFile = (actor: Actor, file: File) => getFile(actor, { crop: null, ...file });

const dataDir = mkdtempSync(join(tmpdir(), "sojourn-pictures-"));
let trip: Awaited<ReturnType<typeof seedTrip>>;

beforeAll(async () => {
  process.env.DATA_DIR = dataDir;
  trip = await seedTrip();
});

const words = {
  alt: "A harbour in fog",
  decorative: false,
  caption: null,
  credit: "Photo: Ana Pop",
  consent: "NOBODY_SHOWN",
  consentNote: null,
  itemId: null,
} as const;

function photo(width = 2_000, height = 1_000): Promise<Buffer> {
  const image = sharp({ create: { width, height, channels: 3, background: "#336666" } });
  return image
    .withExif({ IFD0: { Make: "Camera of Ana" }, IFD3: { GPSLatitudeRef: "N" } })
    .jpeg()
    .toBuffer();
}

const upload = (bytes: Uint8Array, over: Partial<typeof words> | Record<string, unknown> = {}) =>
  addPicture(trip.organiser, { tripId: trip.tripId, file: new Blob([new Uint8Array(bytes)]), ...words, ...over });

it("keeps a picture in three widths and nothing of the camera", async () => {
  const picture = await upload(await photo());

  expect(picture).toMatchObject({ width: 1920, height: 960, alt: "A harbour in fog", revision: 0 });
  for (const size of [640, 1280, 1920]) {
    const { bytes } = await getPictureFile(trip.organiser, { pictureId: picture.id, size });
    const { format, width, exif } = await sharp(bytes).metadata();
    expect({ format, width, exif }).toEqual({ format: "webp", width: size, exif: undefined });
  }
  expect((await getPictures(trip.organiser, trip.tripId)).map(({ id }) => id)).toContain(picture.id);
});

it("never enlarges a small picture, and answers every size with it", async () => {
  const picture = await upload(await photo(300, 200));

  const { bytes } = await getPictureFile(trip.organiser, { pictureId: picture.id, size: 1280 });

  expect(picture).toMatchObject({ width: 300, height: 200 });
  expect((await sharp(bytes).metadata()).width).toBe(300);
});

it("refuses what only calls itself a picture", async () => {
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>');

  await expect(upload(drawing)).rejects.toMatchObject({ code: "invalid", fields: { file: "notAPicture" } });
  await expect(upload(new Uint8Array())).rejects.toMatchObject({ fields: { file: "notAPicture" } });
});

it("refuses a picture that is cut off", async () => {
  const whole = await photo();

  await expect(upload(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
    fields: { file: "brokenPicture" },
  });
});

it("refuses a small file that claims to be a flood of pixels", async () => {
  await expect(upload(pngHeader(60_000, 60_000))).rejects.toMatchObject({ fields: { file: "brokenPicture" } });
});

it("may be told what a picture shows later, but not that it shows nothing", async () => {
  const picture = await upload(await photo(300, 200), { alt: "" });
  const which = { tripId: trip.tripId, pictureId: picture.id };

  expect(await updatePicture(trip.organiser, { ...which, revision: 0, credit: "Ana" })).toMatchObject({ alt: "" });
  await expect(updatePicture(trip.organiser, { ...which, revision: 1, alt: "" })).rejects.toMatchObject({
    fields: { alt: "describePicture" },
  });
  expect(await updatePicture(trip.organiser, { ...which, revision: 1, alt: "", decorative: true })).toMatchObject({
    decorative: true,
    revision: 2,
  });
});

it("remembers who agreed, and refuses an item of another trip", async () => {
  const bytes = await photo(300, 200);
  const agreed = { consent: "AGREED", consentNote: "Ana Pop, by mail" };

  expect(await upload(bytes, agreed)).toMatchObject(agreed);
  await expect(upload(bytes, { itemId: randomUUID() })).rejects.toMatchObject({ fields: { itemId: "invalid" } });
});

it("cuts out the part that is shown, and keeps none of it for staff who only look", async () => {
  const picture = await upload(await halves());
  const left = { x: 0, y: 0, width: 0.5, height: 1 };

  const { bytes, etag } = await getPictureFile(trip.organiser, { pictureId: picture.id, size: 1280, crop: left });

  const { dominant } = await sharp(bytes).stats();
  expect(dominant.r).toBeGreaterThan(dominant.b);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width: 960, height: 960 });
  expect(etag).toBe(`"${picture.id}-0-0-500-1000-960"`);
  expect(await readdir(join(dataDir, "files", "pictures", picture.id))).not.toContain("0-0-500-1000-960.webp");
});

it("writes no row while the files cannot be kept, and says so", async () => {
  const before = await db.picture.count();
  const pictures = join(dataDir, "files", "pictures");
  await rename(pictures, `${pictures}-away`);
  await writeFile(pictures, "in the way");
  try {
    await expect(upload(await photo(300, 200))).rejects.toMatchObject({ code: "unavailable", message: "filesAway" });
    expect(await db.picture.count()).toBe(before);
  } finally {
    await rm(pictures);
    await rename(`${pictures}-away`, pictures);
  }
});

it("takes the files away again when the row cannot be written", async () => {
  const before = await readdir(join(dataDir, "files", "pictures"));
  await expect(upload(await photo(300, 200), { alt: "\u0000" })).rejects.toThrow();

  expect(await filesIn(before)).toEqual([]);
});

it("answers that there is nothing when the file of a picture is gone", async () => {
  const picture = await upload(await photo(300, 200));
  await rm(join(dataDir, "files", "pictures", picture.id), { recursive: true });

  const file = { pictureId: picture.id, size: 640 };
  await expect(getPictureFile(trip.organiser, file)).rejects.toMatchObject({ code: "not-found" });
  const crop = { x: 0, y: 0, width: 0.5, height: 0.5 };
  await expect(getPictureFile(trip.organiser, { ...file, crop })).rejects.toMatchObject({ code: "not-found" });
});

it("cuts the part out of the next derivative when one cannot be read, keeps nothing of that, and else says there is nothing", async () => {
  const picture = await upload(await halves());
  const folder = join(dataDir, "files", "pictures", picture.id);
  const left = { pictureId: picture.id, size: 640, crop: { x: 0, y: 0, width: 0.5, height: 1 } };
  await writeFile(join(folder, "1920.webp"), "no picture any more");
  await rm(join(folder, "1280.webp"));

  const row = await db.picture.findUniqueOrThrow({ where: { id: picture.id } });
  const bytes = (await derivativeOf(row, left, true)) ?? Buffer.alloc(0);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width: 320, height: 320 });
  expect((await sharp(bytes).stats()).dominant.r).toBeGreaterThan(100);

  await writeFile(join(folder, "640.webp"), "nor this");
  await expect(getPictureFile(trip.organiser, left)).rejects.toMatchObject({ code: "not-found" });
  expect((await readdir(folder)).sort()).toEqual(["1920.webp", "640.webp"]);
});

/** Files under the names that were not there before. */
async function filesIn(before: readonly string[]): Promise<string[]> {
  const folders = (await readdir(join(dataDir, "files", "pictures"))).filter((name) => !before.includes(name));
  return (await Promise.all(folders.map((name) => readdir(join(dataDir, "files", "pictures", name))))).flat();
}

/** Red on the left, blue on the right. */
async function halves(): Promise<Buffer> {
  const half = (background: string) =>
    sharp({ create: { width: 1_000, height: 1_000, channels: 3, background } })
      .png()
      .toBuffer();
  const [red, blue] = [await half("#cc0000"), await half("#0000cc")];
  return sharp({ create: { width: 2_000, height: 1_000, channels: 3, background: "#000000" } })
    .composite([
      { input: red, left: 0, top: 0 },
      { input: blue, left: 1_000, top: 0 },
    ])
    .png()
    .toBuffer();
}

it("changes the words of a picture, records it, and refuses what came too late", async () => {
  const picture = await upload(await photo(300, 200));
  const which = { tripId: trip.tripId, pictureId: picture.id, revision: 0 };

  const changed = await updatePicture(trip.organiser, { ...which, credit: "Photo: Ben Ionescu" });

  expect(changed).toMatchObject({ credit: "Photo: Ben Ionescu", alt: "A harbour in fog", revision: 1 });
  await expect(updatePicture(trip.admin, { ...which, alt: "Fog" })).rejects.toMatchObject({
    code: "stale",
    present: { revision: 1 },
  });
  const record = await db.changeRecord.findFirst({ where: { subjectId: picture.id, event: "picture.updated" } });
  expect(record).toMatchObject({ before: { credit: "Photo: Ana Pop" }, after: { credit: "Photo: Ben Ionescu" } });
});

it("removes a picture and brings it back", async () => {
  const picture = await upload(await photo(300, 200));
  const which = { tripId: trip.tripId, pictureId: picture.id };

  await removePicture(trip.organiser, which);
  expect((await getPictures(trip.organiser, trip.tripId)).map(({ id }) => id)).not.toContain(picture.id);
  await restorePicture(trip.organiser, which);

  expect((await getPictures(trip.organiser, trip.tripId)).map(({ id }) => id)).toContain(picture.id);
});

it("hides pictures from other organisations and members outside the team", async () => {
  const picture = await upload(await photo(300, 200));
  const file = { pictureId: picture.id, size: 640 };

  await expect(getPictureFile(publicActor, file)).rejects.toMatchObject({ code: "not-found" });
  await expect(getPictureFile(trip.stranger, file)).rejects.toMatchObject({ code: "not-found" });
  await expect(getPictureFile(trip.organiser, { ...file, size: 641 })).rejects.toMatchObject({ code: "not-found" });
  await expect(removePicture(trip.stranger, { tripId: trip.tripId, pictureId: picture.id })).rejects.toMatchObject({
    code: "not-found",
  });
});

it("shows a picture to everybody while a published report shows it and nobody shown refuses", async () => {
  const picture = await upload(await photo(300, 200));
  const file = { pictureId: picture.id, size: 640 };
  const { id: reportId } = await createReport(trip.organiser, {
    tripId: trip.tripId,
    format: "JOURNEY",
    grouping: "DAY",
    language: "en",
    dayId: null,
    headline: null,
    slug: null,
    author: null,
    date: null,
  });
  const report = { tripId: trip.tripId, reportId };
  const { draft } = await getComposer(trip.organiser, report);
  const section = { key: "lead", label: "", detail: null };
  const figure = { id: "figure", type: "figure", section, source: null, composedHash: null, edited: true } as const;
  const shown = { pictureId: picture.id, caption: null, crop: null };
  const blocks = [...draft.blocks, { ...figure, ...shown, size: "text" as const }];
  await updateReport(trip.organiser, { ...report, revision: 0, blocks });
  await expect(getPictureFile(publicActor, file)).rejects.toMatchObject({ code: "not-found" });

  await publishReport(trip.admin, { ...report, revision: 1, overrideReason: "For the test" });
  expect(await getPictureFile(publicActor, file)).toMatchObject({ isPublic: true });
  const part = { x: 0, y: 0, width: 0.5, height: 0.5 };
  await expect(getPictureFile(publicActor, { ...file, crop: part })).rejects.toMatchObject({ code: "not-found" });

  await updatePicture(trip.organiser, { tripId: trip.tripId, pictureId: picture.id, revision: 0, consent: "REFUSED" });
  await expect(getPictureFile(publicActor, file)).rejects.toMatchObject({ code: "not-found" });
  await updatePicture(trip.organiser, { tripId: trip.tripId, pictureId: picture.id, revision: 1, consent: "AGREED" });
  expect(await getPictureFile(publicActor, file)).toMatchObject({ isPublic: true });

  await unpublishReport(trip.admin, { ...report, revision: 2 });
  await expect(getPictureFile(publicActor, file)).rejects.toMatchObject({ code: "not-found" });
});

it("shows the public just the parts that a published gallery shows", async () => {
  const [one, two] = [await upload(await photo(900, 600)), await upload(await photo(300, 200))];
  const crop = { x: 0.1, y: 0.2, width: 0.35, height: 0.6 };
  const { id: reportId } = await createReport(trip.organiser, {
    ...{ tripId: trip.tripId, format: "JOURNEY", grouping: "DAY", language: "en" },
    ...{ dayId: null, headline: "Another", slug: null, author: null, date: null },
  });
  const section = { key: "lead", label: "", detail: null };
  const block = { id: "gallery", section, source: null, composedHash: null, edited: true };
  const pictures = [
    { pictureId: one.id, caption: null, crop },
    { pictureId: two.id, caption: null, crop: null },
  ];
  await updateReport(trip.organiser, {
    ...{ tripId: trip.tripId, reportId, revision: 0 },
    blocks: [{ ...block, type: "gallery", pictures }],
  });
  await publishReport(trip.admin, { tripId: trip.tripId, reportId, revision: 1, overrideReason: "For the test" });

  expect(await getPictureFile(publicActor, { pictureId: two.id, size: 640 })).toMatchObject({ isPublic: true });
  const part = await getPictureFile(publicActor, { pictureId: one.id, size: 640, crop });
  expect(await sharp(part.bytes).metadata()).toMatchObject({ width: 315, height: 360 });
  expect(await readdir(join(dataDir, "files", "pictures", one.id))).toContain("100-200-350-600-315.webp");
  await expect(getPictureFile(publicActor, { pictureId: one.id, size: 640 })).rejects.toMatchObject({
    code: "not-found",
  });
});

/** A PNG of no pixels at all whose header promises many. */
function pngHeader(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", data),
    chunk("IDAT", Buffer.alloc(0)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
}
