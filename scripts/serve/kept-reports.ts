/**
 * Published reports past Next: which version is the newest is asked on every request, in one statement; a page that
 * was drawn before (app/(documents)/o/[organisation]/reports/[slug]) is sent as it was kept.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { documentHeaders, isUnchanged, keptDocument, unchangedHeaders } from "@/access/document-shelf";
import { cookieIn, themeOf } from "@/access/theme";
import { documentVersion } from "@/features/reports/document-version";
import { findPublished, type PublishedVersion } from "@/features/reports/queries/published";
import { Refusal } from "@/lib/errors";
import { readersLocale } from "@/lib/locales";
import { acceptedEncoding } from "./compression";

/** Only plain addresses; what is written in any other way is Next's to read. */
const address = /^\/o\/([a-z0-9-]+)\/reports\/([a-z0-9-]+)$/;

/**
 * Sends the report of this request, if its newest version was drawn before. Everything else is left to Next: reports
 * that are not there or were taken back, and versions nobody has read yet.
 *
 * @param origin of this site, such as `https://visits.example.org`
 */
export async function sendKeptReport(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
): Promise<boolean> {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const [, organisation, slug] = address.exec(request.url ?? "") ?? [];
  if (!organisation || !slug) return false;
  const version = await newestOf(organisation, slug);
  if (!version) return false;
  const { cookie } = request.headers;
  const locale = readersLocale(request.headers["accept-language"], cookieIn(cookie, "language"));
  const kept = await keptDocument(documentVersion(version, { locale, theme: themeOf(cookie), origin }));
  if (!kept) return false;
  if (isUnchanged(request.headers["if-none-match"], kept)) {
    response.writeHead(304, unchangedHeaders(kept, "public")).end();
    return true;
  }
  const encoding = acceptedEncoding(request);
  const body = kept[encoding ?? "identity"];
  response.writeHead(200, {
    ...documentHeaders(kept, "public"),
    ...(encoding ? { "Content-Encoding": encoding } : {}),
    "Content-Length": body.length,
  });
  response.end(request.method === "HEAD" ? undefined : body);
  return true;
}

async function newestOf(organisation: string, slug: string): Promise<PublishedVersion | null> {
  try {
    return await findPublished({ organisation, slug });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
