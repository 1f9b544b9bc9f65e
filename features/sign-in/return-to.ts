import { isPage, ownPath } from "@/lib/own-path";

/** Never a place to come back to: ways in and out. */
const notPlaces = /^\/(sign-in|dev)([/?#]|$)/;

/** The page somebody wanted before they had to sign in, when it is one of ours; null for everything else. */
export function pathWithin(text: string | null | undefined): string | null {
  const path = ownPath(text);
  return path !== null && isPage(path) && !notPlaces.test(path) ? path : null;
}
