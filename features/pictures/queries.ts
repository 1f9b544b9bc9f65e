import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { picturesOf } from "@/domain/report/blocks";
import { readBlocks } from "@/domain/report/read-blocks";
import { db } from "@/lib/db";
import type { Picture } from "@/prisma/generated/client";

/** A picture as the composer shows it. Width and height in pixels of the largest derivative. */
export type PictureView = {
  id: string;
  width: number;
  height: number;
  alt: string;
  decorative: boolean;
  caption: string | null;
  credit: string | null;
  consent: Picture["consent"];
  /** Who agreed, and how. */
  consentNote: string | null;
  /** The agenda item it was taken at. */
  itemId: string | null;
  revision: number;
};

/** The pictures of a trip, oldest first. */
export async function getPictures(actor: Actor, tripId: string): Promise<PictureView[]> {
  return loadPictures(await authorise(actor, { trip: tripId }, "pictures:edit"));
}

/** For commands and queries that have already authorised. */
export async function loadPictures(access: TripAccess): Promise<PictureView[]> {
  const rows = await db.picture.findMany({
    where: { tripId: access.tripId, deletedAt: null },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(viewOf);
}

/** A report in which a picture stands. */
export type PictureUse = { pictureId: string; reportId: string; headline: string };

/** Where the pictures of a trip stand in its drafts. For queries that have already authorised. */
export async function loadPictureUses(access: TripAccess): Promise<PictureUse[]> {
  const rows = await db.report.findMany({
    where: { tripId: access.tripId },
    select: { id: true, headline: true, blocks: true },
    orderBy: { createdAt: "asc" },
  });
  return rows.flatMap(({ id, headline, blocks }) => {
    const read = readBlocks(blocks);
    const shown = new Set(read.ok ? read.blocks.flatMap(picturesOf) : []);
    return [...shown].map((pictureId) => ({ pictureId, reportId: id, headline }));
  });
}

/** What may be shown of a row. */
export function viewOf(row: Picture): PictureView {
  const { id, width, height, alt, decorative, caption, credit, consent, consentNote, itemId, revision } = row;
  return { id, width, height, alt, decorative, caption, credit, consent, consentNote, itemId, revision };
}
