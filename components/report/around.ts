import type { LanguageChoice } from "@/components/documents/language-switch";
import type { Locale, Translate } from "@/lib/messages";

/**
 * What stands around a report: the way to others, what one can do with it, its version. It is in the reader's
 * language; the report itself stays in its own.
 */
export type Around = { t: Translate<"public-report">; locale: Locale; languages: LanguageChoice };
