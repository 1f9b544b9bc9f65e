"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/composer/review/form-dialog";
import { Button } from "@/components/ui/button";

type Props = {
  address: string;
  /** The composer. */
  back: string;
  revision: number;
  when: string;
};

/** Brings an earlier draft back, after a question; what it replaces is kept. */
export function RestoreDraft({ address, back, revision, when }: Props) {
  const t = useTranslations("report-versions.restore");
  const router = useRouter();
  return (
    <FormDialog
      title={t("title")}
      description={t("text", { when })}
      action={address}
      revision={revision}
      confirm={t("confirm")}
      onDone={() => router.push(back)}
      trigger={
        <Button size="md" aria-label={t("label", { when })}>
          {t("trigger")}
        </Button>
      }
    />
  );
}
