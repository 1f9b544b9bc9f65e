"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { PictureView } from "@/features/pictures/queries";
import { consents } from "./consent";

type Props = {
  picture: PictureView;
  /** Where it may have been taken. */
  items: readonly { id: string; title: string }[];
};

/** What is said of a picture: what it shows, caption, credit, who agreed, where it was taken. */
export function PictureFields({ picture, items }: Props) {
  const t = useTranslations("pictures");
  return (
    <div className="grid gap-3.5">
      <FormField name="alt" label={t("alt")} hint={t("altHint")}>
        {(control) => <Textarea {...control} rows={2} defaultValue={picture.alt} maxLength={500} />}
      </FormField>
      <div>
        {/* The last of a name counts: an unticked box says no. */}
        <input type="hidden" name="decorative" value="false" />
        <Checkbox name="decorative" value="true" defaultChecked={picture.decorative} label={t("decorative")} />
      </div>
      <FormField name="caption" label={t("caption")} note={t("optional")}>
        {(control) => <Input {...control} defaultValue={picture.caption ?? ""} />}
      </FormField>
      <FormField name="credit" label={t("credit")} hint={t("creditHint")}>
        {(control) => <Input {...control} defaultValue={picture.credit ?? ""} />}
      </FormField>
      <FormField name="consent" label={t("consent")} hint={t("consentHint")}>
        {(control) => (
          <Select {...control} defaultValue={picture.consent}>
            {consents.map((one) => (
              <option key={one} value={one}>
                {t(`consents.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField name="consentNote" label={t("consentNote")} note={t("optional")} hint={t("consentNoteHint")}>
        {(control) => <Input {...control} defaultValue={picture.consentNote ?? ""} maxLength={300} />}
      </FormField>
      <FormField name="itemId" label={t("takenAt")} note={t("optional")}>
        {(control) => (
          <Select {...control} defaultValue={picture.itemId ?? ""}>
            <option value="">{t("nowhereSaid")}</option>
            {items.map((item) => (
              <option key={item.id} value={item.id}>
                {item.title}
              </option>
            ))}
          </Select>
        )}
      </FormField>
    </div>
  );
}
