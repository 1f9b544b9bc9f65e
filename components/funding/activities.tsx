"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { DeskLink } from "@/components/desk/desk-link";
import { Button } from "@/components/ui/button";
import { DeleteDialog } from "@/components/ui/delete-dialog";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { RevisedForm } from "@/components/ui/revised-form";
import { SectionRule } from "@/components/ui/section-rule";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import type { ActivityForm, ProjectForm } from "@/features/funding/queries/get-projects";

/** The numbered activities of a project; each is changed where it stands. */
export function Activities({ project }: { project: ProjectForm }) {
  const t = useTranslations("funding.activity");
  const [editing, setEditing] = useState<string | null>(null);
  const address = `/api/v1/organisations/${project.organisationId}/projects/${project.id}/activities`;
  const add = (
    <Button size="sm" icon="plus" onClick={() => setEditing("new")}>
      {t("add")}
    </Button>
  );
  return (
    <SectionRule title={t("title")} id="activities" aside={editing === "new" ? null : add} className="mt-10 max-w-3xl">
      {project.activities.length === 0 && editing !== "new" ? (
        <p className="m-0 text-ink-2 text-sm">{t("none")}</p>
      ) : null}
      <ol className="m-0 list-none p-0">
        {project.activities.map((activity) => (
          <li key={activity.id} className="border-line border-b py-3 text-sm">
            {editing === activity.id ? (
              <Fields address={address} activity={activity} onEnd={() => setEditing(null)} />
            ) : (
              <Shown address={address} activity={activity} onEdit={() => setEditing(activity.id)} />
            )}
          </li>
        ))}
        {editing === "new" ? (
          <li className="py-3">
            <Fields address={address} activity={null} onEnd={() => setEditing(null)} />
          </li>
        ) : null}
      </ol>
    </SectionRule>
  );
}

type ShownProps = { address: string; activity: ActivityForm; onEdit: () => void };

function Shown({ address, activity, onEdit }: ShownProps) {
  const t = useTranslations("funding.activity");
  const router = useRouter();
  const { id, number, title, targetGroup, trips, revision } = activity;
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
      <div className="mr-auto min-w-0">
        <p className="m-0 font-semibold">{t("numbered", { number, title })}</p>
        {targetGroup ? <p className="m-0 text-ink-2">{t("forWhom", { targetGroup })}</p> : null}
        {trips.map((trip) => (
          <DeskLink key={trip.id} href={`/trips/${trip.id}/plan`} className="mr-3 text-ink text-xs">
            {trip.title}
          </DeskLink>
        ))}
      </div>
      <Button size="sm" icon="pencil" aria-label={t("editNamed", { title })} onClick={onEdit}>
        {t("edit")}
      </Button>
      <DeleteDialog
        trigger={
          <Button size="sm" variant="danger" icon="trash-2" aria-label={t("removeNamed", { title })}>
            {t("remove")}
          </Button>
        }
        title={t("removeTitle", { title })}
        description={t("removeText")}
        confirm={t("remove")}
        action={`${address}/${id}`}
        values={{ revision }}
        onDone={() => router.refresh()}
      />
    </div>
  );
}

type FieldsProps = { address: string; activity: ActivityForm | null; onEnd: () => void };

function Fields({ address, activity, onEnd }: FieldsProps) {
  const t = useTranslations("funding.activity");
  const router = useRouter();
  const toast = useToast();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  function done(): void {
    toast({ text: t("saved"), icon: "check" });
    onEnd();
    router.refresh();
  }

  return (
    <RevisedForm
      action={activity ? `${address}/${activity.id}` : address}
      method={activity ? "PATCH" : "POST"}
      revision={activity?.revision ?? 0}
      label={activity ? t("editNamed", { title: activity.title }) : t("add")}
      onDone={done}
      className="grid gap-3 sm:grid-cols-[6rem_1fr]"
    >
      <FormField name="number" label={t("number")} required>
        {(control) => <Input {...control} defaultValue={activity?.number} ref={first} />}
      </FormField>
      <FormField name="title" label={t("name")} required>
        {(control) => <Input {...control} defaultValue={activity?.title} />}
      </FormField>
      <FormField name="targetGroup" label={t("targetGroup")} hint={t("targetGroupHint")} className="sm:col-span-2">
        {(control) => <Input {...control} defaultValue={activity?.targetGroup ?? ""} />}
      </FormField>
      <div className="flex gap-2.5 sm:col-span-2">
        <SubmitButton>{t("save")}</SubmitButton>
        <Button variant="quiet" onClick={onEnd}>
          {t("back")}
        </Button>
      </div>
    </RevisedForm>
  );
}
