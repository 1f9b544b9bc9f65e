import "server-only";
import { isUnchanged, keepDocument, keptDocument } from "./document-shelf";
import { bodyFor, packed } from "./packed";

/** Something for everybody that is no page: a feed, a map of the site, a drawn picture. */
export type PublicFile = {
  contentType: string;
  /** Everything it depends on; while it stays the same it is made once. Null: made every time. */
  version: string | null;
  headers?: Record<string, string>;
};

/** Nothing may be loaded or run by it, wherever it is opened. */
const policy = "default-src 'none'; frame-ancestors 'none'";

/**
 * Answers a file for everybody. Asking whether it is public is the caller's job and happens on every request; only the
 * making is kept.
 */
export async function publicFile(
  request: Request,
  { contentType, version, headers = {} }: PublicFile,
  make: () => Promise<string | Buffer>,
): Promise<Response> {
  const making = async () => packed(Buffer.from(await make()), policy);
  const kept = await (version === null ? making() : (keptDocument(version) ?? keepDocument(version, making())));
  const { body, forServe } = bodyFor(request, kept);
  const known = {
    ...headers,
    ...forServe,
    ETag: kept.etag,
    "Cache-Control": "public, no-cache",
    Vary: "Accept-Encoding",
  };
  if (isUnchanged(request.headers.get("if-none-match"), kept))
    return new Response(null, { status: 304, headers: known });
  return new Response(new Uint8Array(body), {
    headers: {
      ...known,
      "Content-Type": contentType,
      "Content-Security-Policy": kept.csp,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
