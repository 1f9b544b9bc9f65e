import { getRequestConfig } from "next-intl/server";
import { deskLocale } from "./locales";
import { messagesFor } from "./messages";

/** Language and text of the desk being drawn; next-intl asks for it once per request. */
export default getRequestConfig(async () => {
  // A clock time on a screen is formatted in the zone of its place, never in the server's.
  return { locale: deskLocale, messages: messagesFor(deskLocale), timeZone: "UTC" };
});
