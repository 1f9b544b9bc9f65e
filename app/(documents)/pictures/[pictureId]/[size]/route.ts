import { currentActor } from "@/access/actor";
import { problemOf } from "@/access/answers";
import { type Crop, readCropText } from "@/domain/report/crop";
import { getPictureFile } from "@/features/pictures/get-picture-file";
import { Refusal } from "@/lib/errors";
import { knownId } from "@/lib/known-id";
import { deskLocale } from "@/lib/locales";

type Context = { params: Promise<{ pictureId: string; size: string }> };

/** One derivative of a picture: `/pictures/<id>/1280`, or of a part of it: `/pictures/<id>/1280?crop=100-50-800-600`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { pictureId, size } = await params;
  try {
    const { bytes, etag, isPublic } = await getPictureFile(await currentActor(), {
      pictureId: knownId(pictureId),
      size: Number(size),
      crop: cropIn(request.url),
    });
    // A few minutes at most: when somebody withdraws consent, copies must not live on.
    const headers = {
      ETag: etag,
      "Cache-Control": isPublic ? "public, max-age=120" : "private, no-cache",
      "X-Content-Type-Options": "nosniff",
    };
    if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
    return new Response(new Uint8Array(bytes), { headers: { ...headers, "Content-Type": "image/webp" } });
  } catch (error) {
    return new Response(null, { status: problemOf(error, deskLocale).status });
  }
}

/** @throws {Refusal} `not-found` for a part that no picture has, so that every file has one address */
function cropIn(url: string): Crop | null {
  const text = new URL(url).searchParams.get("crop");
  const crop = text === null ? null : readCropText(text);
  if (text !== null && crop === null) throw new Refusal("not-found", "notFound");
  return crop;
}
