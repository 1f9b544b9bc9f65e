import "server-only";
import { type Locale, readersLocale } from "@/lib/locales";
import { cookieIn, themeOf } from "./theme";

/** How somebody reads a document: in which language, light or dark. */
export type Reader = { locale: Locale; theme: "light" | "dark" | undefined };

/**
 * What the reader chose here (two cookies), or what the browser prefers.
 *
 * @param known language their account or the trip knows them by; it stands between the two
 */
export function readerOf(request: Request, known?: string | null): Reader {
  return {
    locale: readersLocale(request.headers.get("accept-language"), cookieOf(request, "language"), known),
    theme: themeOf(request.headers.get("cookie")),
  };
}

/** One cookie of a request, or null. */
export function cookieOf(request: Request, name: string): string | null {
  return cookieIn(request.headers.get("cookie"), name);
}
