import "server-only";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "use-intl/core";

/** Languages of the interface that have a catalogue, best known first. */
export const locales = ["en"] as const;
export type Locale = (typeof locales)[number];

export type Messages = { [key: string]: string | Messages };
export type Translate = (key: string, values?: Record<string, string | number | Date>) => string;

const kept = new Map<Locale, Messages>();

/**
 * All interface text of one language: a namespace for each file in `messages/<locale>/`, and the
 * namespace `errors` out of the files in its folder `errors/`.
 */
export function messagesFor(locale: Locale): Messages {
  const known = kept.get(locale);
  if (known && process.env.NODE_ENV === "production") return known;
  const folder = join(/* turbopackIgnore: true */ process.cwd(), "messages", locale);
  const messages: Messages = {
    ...readFolder(folder),
    errors: Object.assign({}, ...Object.values(readFolder(join(folder, "errors")))),
  };
  kept.set(locale, messages);
  return messages;
}

/** Namespaces that only documents, mails and the endpoint read; a desk need not carry them to the browser. */
const notForDesks = new Set([
  "errors",
  "home",
  "invitation",
  "itinerary",
  "mail",
  "message",
  "organisation",
  "public-report",
  "sign-in",
]);

/** The text a desk's client components may ask for. */
export function deskMessages(locale: Locale): Messages {
  return Object.fromEntries(Object.entries(messagesFor(locale)).filter(([namespace]) => !notForDesks.has(namespace)));
}

/** The text of one namespace, for documents, mails and the endpoint. A missing key is a defect and is thrown. */
export function translatorFor(locale: Locale, namespace: string): Translate {
  return createTranslator({
    locale,
    messages: messagesFor(locale),
    namespace,
    onError: (error) => {
      throw error;
    },
  }) as Translate;
}

/** The message of a refusal: the text of its key in `errors`, or the key itself where it is a sentence already. */
export function errorText(locale: Locale, key: string, values?: Record<string, string | number>): string {
  const errors = messagesFor(locale).errors as Messages;
  return typeof errors[key] === "string" ? translatorFor(locale, "errors")(key, values) : key;
}

/** The language of ours that a browser likes best. */
export function preferredLocale(acceptLanguage: string | null, chosen?: string | null): Locale {
  const wanted = [chosen ?? "", ...(acceptLanguage ?? "").split(",").map((part) => part.split(";")[0]?.trim() ?? "")];
  for (const tag of wanted) {
    const match = locales.find((locale) => tag.toLowerCase().split("-")[0] === locale);
    if (match) return match;
  }
  return locales[0];
}

function readFolder(folder: string): Record<string, Messages> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => [
        name.slice(0, -".json".length),
        JSON.parse(readFileSync(join(folder, name), "utf8")) as Messages,
      ]),
  );
}
