"use client";

import { useLocale, useTranslations } from "next-intl";
import { FormField } from "@/components/ui/form-field";
import { IconButton } from "@/components/ui/icon-button";
import { LanguageSelect } from "@/components/ui/language-select";
import { useLanguageName } from "@/components/ui/use-language-name";
import type { DraftForm } from "./use-draft";

/** The language spoken, and into which it is interpreted. */
export function LanguagesFields({ form }: { form: DraftForm }) {
  const t = useTranslations("items.field");
  const locale = useLocale();
  const nameOf = useLanguageName();
  const { interpretation, language } = form.values;
  return (
    <>
      <FormField name="language" label={t("language")}>
        {(control) => (
          <LanguageSelect
            {...control}
            locale={locale}
            none={t("tripLanguage")}
            value={language}
            onChange={(event) => form.set("language", event.target.value)}
          />
        )}
      </FormField>
      <FormField name="interpretation[]" label={t("interpretation")}>
        {(control) => (
          <>
            {interpretation.length > 0 ? (
              <ul className="m-0 flex list-none flex-wrap gap-1.5 p-0">
                {interpretation.map((tag) => (
                  <li key={tag} className="inline-flex items-center rounded-xs bg-sunken pl-2 text-sm">
                    {nameOf(tag)}
                    <IconButton
                      icon="x"
                      size="sm"
                      label={t("removeLanguage", { language: nameOf(tag) })}
                      onClick={() =>
                        form.set(
                          "interpretation",
                          interpretation.filter((one) => one !== tag),
                        )
                      }
                    />
                  </li>
                ))}
              </ul>
            ) : null}
            <LanguageSelect
              {...control}
              locale={locale}
              none={t("addLanguage")}
              value=""
              onChange={({ target: { value } }) =>
                form.set("interpretation", [...interpretation.filter((one) => one !== value), value])
              }
            />
          </>
        )}
      </FormField>
    </>
  );
}
