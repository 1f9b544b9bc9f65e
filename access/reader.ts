import "server-only";
import { type Locale, preferredLocale } from "@/lib/messages";
import { cookieIn, themeOf } from "./theme";

/** How somebody reads a document: in which language, light or dark. */
export type Reader = { locale: Locale; theme: "light" | "dark" | undefined };

/** What the browser prefers, or what the reader chose here (two cookies). */
export function readerOf(request: Request): Reader {
  return {
    locale: preferredLocale(request.headers.get("accept-language"), cookieOf(request, "language")),
    theme: themeOf(request.headers.get("cookie")),
  };
}

/** One cookie of a request, or null. */
export function cookieOf(request: Request, name: string): string | null {
  return cookieIn(request.headers.get("cookie"), name);
}
