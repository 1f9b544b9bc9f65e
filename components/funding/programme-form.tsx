"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { Button, ButtonLink } from "@/components/ui/button";
import { DeleteDialog } from "@/components/ui/delete-dialog";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { LanguageSelect } from "@/components/ui/language-select";
import { RepeatedRows } from "@/components/ui/repeated-rows";
import { RevisedForm } from "@/components/ui/revised-form";
import { SectionRule } from "@/components/ui/section-rule";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { useToast } from "@/components/ui/toast";
import type { ProgrammeForm as Programme } from "@/features/funding/queries/get-programmes";

type Props = {
  organisationId: string;
  /** Null for a new one. */
  programme: Programme | null;
};

const list = "/settings/funding-programmes";

/** A funding programme, and what it obliges its projects to print in each language. */
export function ProgrammeForm({ organisationId, programme }: Props) {
  const t = useTranslations("funding.programme");
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const address = `/api/v1/organisations/${organisationId}/funding-programmes`;
  const action = programme ? `${address}/${programme.id}` : address;

  function back(words: string): void {
    toast({ text: words, icon: "check" });
    router.push(list);
    router.refresh();
  }

  return (
    <RevisedForm
      action={action}
      method={programme ? "PATCH" : "POST"}
      revision={programme?.revision ?? 0}
      label={programme ? t("edit") : t("add")}
      onDone={() => back(t("saved"))}
      className="grid max-w-3xl gap-8"
    >
      <div className="grid gap-4 sm:grid-cols-[1fr_10rem]">
        <FormField name="name" label={t("name")} required>
          {(control) => <Input {...control} defaultValue={programme?.name} />}
        </FormField>
        <FormField name="period" label={t("period")} hint={t("periodHint")}>
          {(control) => <Input {...control} defaultValue={programme?.period ?? ""} />}
        </FormField>
        <FormField name="website" label={t("website")}>
          {(control) => <Input {...control} inputMode="url" defaultValue={programme?.website ?? ""} />}
        </FormField>
      </div>
      <SectionRule title={t("texts")} id="texts">
        <RepeatedRows
          name="texts"
          legend={t("textsHint")}
          rows={programme?.texts ?? []}
          addLabel={t("addText")}
          removeLabel={(place) => t("removeText", { place })}
        >
          {(row, path) => (
            <div className="grid gap-3">
              <FormField name={`${path}.language`} label={t("language")} className="max-w-56">
                {(control) => <LanguageSelect {...control} locale={locale} defaultValue={row?.language ?? "en"} />}
              </FormField>
              {(["statement", "disclaimer", "aboutDonor"] as const).map((field) => (
                <FormField key={field} name={`${path}.${field}`} label={t(field)}>
                  {(control) => <Textarea {...control} defaultValue={row?.[field] ?? ""} />}
                </FormField>
              ))}
            </div>
          )}
        </RepeatedRows>
      </SectionRule>
      <div className="flex flex-wrap gap-2.5">
        <SubmitButton>{programme ? t("save") : t("add")}</SubmitButton>
        <ButtonLink as={DeskLink} variant="quiet" href={list}>
          {t("back")}
        </ButtonLink>
        {programme ? (
          <DeleteDialog
            trigger={
              <Button variant="danger" icon="trash-2" className="ml-auto">
                {t("remove")}
              </Button>
            }
            title={t("removeTitle", { name: programme.name })}
            description={t("removeText2")}
            confirm={t("remove")}
            action={action}
            values={{ revision: programme.revision }}
            onDone={() => back(t("removed"))}
          />
        ) : null}
      </div>
    </RevisedForm>
  );
}
