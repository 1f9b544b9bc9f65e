/** Never a place to come back to: ways in and out, and what programs call. */
const notPages = /^\/(sign-in|api|_next|dev)(\/|$)/;

/**
 * The page somebody wanted before they had to sign in, when it is one of ours.
 *
 * @returns a path of this site, percent-encoded as a header needs it, or `null` for everything else: other hosts in
 *   all the spellings browsers accept ("//host", "/\host", tabs within), addresses that change something
 */
export function pathWithin(text: string | null | undefined): string | null {
  const base = "http://site.invalid";
  if (!text?.startsWith("/") || text.length > 500 || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.origin !== base || url.pathname.startsWith("//") || notPages.test(url.pathname)) return null;
  return url.pathname + url.search + url.hash;
}
