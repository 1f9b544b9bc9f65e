"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { useToast } from "@/components/ui/toast";
import type { TripDetails } from "@/features/trips/find-trip";
import { sendJson } from "@/lib/send-json";

type Props = { trip: TripDetails; mayDelete: boolean };

/** Calling a trip off, taking that back, and deleting it. */
export function EndTrip({ trip, mayDelete }: Props) {
  const t = useTranslations("trips.end");
  const router = useRouter();
  const toast = useToast();
  const [cancelling, setCancelling] = useState(false);
  const { tripId, revision, title, organisationId } = trip;
  const address = `/api/v1/trips/${tripId}`;
  const failed = (message: string) => toast({ icon: "triangle-alert", text: message || t("failed") });

  async function reinstate(): Promise<void> {
    const sent = await sendJson(`${address}/cancel`, "DELETE", { revision });
    if (sent.ok) router.refresh();
    else failed(sent.error.message);
  }

  async function remove(): Promise<void> {
    const sent = await sendJson(address, "DELETE", { revision });
    if (!sent.ok) return failed(sent.error.message);
    const onAction = async () => {
      const restored = await sendJson(`${address}/restore`, "POST", { organisationId });
      if (restored.ok) router.push(`/trips/${tripId}/plan`);
      else failed(restored.error.message);
    };
    toast({
      icon: "trash-2",
      text: t("deleted", { title }),
      action: { label: t("undo"), onAction: () => void onAction() },
    });
    router.push("/trips");
  }

  const notYet = (
    <DialogClose>
      <Button variant="quiet">{t("notYet")}</Button>
    </DialogClose>
  );
  return (
    <section aria-label={t("title")} className="grid max-w-[760px] gap-3.5 border-line border-t pt-4">
      <h2 className="m-0 font-strong text-base">{t("title")}</h2>
      {trip.cancelledAt ? (
        <Notice tone="problem" action={<Button onClick={() => void reinstate()}>{t("reinstate")}</Button>}>
          {t("isCancelled", { reason: trip.cancelReason ?? "" })}
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {trip.cancelledAt || trip.isTemplate ? null : (
          <Dialog
            open={cancelling}
            onOpenChange={setCancelling}
            title={t("cancelTitle")}
            description={t("cancelText")}
            trigger={<Button>{t("cancel")}</Button>}
          >
            <EndpointForm
              action={`${address}/cancel`}
              label={t("cancelTitle")}
              revision={revision}
              className="grid gap-3"
              onDone={() => {
                setCancelling(false);
                router.refresh();
              }}
            >
              <FormField name="reason" label={t("reason")}>
                {(control) => <Textarea {...control} rows={3} />}
              </FormField>
              <div className="flex justify-end gap-2">
                {notYet}
                <SubmitButton variant="danger">{t("cancel")}</SubmitButton>
              </div>
            </EndpointForm>
          </Dialog>
        )}
        {mayDelete ? (
          <Dialog
            title={t("deleteTitle")}
            description={t("deleteText")}
            trigger={
              <Button variant="danger" icon="trash-2">
                {t("delete")}
              </Button>
            }
            actions={
              <>
                {notYet}
                <Button variant="danger" onClick={() => void remove()}>
                  {t("delete")}
                </Button>
              </>
            }
          />
        ) : null}
      </div>
    </section>
  );
}
