import { isSafeHref } from "./read-blocks";

/**
 * The address of a link as somebody types it: `example.org` becomes `https://example.org`, `a@example.org` a mail
 * address.
 *
 * @returns null when it is no address a reader may follow
 */
export function linkAddress(typed: string): string | null {
  const address = typed.trim();
  if (/\s/.test(address) || address === "") return null;
  if (isSafeHref(address)) return /^https?:/i.test(address) && !hasDomain(address) ? null : address;
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return `mailto:${address}`;
  if (address.startsWith("/") || /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(address)) return null;
  const url = `https://${address}`;
  return isSafeHref(url) && hasDomain(url) ? url : null;
}

/** A name with a dot in it, or this very machine. */
function hasDomain(url: string): boolean {
  const { hostname } = new URL(url);
  return /^[^.].*\.[^.]{2,}$/.test(hostname) || hostname === "localhost" || /^[\d.]+$|^\[/.test(hostname);
}
