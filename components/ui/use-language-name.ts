import { useTranslations } from "next-intl";

/** The names of languages by their tags: "nb" is Norwegian. From the catalogue: those that server and browser know differ. */
export function useLanguageName(): (tag: string) => string {
  const t = useTranslations("ui.languages");
  return (tag) => (t.has(tag) ? t(tag) : tag);
}
