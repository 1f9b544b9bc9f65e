"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { useToast } from "@/components/ui/toast";
import type { ComposerDesk } from "@/features/reports/queries/draft";
import { FormDialog } from "./form-dialog";

/** Keeps what a host contact or speaker said, so that they can be asked to approve it. */
export function AddQuote({ tripId, desk }: { tripId: string; desk: ComposerDesk }) {
  const t = useTranslations("review.said");
  const router = useRouter();
  const toast = useToast();
  const { quotable } = desk.said;
  const [place, setPlace] = useState(0);
  const chosen = quotable[place];
  if (quotable.length === 0) return null;
  return (
    <div className="mt-2.5">
      <FormDialog
        trigger={
          <Button size="sm" icon="plus">
            {t("trigger")}
          </Button>
        }
        title={t("title")}
        description={t("text")}
        action={`/api/v1/trips/${tripId}/quotes`}
        values={{ personId: chosen?.personId, itemId: chosen?.itemId }}
        confirm={t("confirm")}
        onDone={() => {
          toast({ text: t("done"), icon: "check" });
          router.refresh();
        }}
      >
        <FormField name="personId" label={t("who")} required>
          {({ name: _, ...control }) => (
            <Select {...control} value={place} onChange={(event) => setPlace(Number(event.target.value))}>
              {quotable.map(({ personId, itemId, name, at }, index) => (
                <option key={`${personId} ${itemId}`} value={index}>
                  {t("person", { name, at })}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <FormField name="text" label={t("words")} required>
          {(control) => <Textarea {...control} rows={4} maxLength={2_000} />}
        </FormField>
        <FormField name="affiliation" label={t("affiliation")}>
          {(control) => <Input key={place} {...control} defaultValue={chosen?.affiliation ?? ""} />}
        </FormField>
        <FormField name="source" label={t("source")} hint={t("sourceHint")}>
          {(control) => <Input {...control} />}
        </FormField>
      </FormDialog>
    </div>
  );
}
