import { type Locale, localeNames, locales } from "@/lib/locales";

/** In which language a document stands, and where it stands. */
export type LanguageChoice = {
  /** What the choice is called, in the reader's language. */
  label: string;
  current: Locale;
  /** Path of the document, to show it again; null: the one the form stands on. */
  path: string | null;
};

/** The languages of the interface, each in its own words. A plain form: it works before, and without, any script. */
export function LanguageSwitch({ label, current, path }: LanguageChoice) {
  return (
    <form
      method="post"
      action="/api/v1/language"
      aria-label={label}
      lang={current}
      className="flex flex-wrap gap-x-5 font-sans print:hidden"
    >
      {path ? <input type="hidden" name="return" value={path} /> : null}
      {locales.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="language"
          value={locale}
          lang={locale}
          aria-current={locale === current ? "true" : undefined}
          className="min-h-11 border-0 bg-transparent p-0 font-medium text-ink-2 text-sm aria-[current]:text-ink aria-[current]:underline"
        >
          {localeNames[locale]}
        </button>
      ))}
    </form>
  );
}
