"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField, FormRadioGroup } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";

/** Makes somebody a team member by their mail address. */
export function InviteForm({ organisationId }: { organisationId: string }) {
  const t = useTranslations("members");
  const router = useRouter();
  const toast = useToast();
  const [round, setRound] = useState(0);

  function done({ name }: { name: string }): void {
    toast({ text: t("invited", { name }), icon: "mail" });
    setRound((before) => before + 1);
    router.refresh();
  }

  return (
    <EndpointForm
      key={round}
      action={`/api/v1/organisations/${organisationId}/members`}
      label={t("invite")}
      onDone={done}
      className="grid gap-4"
    >
      <FormField name="name" label={t("fields.name")} required>
        {(control) => <Input {...control} autoComplete="off" />}
      </FormField>
      <FormField name="email" label={t("fields.email")} hint={t("emailHint")} required>
        {(control) => <Input {...control} type="email" autoComplete="off" />}
      </FormField>
      <FormRadioGroup
        name="role"
        legend={t("fields.role")}
        defaultValue="ORGANISER"
        options={[
          { value: "ORGANISER", label: t("roles.ORGANISER"), hint: t("organiserHint") },
          { value: "ADMIN", label: t("roles.ADMIN"), hint: t("adminHint") },
        ]}
      />
      <div>
        <SubmitButton icon="send">{t("send")}</SubmitButton>
      </div>
    </EndpointForm>
  );
}
