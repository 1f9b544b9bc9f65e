import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { messagesFor, preferredLocale } from "./messages";

/** Language and text of the desk being drawn; next-intl asks for it once per request. */
export default getRequestConfig(async () => {
  const [header, jar] = await Promise.all([headers(), cookies()]);
  const locale = preferredLocale(header.get("accept-language"), jar.get("language")?.value);
  // A clock time on a screen is formatted in the zone of its place, never in the server's.
  return { locale, messages: messagesFor(locale), timeZone: "UTC" };
});
