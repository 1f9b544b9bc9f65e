"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { HostPicker } from "@/components/hosts/host-picker";
import { ButtonLink } from "@/components/ui/button";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { RepeatedRows } from "@/components/ui/repeated-rows";
import { RevisedForm } from "@/components/ui/revised-form";
import { SectionRule } from "@/components/ui/section-rule";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import type { PersonForm as Person } from "@/features/people/queries/get-person";

type Props = {
  organisationId: string;
  /** Null for a new one. */
  person: Person | null;
};

/** Everything the directory holds of a person. */
export function PersonForm({ organisationId, person }: Props) {
  const t = useTranslations("people");
  const router = useRouter();
  const toast = useToast();
  const address = `/api/v1/organisations/${organisationId}/people`;

  function done({ id }: { id: string }): void {
    toast({ text: t("saved"), icon: "check" });
    router.push(`/people/${id}`);
    router.refresh();
  }

  return (
    <RevisedForm
      action={person ? `${address}/${person.id}` : address}
      method={person ? "PATCH" : "POST"}
      revision={person?.revision ?? 0}
      label={person ? t("edit") : t("add")}
      onDone={done}
      className="grid max-w-3xl gap-8"
    >
      <div className="grid gap-4 sm:grid-cols-[9rem_1fr]">
        <FormField name="title" label={t("fields.title")}>
          {(control) => <Input {...control} defaultValue={person?.title ?? ""} />}
        </FormField>
        <FormField name="name" label={t("fields.name")} required>
          {(control) => <Input {...control} defaultValue={person?.name} />}
        </FormField>
        <FormField
          name="descriptor"
          label={t("fields.descriptor")}
          hint={t("hints.descriptor")}
          className="sm:col-span-2"
        >
          {(control) => <Input {...control} defaultValue={person?.descriptor ?? ""} />}
        </FormField>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField name="email" label={t("fields.email")}>
          {(control) => <Input {...control} type="email" defaultValue={person?.email ?? ""} />}
        </FormField>
        <FormField name="phone" label={t("fields.phone")}>
          {(control) => <Input {...control} type="tel" defaultValue={person?.phone ?? ""} />}
        </FormField>
      </div>
      <SectionRule title={t("sections.affiliations")} id="affiliations">
        <RepeatedRows
          name="affiliations"
          legend={t("hints.affiliations")}
          rows={person?.affiliations ?? []}
          addLabel={t("rows.addAffiliation")}
          removeLabel={(place) => t("rows.removeAffiliation", { place })}
        >
          {(row, path) => (
            <div className="grid gap-3 sm:grid-cols-2">
              <input type="hidden" name={`${path}.id`} value={row?.id ?? ""} />
              <HostPicker
                name={`${path}.hostId`}
                textName={`${path}.hostName`}
                organisationId={organisationId}
                label={t("fields.organisation")}
                picked={row?.host ?? null}
                text={row?.hostName}
              />
              <FormField name={`${path}.role`} label={t("fields.role")}>
                {(control) => <Input {...control} defaultValue={row?.role ?? ""} />}
              </FormField>
              {(["since", "until"] as const).map((field) => (
                <FormField key={field} name={`${path}.${field}`} label={t(`fields.${field}`)}>
                  {(control) => <Input {...control} type="date" defaultValue={row?.[field] ?? ""} />}
                </FormField>
              ))}
            </div>
          )}
        </RepeatedRows>
      </SectionRule>
      <div className="flex flex-wrap gap-2.5">
        <SubmitButton>{person ? t("save") : t("add")}</SubmitButton>
        <ButtonLink as={DeskLink} variant="quiet" href={person ? `/people/${person.id}` : "/people"}>
          {t("back")}
        </ButtonLink>
      </div>
    </RevisedForm>
  );
}
