import { publicFile } from "@/access/public-file";
import { siteOrigin } from "@/app/(documents)/o/published";
import { oembedOf, reportAt } from "@/features/public-page/oembed";
import { readSize } from "@/features/public-page/schema";
import { findPublished, loadContent, type PublishedVersion } from "@/features/reports/queries/published";
import { Refusal } from "@/lib/errors";

const open = { "Access-Control-Allow-Origin": "*" };

/** What another site needs to show one of our published reports; of other addresses it knows nothing. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const origin = siteOrigin();
  const asked = reportAt(searchParams.get("url") ?? "", origin);
  if (!asked) return nothing(404);
  if ((searchParams.get("format") ?? "json") !== "json") return nothing(501);
  const version = await published(asked);
  if (!version) return nothing(404);
  const size = readSize(searchParams);
  const address = `${origin}${version.path}`;
  const kept = size.maxWidth === null && size.maxHeight === null;
  return publicFile(
    request,
    {
      contentType: "application/json; charset=utf-8",
      version: kept ? JSON.stringify(["oembed", version.revisionId, version.contentHash, address]) : null,
      headers: open,
    },
    async () => JSON.stringify(oembedOf(await loadContent(version), { address, origin, ...size })),
  );
}

async function published(asked: { organisation: string; slug: string }): Promise<PublishedVersion | null> {
  try {
    return await findPublished(asked);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Statuses of the specification (oembed.com, 2.3.5). */
function nothing(status: 404 | 501): Response {
  return new Response(null, { status, headers: { ...open, "Cache-Control": "no-store" } });
}
