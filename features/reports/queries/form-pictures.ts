import "server-only";
import type { Crop } from "@/domain/report/crop";
import { derivativeKey } from "@/features/pictures/keep";
import { db } from "@/lib/db";
import { fileStore } from "@/lib/files";
import { pictureWidths } from "@/lib/picture-widths";
import { type PrintedPicture, printedPicture } from "@/lib/printed-picture";

/** A picture a file may hold, and where its derivatives are. */
export type FormPicture = { id: string; fileKey: string; width: number };

/**
 * The pictures of a published version that nobody has refused since; read on every request, in one statement. For
 * everybody.
 */
export async function loadPublicPictures(revisionId: string): Promise<FormPicture[]> {
  return db.$queryRaw<FormPicture[]>`
    select p.id, p.file_key as "fileKey", p.width
    from report_revisions v
    join reports r on r.id = v.report_id
    join pictures p on p.organisation_id = r.organisation_id and p.consent <> 'REFUSED'
    where v.id = ${revisionId}::uuid
      and p.id::text in (select jsonb_path_query(v.content, '$.**.picture.id') #>> '{}')
    order by p.id`;
}

/** Those of a draft; whoever asks has authorised for its trip. */
export async function loadDraftPictures(organisationId: string, ids: readonly string[]): Promise<FormPicture[]> {
  return db.picture.findMany({
    where: { organisationId, id: { in: [...ids] }, consent: { not: "REFUSED" }, deletedAt: null },
    select: { id: true, fileKey: true, width: true },
    orderBy: { id: "asc" },
  });
}

/** A picture for paper by its id, as many pixels wide as its part deserves; null when all of its files are lost or broken. */
export type ReadPicture = (id: string, width: number, crop: Crop | null) => Promise<PrintedPicture | null>;

/**
 * Reads the derivative that is wide enough, or the one nearest to it that is still there and whole.
 *
 * @param lost is told the id of a picture that has no such file any more
 */
export function pictureReader(pictures: readonly FormPicture[], lost: (id: string) => void): ReadPicture {
  const byId = new Map(pictures.map((picture) => [picture.id, picture]));
  return async (id, width, crop) => {
    const picture = byId.get(id);
    const whole = Math.ceil(width / (crop?.width ?? 1));
    for (const one of picture ? widthsFor(picture, whole) : []) {
      const bytes = picture && (await fileStore().get(derivativeKey(picture.fileKey, one)));
      const printed = bytes && (await printedPicture(bytes, width, crop).catch(() => null));
      if (printed) return printed;
    }
    lost(id);
    return null;
  };
}

/** Pixels of its derivatives: first those wide enough, the smallest of them first, then the narrower ones. */
function widthsFor(picture: FormPicture, width: number): number[] {
  const widths = [...new Set(pictureWidths.map((one) => Math.min(one, picture.width)))];
  return [...widths.filter((one) => one >= width), ...widths.filter((one) => one < width).reverse()];
}
