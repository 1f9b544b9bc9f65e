"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { Button, ButtonLink } from "@/components/ui/button";
import { DeleteDialog } from "@/components/ui/delete-dialog";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { RepeatedRows } from "@/components/ui/repeated-rows";
import { RevisedForm } from "@/components/ui/revised-form";
import { SectionRule } from "@/components/ui/section-rule";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import type { ProjectForm as Project } from "@/features/funding/queries/get-projects";
import { fundingRoles } from "@/features/funding/schema";

type Props = {
  organisationId: string;
  /** Null for a new one. */
  project: Project | null;
  programmes: { id: string; name: string; period: string | null }[];
};

const list = "/settings/projects";

/** A project with its exact name, and who funds it in which role and order. */
export function ProjectForm({ organisationId, project, programmes }: Props) {
  const t = useTranslations("funding.project");
  const router = useRouter();
  const toast = useToast();
  const address = `/api/v1/organisations/${organisationId}/projects`;
  const action = project ? `${address}/${project.id}` : address;

  function done({ id }: { id: string }): void {
    toast({ text: t("saved"), icon: "check" });
    if (!project) router.push(`${list}/${id}`);
    router.refresh();
  }

  function removed(): void {
    toast({ text: t("removed") });
    router.push(list);
    router.refresh();
  }

  return (
    <RevisedForm
      action={action}
      method={project ? "PATCH" : "POST"}
      revision={project?.revision ?? 0}
      label={project ? t("edit") : t("add")}
      onDone={done}
      className="grid max-w-3xl gap-8"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField name="name" label={t("name")} hint={t("nameHint")} required className="sm:col-span-2">
          {(control) => <Input {...control} defaultValue={project?.name} />}
        </FormField>
        <FormField name="code" label={t("code")}>
          {(control) => <Input {...control} defaultValue={project?.code ?? ""} />}
        </FormField>
        <FormField name="website" label={t("website")}>
          {(control) => <Input {...control} inputMode="url" defaultValue={project?.website ?? ""} />}
        </FormField>
      </div>
      <SectionRule title={t("funders")} id="funders">
        <RepeatedRows
          name="fundings"
          legend={t("fundersHint")}
          rows={project?.funders ?? []}
          addLabel={t("addFunder")}
          removeLabel={(place) => t("removeFunder", { place })}
          moveLabels={{
            earlier: (place) => t("funderEarlier", { place }),
            later: (place) => t("funderLater", { place }),
          }}
        >
          {(row, path) => (
            <div className="grid gap-3 sm:grid-cols-[1fr_14rem]">
              <FormField name={`${path}.programmeId`} label={t("programme")}>
                {(control) => (
                  <Select {...control} defaultValue={row?.programmeId ?? ""}>
                    <option value="">{t("choose")}</option>
                    {programmes.map(({ id, name, period }) => (
                      <option key={id} value={id}>
                        {[name, period].filter(Boolean).join(", ")}
                      </option>
                    ))}
                  </Select>
                )}
              </FormField>
              <FormField name={`${path}.role`} label={t("role")}>
                {(control) => (
                  <Select {...control} defaultValue={row?.role ?? "DONOR"}>
                    {fundingRoles.map((role) => (
                      <option key={role} value={role}>
                        {t(`roles.${role}`)}
                      </option>
                    ))}
                  </Select>
                )}
              </FormField>
            </div>
          )}
        </RepeatedRows>
      </SectionRule>
      <div className="flex flex-wrap gap-2.5">
        <SubmitButton>{project ? t("save") : t("add")}</SubmitButton>
        <ButtonLink as={DeskLink} variant="quiet" href={list}>
          {t("back")}
        </ButtonLink>
        {project ? (
          <DeleteDialog
            trigger={
              <Button variant="danger" icon="trash-2" className="ml-auto">
                {t("remove")}
              </Button>
            }
            title={t("removeTitle", { name: project.name })}
            description={t("removeText")}
            confirm={t("remove")}
            action={action}
            values={{ revision: project.revision }}
            onDone={removed}
          />
        ) : null}
      </div>
    </RevisedForm>
  );
}
