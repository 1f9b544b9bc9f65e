import { randomUUID } from "node:crypto";
import type { Row } from "../matrix";
import { aPicture, aPublishedReport, aReport } from "../own-rows";
import { aForm, aPng } from "../picture-form";

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
  [`GET ${report}`]: {
    action: "report:read-draft",
    of: "trip",
    target: async (world) => ({ params: await aReport(world) }),
  },
  [`GET ${report}/events`]: {
    action: "report:read-draft",
    of: "trip",
    target: async (world) => ({ params: await aReport(world) }),
  },
  [`PUT ${report}/visits/[visitId]`]: {
    action: "report:read-draft",
    of: "trip",
    target: async (world) => ({ params: { ...(await aReport(world)), visitId: randomUUID() } }),
  },
  [`DELETE ${report}/visits/[visitId]`]: {
    action: "report:read-draft",
    of: "trip",
    target: async (world) => ({ params: { ...(await aReport(world)), visitId: randomUUID() } }),
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
