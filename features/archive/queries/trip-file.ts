import "server-only";
import type { Actor } from "@/access/actor";
import type { Download } from "@/access/download";
import { slugOf } from "@/domain/addresses";
import type { ExportTripInput } from "../schema";
import { exportTrip } from "./export-trip";

/** The archive of a trip as a file to keep. */
export async function tripFile(actor: Actor, input: ExportTripInput): Promise<Download> {
  const archive = await exportTrip(actor, input);
  return {
    fileName: `${slugOf(archive.trip.title).slice(0, 80) || "trip"}.sojourn.json`,
    contentType: "application/json; charset=utf-8",
    text: `${JSON.stringify(archive, null, 2)}\n`,
  };
}
