"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { ListedGroup, ListedParticipant } from "@/features/participants/queries/get-participants";
import { type Category, categories } from "@/features/participants/schema";
import { localeOf, locales } from "@/lib/locales";
import { GroupChip } from "./group-chip";

type Props = {
  groups: ListedGroup[];
  /** Whom the fields are about; left out for somebody new. */
  person?: ListedParticipant;
};

/** Everything staff know of one participant. */
export function PersonFields({ groups, person }: Props) {
  const t = useTranslations("participants");
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <FormField name="name" label={t("form.name")} required className="sm:col-span-2">
        {(control) => <Input {...control} defaultValue={person?.name} autoComplete="off" />}
      </FormField>
      <FormField name="email" label={t("form.email")}>
        {(control) => (
          <Input {...control} type="email" defaultValue={person?.contact?.email ?? ""} autoComplete="off" />
        )}
      </FormField>
      <FormField name="phone" label={t("form.phone")}>
        {(control) => <Input {...control} type="tel" defaultValue={person?.contact?.phone ?? ""} autoComplete="off" />}
      </FormField>
      <FormField name="affiliation" label={t("form.affiliation")}>
        {(control) => <Input {...control} defaultValue={person?.affiliation ?? ""} autoComplete="off" />}
      </FormField>
      <FormField name="function" label={t("form.function")}>
        {(control) => <Input {...control} defaultValue={person?.function ?? ""} autoComplete="off" />}
      </FormField>
      <CategoryField value={person?.category} />
      <LanguageField value={person?.language ?? ""} />
      {groups.length > 0 ? (
        <Fieldset legend={t("form.groups")} className="sm:col-span-2">
          {/* Sent even when nothing is ticked. */}
          <input type="hidden" name="groupIds[]" value="" />
          <div className="flex flex-wrap gap-x-5">
            {groups.map((group) => (
              <Checkbox
                key={group.id}
                name="groupIds[]"
                value={group.id}
                defaultChecked={person?.groupIds.includes(group.id)}
                label={
                  <span className="inline-flex items-center gap-1.5">
                    <GroupChip letter={group.letter} />
                    {group.name}
                  </span>
                }
              />
            ))}
          </div>
        </Fieldset>
      ) : null}
    </div>
  );
}

/** In which language somebody is written to, and reads what they did not choose otherwise. */
function LanguageField({ value }: { value: string }) {
  const t = useTranslations("participants");
  const names = useTranslations("ui.languages");
  const others = value !== "" && localeOf(value) === null ? [value] : [];
  return (
    <FormField name="language" label={t("form.language")}>
      {(control) => (
        <Select {...control} defaultValue={localeOf(value) ?? value}>
          <option value="">{t("form.languageOpen")}</option>
          {[...locales, ...others].map((tag) => (
            <option key={tag} value={tag}>
              {names.has(tag) ? names(tag) : tag}
            </option>
          ))}
        </Select>
      )}
    </FormField>
  );
}

/** What somebody is to the organisation. */
export function CategoryField({ value = "CLUSTER_MEMBER" }: { value?: Category }) {
  const t = useTranslations("participants");
  return (
    <FormField name="category" label={t("form.category")}>
      {(control) => (
        <Select {...control} defaultValue={value}>
          {categories.map((category) => (
            <option key={category} value={category}>
              {t(`category.${category}`)}
            </option>
          ))}
        </Select>
      )}
    </FormField>
  );
}
