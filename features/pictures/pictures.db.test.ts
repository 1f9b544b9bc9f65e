import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { beforeAll, expect, it } from "vitest";
import { publicActor } from "@/access/actor";
import { createReport } from "@/features/reports/commands/create-report";
import { publishReport, unpublishReport } from "@/features/reports/commands/publish-report";
import { updateReport } from "@/features/reports/commands/update-report";
import { getComposer } from "@/features/reports/queries/draft";
import { db } from "@/lib/db";
import { seedTrip } from "@/test/seed-trip";
import { addPicture, removePicture, restorePicture, updatePicture } from "./commands";
import { getPictureFile, getPictures } from "./queries";

let trip: Awaited<ReturnType<typeof seedTrip>>;

beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "sojourn-pictures-"));
  trip = await seedTrip();
});

const words = {
  alt: "A harbour in fog",
  decorative: false,
  caption: null,
  credit: "Photo: Ana Pop",
  consent: "NOBODY_SHOWN",
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

it("wants to know what a picture shows, unless it is only decoration", async () => {
  const bytes = await photo(300, 200);

  await expect(upload(bytes, { alt: "" })).rejects.toMatchObject({ fields: { alt: "describePicture" } });
  expect(await upload(bytes, { alt: "", decorative: true })).toMatchObject({ decorative: true });
});

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
  const blocks = [...draft.blocks, { ...figure, pictureId: picture.id, caption: null }];
  await updateReport(trip.organiser, { ...report, revision: 0, blocks });
  await expect(getPictureFile(publicActor, file)).rejects.toMatchObject({ code: "not-found" });

  await publishReport(trip.admin, { ...report, revision: 1, overrideReason: "For the test" });
  expect(await getPictureFile(publicActor, file)).toMatchObject({ isPublic: true });

  await updatePicture(trip.organiser, { tripId: trip.tripId, pictureId: picture.id, revision: 0, consent: "REFUSED" });
  await expect(getPictureFile(publicActor, file)).rejects.toMatchObject({ code: "not-found" });
  await updatePicture(trip.organiser, { tripId: trip.tripId, pictureId: picture.id, revision: 1, consent: "AGREED" });
  expect(await getPictureFile(publicActor, file)).toMatchObject({ isPublic: true });

  await unpublishReport(trip.admin, { ...report, revision: 2 });
  await expect(getPictureFile(publicActor, file)).rejects.toMatchObject({ code: "not-found" });
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
