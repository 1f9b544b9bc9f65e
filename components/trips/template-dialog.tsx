"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import type { TripForMoving } from "@/features/trips/for-moving";

/** Keeps a trip as a template; the trip itself stays as it is. */
export function TemplateDialog({ trip, onClose }: { trip: TripForMoving; onClose: () => void }) {
  const t = useTranslations("trips.template");
  const router = useRouter();
  const toast = useToast();
  const { tripId, organisationId, title, city, country, timeZone } = trip;

  function saved(template: { title: string }): void {
    onClose();
    const onAction = () => router.push("/trips#templates");
    toast({ icon: "check", text: t("saved", template), action: { label: t("show"), onAction } });
  }

  return (
    <Dialog open onOpenChange={(next) => (next ? null : onClose())} title={t("title")} description={t("text")}>
      <EndpointForm<{ title: string }>
        action={`/api/v1/organisations/${organisationId}/trips/copies`}
        label={t("title")}
        values={{ fromId: tripId, asTemplate: true, groups: true, practical: true, city, country, timeZone }}
        onDone={saved}
        className="grid gap-3"
      >
        <FormField name="title" label={t("name")}>
          {(control) => <Input {...control} defaultValue={title} />}
        </FormField>
        <Checkbox name="people" label={t("people")} />
        <div className="flex justify-end gap-2">
          <DialogClose>
            <Button variant="quiet">{t("notYet")}</Button>
          </DialogClose>
          <SubmitButton>{t("save")}</SubmitButton>
        </div>
      </EndpointForm>
    </Dialog>
  );
}
