import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, expect, it } from "vitest";
import { publicActor } from "@/access/actor";
import { getPictureFile } from "@/features/pictures/get-picture-file";
import { db } from "@/lib/db";
import { seedTrip } from "@/test/seed-trip";
import { addEmblem, removeEmblem, updateEmblem } from "./commands/emblems";
import { getProgramme } from "./queries/get-programmes";

let trip: Awaited<ReturnType<typeof seedTrip>>;
let place: { organisationId: string; programmeId: string };

beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "sojourn-emblems-"));
  trip = await seedTrip();
  const { organisationId } = await db.trip.findUniqueOrThrow({ where: { id: trip.tripId } });
  const { id } = await db.fundingProgramme.create({
    data: { organisationId, name: "Sea Grants", period: "2028–2034" },
  });
  place = { organisationId, programmeId: id };
});

async function png(width: number): Promise<Blob> {
  const image = sharp({ create: { width, height: 100, channels: 4, background: "#33669900" } });
  return new Blob([new Uint8Array(await image.png().toBuffer())]);
}

const words = { alt: "Sea Grants", language: null, minimumWidthMm: null };

it("keeps emblems in their order, for members of the organisation", async () => {
  const first = await addEmblem(trip.admin, { ...place, ...words, file: await png(400) });
  const second = await addEmblem(trip.admin, { ...place, ...words, alt: "Norway", file: await png(400) });

  await updateEmblem(trip.admin, {
    ...place,
    pictureId: second.pictureId,
    revision: 0,
    position: 0,
    minimumWidthMm: 25,
  });

  const { emblems } = await getProgramme(trip.admin, place.programmeId);
  expect(emblems.map(({ alt, minimumWidthMm }) => [alt, minimumWidthMm])).toEqual([
    ["Norway", 25],
    ["Sea Grants", null],
  ]);
  const file = { pictureId: first.pictureId, size: 640, crop: null };
  expect(await getPictureFile(trip.organiser, file)).toMatchObject({ isPublic: false });
  await expect(getPictureFile(publicActor, file)).rejects.toMatchObject({ code: "not-found" });
  await expect(getPictureFile(trip.stranger, file)).rejects.toMatchObject({ code: "not-found" });
});

it("refuses drawings, and what has too few pixels for the width it must be printed in", async () => {
  const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>']);

  await expect(addEmblem(trip.admin, { ...place, ...words, file: svg })).rejects.toMatchObject({
    fields: { file: "notAPicture" },
  });
  await expect(
    addEmblem(trip.admin, { ...place, ...words, minimumWidthMm: 60, file: await png(300) }),
  ).rejects.toMatchObject({ fields: { file: "emblemTooSmall" }, values: { pixels: 355 } });
});

it("lets nobody but admins change them, and nobody overwrite what another changed", async () => {
  const { pictureId } = await addEmblem(trip.admin, { ...place, ...words, alt: "Third", file: await png(400) });

  await expect(addEmblem(trip.organiser, { ...place, ...words, file: await png(400) })).rejects.toMatchObject({
    code: "forbidden",
  });
  await updateEmblem(trip.admin, { ...place, pictureId, revision: 0, alt: "The third" });
  await expect(updateEmblem(trip.admin, { ...place, pictureId, revision: 0, alt: "Lost" })).rejects.toMatchObject({
    code: "stale",
  });
  await removeEmblem(trip.admin, { ...place, pictureId });
  await expect(removeEmblem(trip.admin, { ...place, pictureId })).rejects.toMatchObject({ code: "not-found" });
});
