"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { LanguageSelect } from "@/components/ui/language-select";
import { RevisedForm } from "@/components/ui/revised-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import type { OrganisationSettings } from "@/features/organisations/queries";

type Props = {
  organisation: OrganisationSettings;
  /** IANA zones the server knows. */
  zones: string[];
};

/** What an organisation says of itself, and where its trips begin. */
export function OrganisationForm({ organisation, zones }: Props) {
  const t = useTranslations("settings.organisation");
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();

  function done(): void {
    toast({ text: t("saved"), icon: "check" });
    router.refresh();
  }

  return (
    <RevisedForm
      action={`/api/v1/organisations/${organisation.id}`}
      method="PATCH"
      revision={organisation.revision}
      label={t("label")}
      onDone={done}
      className="grid max-w-3xl gap-4 sm:grid-cols-2"
    >
      <FormField name="name" label={t("name")} required>
        {(control) => <Input {...control} defaultValue={organisation.name} />}
      </FormField>
      <FormField name="slug" label={t("slug")} hint={t("slugHint")} required>
        {(control) => <Input {...control} defaultValue={organisation.slug} spellCheck={false} />}
      </FormField>
      <FormField name="descriptor" label={t("descriptor")} hint={t("descriptorHint")} className="sm:col-span-2">
        {(control) => <Input {...control} defaultValue={organisation.descriptor ?? ""} />}
      </FormField>
      {(["city", "country", "website"] as const).map((field) => (
        <FormField
          key={field}
          name={field}
          label={t(field)}
          className={field === "website" ? "sm:col-span-2" : undefined}
        >
          {(control) => <Input {...control} defaultValue={organisation[field] ?? ""} />}
        </FormField>
      ))}
      <FormField name="timeZone" label={t("timeZone")} hint={t("timeZoneHint")}>
        {(control) => (
          <Select {...control} defaultValue={organisation.timeZone}>
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll("_", " ")}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField name="language" label={t("language")} hint={t("languageHint")}>
        {(control) => <LanguageSelect {...control} locale={locale} defaultValue={organisation.language} />}
      </FormField>
      <div className="sm:col-span-2">
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </RevisedForm>
  );
}
