/** Takes away the headers an answer does not need. */
import type { ServerResponse } from "node:http";

/** What tells a browser that its copy holds, and what belongs to the connection (RFC 9110, 15.4.5). */
const validators = new Set([
  ...["etag", "cache-control", "vary", "expires", "content-location", "last-modified", "date", "set-cookie"],
  ...["connection", "keep-alive"],
]);
const routerHeader = /^(rsc|next-[a-z-]+)$/i;

/** A document is the same whatever Next's router in the browser says: it does not vary by the router's headers. */
export function forgetRouter(response: ServerResponse): void {
  const names = [response.getHeader("Vary") ?? []].flat().flatMap((value) => String(value).split(","));
  const kept = names.map((name) => name.trim()).filter((name) => name && !routerHeader.test(name));
  if (kept.length > 0) response.setHeader("Vary", [...new Set(kept)].join(", "));
  else response.removeHeader("Vary");
}

/** An answer 304 repeats nothing of what the browser has kept together with its copy. */
export function keepValidators(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) if (!validators.has(name)) response.removeHeader(name);
}
