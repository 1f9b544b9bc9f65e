"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { PlanWarning } from "@/features/warnings/plan-warning";
import { keepFocusIn } from "./to-field";
import { useAcceptance } from "./use-acceptance";

type Props = { warning: PlanWarning; onClose: () => void };

/** Why somebody can live with a warning. */
export function AcceptForm({ warning, onClose }: Props) {
  const t = useTranslations("missing");
  const { accept } = useAcceptance();
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => field.current?.focus(), []);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const around = field.current?.closest("[role=dialog], aside");
    const failed = await accept(warning, field.current?.value ?? "");
    setBusy(false);
    if (failed === null) {
      onClose();
      return keepFocusIn(around);
    }
    setError(failed);
    field.current?.focus();
  }

  return (
    <form onSubmit={submit} noValidate className="mt-2 grid gap-2" aria-label={t("accept.label")}>
      <Field name="reason" id={`${id}-reason`} label={t("accept.reason")} hint={t("accept.hint")} error={error}>
        {(control) => (
          <Textarea
            {...control}
            ref={field}
            rows={2}
            maxLength={500}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              event.stopPropagation();
              onClose();
            }}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="sm" variant="primary" busy={busy} busyLabel={t("accept.saving")}>
          {t("accept.save")}
        </Button>
        <Button size="sm" variant="quiet" onClick={onClose}>
          {t("accept.cancel")}
        </Button>
      </div>
    </form>
  );
}
