import { readerOf } from "@/access/reader";
import { nothingHere } from "@/app/(documents)/messages";
import { errorText } from "@/lib/messages";

/** Every address that is not ours: a document for people, JSON for programs. */
function missing(request: Request): Promise<Response> | Response {
  if (!new URL(request.url).pathname.startsWith("/api/")) return nothingHere(request);
  const message = errorText(readerOf(request).locale, "notFound");
  return Response.json(
    { error: { code: "not-found", message, fields: {} } },
    { status: 404, headers: { "Cache-Control": "no-store" } },
  );
}

export const GET = missing;
export const POST = missing;
export const PUT = missing;
export const PATCH = missing;
export const DELETE = missing;
