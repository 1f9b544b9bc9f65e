"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import type { ReportDraft } from "@/features/reports/queries/draft";
import type { SaveState } from "./use-draft";

type Props = {
  save: SaveState;
  onAgain: () => void;
  onSettle: (present: ReportDraft, keep: "theirs" | "mine") => void;
};

/** Whether what is typed is kept. */
export function SaveLine({ save, onAgain, onSettle }: Props) {
  const t = useTranslations("composer.save");
  const locale = useLocale();
  if (save.is === "stale") {
    const { present } = save;
    return (
      <Notice
        tone="problem"
        icon="triangle-alert"
        role="alert"
        className="basis-full"
        action={
          present ? (
            <>
              <Button size="sm" onClick={() => onSettle(present, "theirs")}>
                {t("takeTheirs")}
              </Button>
              <Button size="sm" onClick={() => onSettle(present, "mine")}>
                {t("keepMine")}
              </Button>
            </>
          ) : undefined
        }
      >
        {t("stale")}
      </Notice>
    );
  }
  if (save.is === "refused")
    return (
      <Notice
        tone="problem"
        icon="triangle-alert"
        role="alert"
        className="basis-full"
        action={
          <Button size="sm" onClick={onAgain}>
            {t("again")}
          </Button>
        }
      >
        {[save.message || t("notSaved"), ...Object.values(save.fields)].join(" ")}
      </Notice>
    );
  return (
    <p role="status" className="m-0 ml-auto flex items-center gap-1.5 text-ink-2 text-sm">
      {save.is === "saved" ? <Icon name="check" size={14} /> : null}
      {save.is === "saved"
        ? save.at
          ? t("savedAt", {
              time: save.at.toLocaleTimeString(locale === "en" ? "en-GB" : locale, {
                hour: "2-digit",
                minute: "2-digit",
              }),
            })
          : t("saved")
        : t("saving")}
    </p>
  );
}
