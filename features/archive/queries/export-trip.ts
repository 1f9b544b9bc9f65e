import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction } from "@/lib/db";
import { fileStore } from "@/lib/files";
import type { Archive } from "../file-format/archive";
import { LocalNames } from "../local-names";
import type { ExportTripInput } from "../schema";
import { describeOnTheWay, describeParticipants } from "./describe-delegation";
import { describeDirectory } from "./describe-directory";
import { describeFrame, describeItems, describeTrip } from "./describe-plan";
import { describePictures, describeReports, describeSharedPlans } from "./describe-reports";
import { loadRows, type TripRows } from "./load-rows";

/**
 * A whole trip as one document (docs/ARCHIVE.md): everything that belongs to it, no account, no secret address, no id.
 * Equal trips are equal documents. That it was taken out is recorded.
 *
 * What participants need is in it only for those who may read it; `without` says what is missing.
 */
export async function exportTrip(actor: Actor, input: ExportTripInput): Promise<Archive> {
  const access = await authorise(actor, { trip: input.tripId }, "trip:archive");
  const withNeeds = allows(access, "needs:read");
  const withPixels = input.pictures === "all";
  return inTransaction(async (tx) => {
    const rows = await loadRows(access, tx);
    const without: Archive["without"] = [
      ...(withNeeds ? [] : ["needs" as const]),
      ...(withPixels ? [] : ["pictures" as const]),
    ];
    const archive = await archiveOf(rows, without);
    await recordChange(tx, actor, {
      organisationId: access.organisationId,
      tripId: access.tripId,
      action: "trip:archive",
      event: "trip.exported",
      subject: { type: "trip", id: access.tripId, name: rows.trip.title },
      after: { participants: archive.participants.length, without },
    });
    return archive;
  });
}

async function archiveOf(rows: TripRows, without: Archive["without"]): Promise<Archive> {
  const names = new LocalNames();
  names.add("trip", rows.trip.id);
  // In this order, so that everything has its name before something refers to it.
  const directory = describeDirectory(rows, names);
  const frame = describeFrame(rows, names);
  const participants = describeParticipants(rows, names, !without.includes("needs"));
  const items = describeItems(rows, names);
  const onTheWay = describeOnTheWay(rows, names);
  const pixels = without.includes("pictures") ? async () => null : pixelsOf;
  const pictures = await describePictures(rows, names, pixels);
  return {
    format: "sojourn-trip",
    version: 1,
    without,
    trip: describeTrip(rows, names),
    ...frame,
    items,
    participants,
    ...onTheWay,
    pictures,
    reports: describeReports(rows, names),
    sharedPlans: describeSharedPlans(rows, names),
    ...directory,
  };
}

async function pixelsOf({ fileKey, width }: TripRows["pictures"][number]): Promise<string | null> {
  const bytes = await fileStore().get(`${fileKey}/${width}.webp`);
  return bytes ? bytes.toString("base64") : null;
}
