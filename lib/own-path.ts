/**
 * A path of this site out of what somebody sent.
 *
 * @returns path, query and fragment, percent-encoded as a header needs it, or null for everything else: other hosts in
 *   all the spellings browsers accept ("//host", "/\host", tabs within), and texts over 500 characters
 */
export function ownPath(text: string | null | undefined): string | null {
  const base = "http://site.invalid";
  if (!text?.startsWith("/") || text.length > 500 || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.origin !== base || url.pathname.startsWith("//")) return null;
  return url.pathname + url.search + url.hash;
}

/** Whether a path leads to something people read, not to what programs call. */
export function isPage(path: string): boolean {
  return !/^\/(api|_next)([/?#]|$)/.test(path);
}
