import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import sharp from "sharp";
import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db";
import { seedTrip } from "@/test/seed-trip";
import { addPicture } from "./commands";
import { getPictureFile } from "./get-picture-file";

const server = new S3rver({
  ...{ address: "127.0.0.1", port: 0, silent: true, directory: mkdtempSync(join(tmpdir(), "sojourn-bucket-")) },
  configureBuckets: [{ name: "pictures", configs: [] }],
});
let trip: Awaited<ReturnType<typeof seedTrip>>;

beforeAll(async () => {
  const { port } = await server.run();
  process.env.S3_BUCKET = "pictures";
  process.env.S3_ENDPOINT = `http://127.0.0.1:${port}`;
  process.env.S3_ACCESS_KEY_ID = "S3RVER";
  process.env.S3_SECRET_ACCESS_KEY = "S3RVER";
  trip = await seedTrip();
});

const words = { alt: "Fog", decorative: false, caption: null, credit: null, consentNote: null, itemId: null };

async function upload() {
  const image = sharp({ create: { width: 900, height: 600, channels: 3, background: "#336666" } });
  const file = new Blob([new Uint8Array(await image.jpeg().toBuffer())]);
  return addPicture(trip.organiser, { tripId: trip.tripId, file, ...words, consent: "AGREED" });
}

it("keeps pictures in a bucket, and says so and changes nothing while it is away", async () => {
  const picture = await upload();
  const file = { pictureId: picture.id, size: 640, crop: null };
  const { bytes } = await getPictureFile(trip.organiser, file);
  expect((await sharp(bytes).metadata()).width).toBe(640);

  await server.close();

  await expect(getPictureFile(trip.organiser, file)).rejects.toMatchObject({ code: "unavailable" });
  await expect(upload()).rejects.toMatchObject({ code: "unavailable", message: "filesAway" });
  expect(await db.picture.count({ where: { tripId: trip.tripId } })).toBe(1);
});
