import type { LanguageChoice } from "@/components/documents/language-switch";
import { type Locale, translatorFor } from "@/lib/messages";

/**
 * What a document's language switch needs.
 *
 * @param path of the document; null where many addresses share one drawing, or it answers a form
 */
export function languageChoice(locale: Locale, path: string | null): LanguageChoice {
  return { label: translatorFor(locale, "language")("label"), current: locale, path };
}
