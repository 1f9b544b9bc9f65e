"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DeskLink } from "@/components/desk/desk-link";
import { Button, ButtonLink } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ImportedTrip } from "@/features/archive/commands/import-trip";

/** Brings a trip in that was taken out of this or another Sojourn. */
export function ImportTrip({ organisationId }: { organisationId: string }) {
  const t = useTranslations("archives");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [imported, setImported] = useState<ImportedTrip | null>(null);

  function onDone(trip: ImportedTrip): void {
    if (trip.notTaken.length > 0) setImported(trip);
    else router.push(`/trips/${trip.tripId}/plan`);
  }

  function onOpenChange(next: boolean): void {
    setOpen(next);
    if (next || !imported) return;
    setImported(null);
    router.refresh();
  }

  return (
    <Dialog
      title={imported ? t("imported") : t("import")}
      description={imported ? t("importedText") : t("importText")}
      open={open}
      onOpenChange={onOpenChange}
      width="form"
      trigger={<Button icon="upload">{t("import")}</Button>}
    >
      {imported ? (
        <div className="grid gap-4">
          <ul className="m-0 grid gap-1 pl-5 text-sm">
            {imported.notTaken.map((what) => (
              <li key={what}>{t(`notTaken.${what}`)}</li>
            ))}
          </ul>
          <ButtonLink
            as={DeskLink}
            href={`/trips/${imported.tripId}/plan`}
            variant="primary"
            className="justify-self-end"
          >
            {t("open")}
          </ButtonLink>
        </div>
      ) : (
        <EndpointForm<ImportedTrip>
          action={`/api/v1/organisations/${organisationId}/trips/import`}
          label={t("import")}
          onDone={onDone}
          namesPlaces
          className="grid gap-4"
        >
          <FormField name="file" label={t("file")} hint={t("fileHint")} required>
            {(control) => <Input {...control} type="file" accept="application/json,.json" />}
          </FormField>
          <div className="flex flex-wrap justify-end gap-2.5">
            <DialogClose>
              <Button>{t("cancel")}</Button>
            </DialogClose>
            <SubmitButton busyLabel={t("importing")}>{t("import")}</SubmitButton>
          </div>
        </EndpointForm>
      )}
    </Dialog>
  );
}
