import "server-only";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "use-intl/core";
import { type Locale, locales } from "./locales";
import { isPublic } from "./public-namespaces";

export type { Locale };

export type Messages = { [key: string]: string | Messages };

/**
 * Text by its key within a namespace. The namespace stands in the type, so that `npm run check` can look every key up,
 * however far a translator is handed down.
 */
export type Translate<Namespace extends string = string> = ((
  key: string,
  values?: Record<string, string | number | Date>,
) => string) & { readonly namespace?: Namespace };

const kept = new Map<Locale, Messages>();

/**
 * All interface text of one language: a namespace for each file in `messages/<locale>/`, and the namespace `errors`
 * out of the files in its folder `errors/`. What a language does not have is there in English, so that a reader sees
 * other words rather than none; `npm run check` says what is missing.
 */
export function messagesFor(locale: Locale): Messages {
  const known = kept.get(locale);
  if (known && process.env.NODE_ENV === "production") return known;
  const folder = join(/* turbopackIgnore: true */ process.cwd(), "messages", locale);
  const own: Messages = {
    ...readFolder(folder),
    errors: Object.assign({}, ...Object.values(readFolder(join(folder, "errors")))),
  };
  const messages = locale === locales[0] ? own : filledUp(own, messagesFor(locales[0]));
  kept.set(locale, messages);
  return messages;
}

function filledUp(own: Messages, english: Messages): Messages {
  const filled: Messages = { ...own };
  for (const [key, text] of Object.entries(english)) {
    const mine = own[key];
    if (mine === undefined) filled[key] = text;
    else if (typeof mine === "object" && typeof text === "object") filled[key] = filledUp(mine, text);
  }
  return filled;
}

/** The text a desk's client components may ask for; it need not carry the rest to the browser. */
export function deskMessages(locale: Locale): Messages {
  return Object.fromEntries(
    Object.entries(messagesFor(locale)).filter(([namespace]) => !isPublic(namespace) || onDesksToo.has(namespace)),
  );
}

/** Public text that desks show as well, in components of the browser. */
const onDesksToo: ReadonlySet<string> = new Set(["changes", "day-map"]);

/** The text of one namespace, for documents, mails and the endpoint. A key that is missing in English is a defect and is thrown. */
export function translatorFor<Namespace extends string>(locale: Locale, namespace: Namespace): Translate<Namespace> {
  const within: string = namespace;
  return createTranslator({
    locale,
    messages: messagesFor(locale),
    namespace: within,
    onError: (error) => {
      throw error;
    },
  }) as Translate<Namespace>;
}

/** The message of a refusal: the text of its key in `errors`, or the key itself where it is a sentence already. */
export function errorText(locale: Locale, key: string, values?: Record<string, string | number>): string {
  const errors = messagesFor(locale).errors as Messages;
  return typeof errors[key] === "string" ? translatorFor(locale, "errors")(key, values) : key;
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
