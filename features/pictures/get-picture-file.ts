import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { type Crop, cropText } from "@/domain/report/crop";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { pictureWidths } from "@/lib/picture-widths";
import { derivativeOf, widthOf } from "./files";

export type PictureFile = { bytes: Buffer; etag: string; isPublic: boolean };

type Row = {
  file_key: string;
  width: number;
  height: number;
  organisation_id: string;
  trip_id: string | null;
  removed: boolean;
  refused: boolean;
  published: boolean;
};

/**
 * The file of one derivative: for everybody while a published report shows just this part of it and nobody shown has
 * refused, otherwise for the staff of its trip. What was cropped away is never public.
 *
 * @param size one of `pictureWidths`; a picture narrower than that answers with its largest
 * @param crop the part that is shown; null: all of it
 * @throws {Refusal} `not-found` for everybody else, whether or not the picture exists, and when its file is missing;
 *   `unavailable` while the store is away
 */
export async function getPictureFile(
  actor: Actor,
  { pictureId, size, crop }: { pictureId: string; size: number; crop: Crop | null },
): Promise<PictureFile> {
  const row = await findPicture(pictureId, crop);
  if (!row || !(pictureWidths as readonly number[]).includes(size)) throw new Refusal("not-found", "notFound");
  const isPublic = row.published && !row.refused;
  if (!isPublic) await authoriseStaff(actor, pictureId, row);
  const picture = { fileKey: row.file_key, width: row.width, height: row.height };
  const bytes = await derivativeOf(picture, { size, crop }, isPublic);
  if (!bytes) {
    console.error(`The file of picture ${pictureId} is lost`);
    throw new Refusal("not-found", "notFound");
  }
  const part = crop ? `${cropText(crop)}-` : "";
  return { bytes, etag: `"${pictureId}-${part}${widthOf(picture, { size, crop })}"`, isPublic };
}

/** A published picture with the crop asked for; versions published before there were crops have none. */
const whole = "(!exists(@.crop) || @.crop == null)";
const part = "(@.crop.x == $x && @.crop.y == $y && @.crop.width == $width && @.crop.height == $height)";

async function findPicture(pictureId: string, crop: Crop | null): Promise<Row | undefined> {
  const shown = `? (@.id == $id && ${crop ? part : whole})`;
  const values = JSON.stringify({ id: pictureId, ...crop });
  const [row] = await db.$queryRaw<Row[]>`
    select p.file_key, p.width, p.height, p.organisation_id, p.trip_id, p.deleted_at is not null as removed,
      p.consent = 'REFUSED' as refused,
      exists (select 1 from reports r join report_revisions v on v.id = r.published_id
        where r.organisation_id = p.organisation_id and (r.trip_id = p.trip_id or p.trip_id is null) and r.status = 'PUBLISHED' and (
          jsonb_path_exists(v.content, ${`$.sections[*].blocks[*].picture ${shown}`}::jsonpath, ${values}::jsonb)
          or jsonb_path_exists(v.content, ${`$.sections[*].blocks[*].pictures[*].picture ${shown}`}::jsonpath, ${values}::jsonb)
          or jsonb_path_exists(v.content, ${`$.funders[*].emblems[*].picture ${shown}`}::jsonpath, ${values}::jsonb)
        )) as published
    from pictures p where p.id = ${pictureId}::uuid`;
  return row;
}

async function authoriseStaff(actor: Actor, pictureId: string, row: Row): Promise<void> {
  if (row.removed || actor.kind === "public") throw new Refusal("not-found", "notFound");
  if (row.trip_id) await authorise(actor, { trip: row.trip_id }, "trip:read");
  else await authoriseEmblem(actor, pictureId, row);
}

/** An emblem is of no trip: members of its organisation see it, and whoever works on a trip that must print it. */
async function authoriseEmblem(actor: Actor, pictureId: string, row: Row): Promise<void> {
  const [trip] =
    actor.kind === "user"
      ? await db.$queryRaw<{ id: string }[]>`
          select t.id from trips t
          join trip_team_members m on m.trip_id = t.id and m.user_id = ${actor.userId}::uuid
          join project_fundings f on f.project_id = t.project_id
          join funding_programme_emblems e on e.programme_id = f.programme_id and e.picture_id = ${pictureId}::uuid
          where t.deleted_at is null limit 1`
      : [];
  if (trip) await authorise(actor, { trip: trip.id }, "trip:read");
  else await authorise(actor, { organisation: row.organisation_id }, "funding:read");
}
