import { connection } from "next/server";
import { publicFile } from "@/access/public-file";
import { loadMappedReports, sitemap, sitemapEdition } from "@/features/public-page/sitemap";
import { env } from "@/lib/env";

/** The map of what is public, for search engines. */
export async function GET(request: Request): Promise<Response> {
  await connection(); // the address is that of the server that runs, which nobody knows while it is built
  const { origin } = new URL(env().BASE_URL);
  const version = JSON.stringify(["sitemap", await sitemapEdition(), origin]);
  return publicFile(request, { contentType: "application/xml; charset=utf-8", version }, async () =>
    sitemap(await loadMappedReports(), origin),
  );
}
