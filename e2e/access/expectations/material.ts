import { deflateSync } from "node:zlib";
import type { Row } from "../matrix";
import { aPicture, aPublishedReport, aReport } from "../own-rows";

const trip = "/api/v1/trips/[tripId]";
const report = `${trip}/reports/[reportId]`;

/** Pictures and reports of a trip. */
export const material: Record<string, Row> = {
  [`POST ${trip}/pictures`]: {
    action: "pictures:edit",
    of: "trip",
    target: () => ({ form: aForm({ alt: "A dot", file: aPng() }) }),
  },
  [`PATCH ${trip}/pictures/[pictureId]`]: {
    action: "pictures:edit",
    of: "trip",
    target: async (world) => ({ params: await aPicture(world), body: { revision: 0, credit: "Somebody" } }),
  },
  [`DELETE ${trip}/pictures/[pictureId]`]: {
    action: "pictures:edit",
    of: "trip",
    target: async (world) => ({ params: await aPicture(world) }),
  },
  [`POST ${trip}/pictures/[pictureId]/restore`]: {
    action: "pictures:edit",
    of: "trip",
    target: async (world) => ({ params: await aPicture(world, { deleted_at: "2030-01-01" }) }),
  },
  [`POST ${trip}/reports`]: {
    action: "report:edit",
    of: "trip",
    target: () => ({ body: { format: "JOURNEY", language: "en" } }),
  },
  [`PATCH ${report}`]: {
    action: "report:edit",
    of: "trip",
    target: async (world) => ({ params: await aReport(world), body: { revision: 0, headline: "Another headline" } }),
  },
  [`DELETE ${report}`]: {
    action: "report:edit",
    of: "trip",
    target: async (world) => ({ params: await aReport(world) }),
  },
  [`POST ${report}/offers`]: {
    action: "report:edit",
    of: "trip",
    target: async (world) => ({
      params: await aReport(world),
      body: { revision: 0, blockIds: ["lead", `item:${world.itemId}`, `day:${world.dayId}:heading`] },
    }),
  },
  [`POST ${report}/review`]: {
    action: "report:edit",
    of: "trip",
    target: async (world) => ({ params: await aReport(world), body: { revision: 0 } }),
  },
  [`POST ${report}/publish`]: {
    action: "report:publish",
    of: "trip",
    target: async (world) => ({
      params: await aReport(world),
      body: { revision: 0, overrideReason: "Only to try the door" },
    }),
  },
  [`POST ${report}/unpublish`]: {
    action: "report:publish",
    of: "trip",
    target: async (world) => ({ params: await aPublishedReport(world), body: { revision: 0 } }),
  },
};

function aForm({ alt, file }: { alt: string; file: Blob }): FormData {
  const form = new FormData();
  form.set("alt", alt);
  form.set("file", file, "dot.png");
  return form;
}

/** A white picture of 8 × 8 pixels, written chunk by chunk (PNG specification, section 5). */
function aPng(): Blob {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(8, 0);
  header.writeUInt32BE(8, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const lines = Buffer.alloc(8 * 9, 255);
  for (let line = 0; line < 8; line++) lines[line * 9] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const bytes = Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(lines)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  return new Blob([new Uint8Array(bytes)], { type: "image/png" });
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
