import { env } from "@/lib/env";

/**
 * Whether a changing request was made by one of our own pages (Fetch Metadata; Origin where a browser sends none).
 *
 * A request without either header comes from no browser a person uses and is refused too.
 */
export function isOurs(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  return headers.get("origin") === new URL(env().BASE_URL).origin;
}
