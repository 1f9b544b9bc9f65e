import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { fileStore } from "@/lib/files";
import { pictureWidths } from "@/lib/picture-widths";
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

/** What may be shown of a row. */
export function viewOf({
  id,
  width,
  height,
  alt,
  decorative,
  caption,
  credit,
  consent,
  revision,
}: Picture): PictureView {
  return { id, width, height, alt, decorative, caption, credit, consent, revision };
}

export type PictureFile = { bytes: Buffer; etag: string; isPublic: boolean };

/**
 * The file of one derivative: for everybody while a published report shows it and nobody shown has refused, otherwise
 * for the staff of its trip.
 *
 * @param size one of the widths in `lib/pictures.ts`; a picture narrower than that answers with its largest
 * @throws {Refusal} `not-found` for everybody else, whether or not the picture exists
 */
export async function getPictureFile(
  actor: Actor,
  { pictureId, size }: { pictureId: string; size: number },
): Promise<PictureFile> {
  const [row] = await db.$queryRaw<
    { file_key: string; width: number; trip_id: string | null; consent: string; removed: boolean; published: boolean }[]
  >`
    select p.file_key, p.width, p.trip_id, p.consent::text, p.deleted_at is not null as removed,
      exists (select 1 from reports r join report_revisions v on v.id = r.published_id
        where r.organisation_id = p.organisation_id and r.status = 'PUBLISHED' and jsonb_path_exists(v.content, '$.sections[*].blocks[*].picture ? (@.id == $id)', jsonb_build_object('id', p.id::text))) as published
    from pictures p where p.id = ${pictureId}::uuid`;
  if (!row || !(pictureWidths as readonly number[]).includes(size)) throw new Refusal("not-found", "notFound");
  const isPublic = row.published && row.consent !== "REFUSED";
  if (!isPublic) await authoriseStaff(actor, row);
  const width = Math.min(size, row.width);
  const bytes = await fileStore().get(`${row.file_key}/${width}.webp`);
  if (!bytes) throw new Refusal("not-found", "notFound");
  return { bytes, etag: `"${pictureId}-${width}"`, isPublic };
}

async function authoriseStaff(actor: Actor, row: { trip_id: string | null; removed: boolean }): Promise<void> {
  if (!row.trip_id || row.removed || actor.kind === "public") throw new Refusal("not-found", "notFound");
  await authorise(actor, { trip: row.trip_id }, "trip:read");
}
