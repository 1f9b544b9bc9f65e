import { connection } from "next/server";
import { publicFile } from "@/access/public-file";
import { env } from "@/lib/env";

/** What search engines may read: what is public, by name, so that nothing else is hinted at. */
const rules = [
  "User-agent: *",
  "Allow: /$",
  "Allow: /o/",
  "Allow: /pictures/",
  "Allow: /fonts/",
  "Allow: /icon.svg",
  "Allow: /sitemap.xml",
  "Disallow: /",
];

/** For search engines: where they may go. */
export async function GET(request: Request): Promise<Response> {
  await connection(); // the address is that of the server that runs, which nobody knows while it is built
  const { origin } = new URL(env().BASE_URL);
  const version = JSON.stringify(["robots", origin]);
  return publicFile(request, { contentType: "text/plain; charset=utf-8", version }, async () =>
    [...rules, `Sitemap: ${origin}/sitemap.xml`, ""].join("\n"),
  );
}
