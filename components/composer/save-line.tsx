"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import type { SaveState } from "./draft/draft-store";

type Props = { save: SaveState; onAgain: () => void };

/** Whether what is typed is kept. */
export function SaveLine({ save, onAgain }: Props) {
  const t = useTranslations("composer.save");
  const words = useWords(save);
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
    <p role="status" className="m-0 flex items-center gap-1.5 text-ink-2 text-sm">
      {save.is === "saved" ? <Icon name="check" size={14} /> : null}
      {save.is === "waiting" ? <Icon name="cloud-off" size={14} /> : null}
      {words}
      {save.is === "waiting" ? (
        <Button size="sm" variant="quiet" onClick={onAgain}>
          {t("again")}
        </Button>
      ) : null}
    </p>
  );
}

function useWords(save: SaveState): string {
  const t = useTranslations("composer.save");
  const locale = useLocale();
  switch (save.is) {
    case "saved":
      return save.at ? t("savedAt", { time: timeOf(save.at, locale) }) : t("saved");
    case "waiting":
      return save.offline && save.kept ? t("savedHere") : t("tryingAgain", { seconds: save.seconds });
    default:
      return t("saving");
  }
}

function timeOf(at: Date, locale: string): string {
  return at.toLocaleTimeString(locale === "en" ? "en-GB" : locale, { hour: "2-digit", minute: "2-digit" });
}
