import "server-only";
import { type Locale, preferredLocale } from "@/lib/messages";

/** How somebody reads a document: in which language, light or dark. */
export type Reader = { locale: Locale; theme: "light" | "dark" | undefined };

/** What the browser prefers, or what the reader chose here (two cookies). */
export function readerOf(request: Request): Reader {
  const theme = cookieOf(request, "theme");
  return {
    locale: preferredLocale(request.headers.get("accept-language"), cookieOf(request, "language")),
    theme: theme === "light" || theme === "dark" ? theme : undefined,
  };
}

/** One cookie of a request, or null. */
export function cookieOf(request: Request, name: string): string | null {
  const pairs = (request.headers.get("cookie") ?? "").split("; ");
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : null;
}
