"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { ButtonLink } from "@/components/ui/button";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { LanguageSelect } from "@/components/ui/language-select";
import { RepeatedRows } from "@/components/ui/repeated-rows";
import { RevisedForm } from "@/components/ui/revised-form";
import { SectionRule } from "@/components/ui/section-rule";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import type { HostForm as Host } from "@/features/hosts/queries/get-host";
import { hostKinds, parentRelations } from "@/features/hosts/schema";
import { AddressFields } from "./address-fields";
import { AvailabilityFields } from "./availability-fields";
import { HostPicker } from "./host-picker";

type Props = {
  organisationId: string;
  /** Null for a new one. */
  host: Host | null;
};

/** Everything the directory holds of a host. */
export function HostForm({ organisationId, host }: Props) {
  const t = useTranslations("hosts");
  const router = useRouter();
  const toast = useToast();
  const address = `/api/v1/organisations/${organisationId}/hosts`;

  function done({ id }: { id: string }): void {
    toast({ text: t("saved"), icon: "check" });
    router.push(`/hosts/${id}`);
    router.refresh();
  }

  return (
    <RevisedForm
      action={host ? `${address}/${host.id}` : address}
      method={host ? "PATCH" : "POST"}
      revision={host?.revision ?? 0}
      label={host ? t("edit") : t("add")}
      onDone={done}
      className="grid max-w-3xl gap-8"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField name="name" label={t("fields.name")} hint={t("hints.name")} required>
          {(control) => <Input {...control} defaultValue={host?.name} />}
        </FormField>
        <FormField name="kind" label={t("fields.kind")}>
          {(control) => (
            <Select {...control} defaultValue={host?.kind ?? "COMPANY"}>
              {hostKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kinds.${kind}`)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <FormField
          name="descriptor"
          label={t("fields.descriptor")}
          hint={t("hints.descriptor")}
          className="sm:col-span-2"
        >
          {(control) => <Input {...control} defaultValue={host?.descriptor ?? ""} />}
        </FormField>
        <FormField name="website" label={t("fields.website")}>
          {(control) => <Input {...control} inputMode="url" defaultValue={host?.website ?? ""} />}
        </FormField>
      </div>
      <SectionRule title={t("sections.parent")} id="parent">
        <div className="grid gap-4 sm:grid-cols-[1fr_14rem]">
          <HostPicker
            name="parentId"
            organisationId={organisationId}
            label={t("fields.parent")}
            hint={t("hints.parent")}
            picked={host?.parent ?? null}
          />
          <FormField name="parentRelation" label={t("fields.parentRelation")}>
            {(control) => (
              <Select {...control} defaultValue={host?.parentRelation ?? "PART_OF"}>
                {parentRelations.map((relation) => (
                  <option key={relation} value={relation}>
                    {t(`relations.${relation}`)}
                  </option>
                ))}
              </Select>
            )}
          </FormField>
        </div>
      </SectionRule>
      <AvailabilityFields host={host} />
      <HostLists host={host} />
      <div className="flex flex-wrap gap-2.5">
        <SubmitButton>{host ? t("save") : t("add")}</SubmitButton>
        <ButtonLink as={DeskLink} variant="quiet" href={host ? `/hosts/${host.id}` : "/hosts"}>
          {t("back")}
        </ButtonLink>
      </div>
    </RevisedForm>
  );
}

function HostLists({ host }: { host: Host | null }) {
  const t = useTranslations("hosts");
  const locale = useLocale();
  return (
    <>
      <SectionRule title={t("sections.names")} id="names">
        <RepeatedRows
          name="names"
          legend={t("hints.names")}
          rows={host?.names ?? []}
          addLabel={t("rows.addName")}
          removeLabel={(place) => t("rows.removeName", { place })}
        >
          {(row, path) => (
            <div className="grid gap-3 sm:grid-cols-[1fr_14rem]">
              <input type="hidden" name={`${path}.id`} value={row?.id ?? ""} />
              <FormField name={`${path}.name`} label={t("fields.otherName")}>
                {(control) => <Input {...control} defaultValue={row?.name} />}
              </FormField>
              <FormField name={`${path}.language`} label={t("fields.language")}>
                {(control) => (
                  <LanguageSelect
                    {...control}
                    locale={locale}
                    none={t("fields.noLanguage")}
                    defaultValue={row?.language ?? ""}
                  />
                )}
              </FormField>
            </div>
          )}
        </RepeatedRows>
      </SectionRule>
      <SectionRule title={t("sections.addresses")} id="addresses">
        <RepeatedRows
          name="addresses"
          legend={t("hints.addresses")}
          rows={host?.addresses ?? []}
          addLabel={t("rows.addAddress")}
          removeLabel={(place) => t("rows.removeAddress", { place })}
        >
          {(row, path) => <AddressFields address={row} path={path} />}
        </RepeatedRows>
      </SectionRule>
      <SectionRule title={t("sections.facts")} id="facts">
        <RepeatedRows
          name="facts"
          legend={t("hints.facts")}
          rows={host?.facts ?? []}
          addLabel={t("rows.addFact")}
          removeLabel={(place) => t("rows.removeFact", { place })}
        >
          {(row, path) => (
            <div className="grid gap-3 sm:grid-cols-[1fr_6rem]">
              <input type="hidden" name={`${path}.id`} value={row?.id ?? ""} />
              <FormField name={`${path}.text`} label={t("fields.fact")}>
                {(control) => <Input {...control} defaultValue={row?.text} />}
              </FormField>
              <FormField name={`${path}.year`} label={t("fields.year")}>
                {(control) => <Input {...control} inputMode="numeric" defaultValue={row?.year ?? ""} />}
              </FormField>
              <FormField name={`${path}.source`} label={t("fields.source")} className="sm:col-span-2">
                {(control) => <Input {...control} defaultValue={row?.source ?? ""} />}
              </FormField>
            </div>
          )}
        </RepeatedRows>
      </SectionRule>
    </>
  );
}
