"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Steps } from "@/components/ui/steps";
import { useToast } from "@/components/ui/toast";
import { calendarDate } from "@/domain/clock";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import { canPublish } from "@/domain/report/checks";
import type { JudgedDraft } from "@/features/reports/queries/draft";
import type { Translate } from "@/lib/messages";
import { sendJson } from "@/lib/send-json";
import { Checklist } from "./checklist";
import { DeleteDraft } from "./delete-draft";
import { PublishAnyway } from "./publish-anyway";

type Props = {
  address: string;
  tripId: string;
  judged: JudgedDraft;
  may: { edit: boolean; publish: boolean };
  /** Saves what is typed; false when it could not. */
  saveNow: () => Promise<boolean>;
  revision: () => number;
  takeOver: (answer: JudgedDraft) => void;
};

type Step = "review" | "publish" | "unpublish";

/** Where the report stands, what is left to do, and the step that settles it. */
export function PublishPanel({ address, tripId, judged, may, saveNow, revision, takeOver }: Props) {
  const t = useTranslations("composer.publishing");
  const toast = useToast();
  const [busy, setBusy] = useState<Step | null>(null);
  const { draft, checks } = judged;
  const left = checks.filter((check) => check.state === "missing" || check.state === "problem").length;
  const isPublished = draft.status === "PUBLISHED";

  async function take(step: Step, more: Record<string, unknown> = {}): Promise<string | null> {
    setBusy(step);
    const saved = await saveNow();
    const sent = saved
      ? await sendJson<JudgedDraft>(`${address}/${step}`, "POST", { ...more, revision: revision() })
      : null;
    setBusy(null);
    if (sent?.ok) {
      takeOver(sent.data);
      toast({ text: t(`done.${step}`), icon: "check" });
      return null;
    }
    const message = sent?.error.message || t("notDone");
    toast({ text: message, icon: "triangle-alert" });
    return message;
  }

  return (
    <aside
      aria-labelledby="publishing-title"
      className="flex flex-col border-line bg-paper max-lg:order-2 max-lg:border-t lg:overflow-y-auto lg:border-l"
    >
      <div className="flex-1 px-5 pt-3.5 pb-6">
        <h2 id="publishing-title" className="m-0 mb-3 font-strong text-sm">
          {t("title")}
        </h2>
        <Steps label={t("steps")} steps={stepsOf(draft.status, t)} className="mb-4" />
        <Checklist checks={checks} blocks={draft.blocks} tripId={tripId} />
      </div>
      <div className="grid gap-2 lg:sticky lg:bottom-0 border-line border-t bg-surface px-5 pt-3.5 pb-4.5">
        <Standing judged={judged} left={left} mayPublish={may.publish} />
        {may.edit && draft.status === "DRAFT" ? (
          <Button
            variant={may.publish ? "secondary" : "settle"}
            busy={busy === "review"}
            onClick={() => void take("review")}
            className="h-9.5!"
          >
            {t("review")}
          </Button>
        ) : null}
        {may.publish && (!isPublished || draft.published?.changedSince) ? (
          <>
            <Button
              variant="settle"
              icon="globe"
              disabled={!canPublish(checks)}
              busy={busy === "publish"}
              onClick={() => void take("publish")}
              className="h-9.5!"
            >
              {isPublished ? t("publishCorrection") : t("publish")}
            </Button>
            {canPublish(checks) ? null : (
              <PublishAnyway left={left} onPublish={(overrideReason) => take("publish", { overrideReason })} />
            )}
          </>
        ) : null}
        {isPublished ? (
          <ButtonLink href={draft.path} icon="external-link" className="h-9.5!">
            {t("open")}
          </ButtonLink>
        ) : null}
        {may.publish && isPublished ? (
          <Button
            variant="danger"
            busy={busy === "unpublish"}
            onClick={() => void take("unpublish")}
            className="h-9.5!"
          >
            {t("unpublish")}
          </Button>
        ) : null}
        {may.edit && !draft.hasVersions ? <DeleteDraft address={address} tripId={tripId} /> : null}
      </div>
    </aside>
  );
}

function stepsOf(status: JudgedDraft["draft"]["status"], t: Translate<"composer.publishing">) {
  const all = ["DRAFT", "IN_REVIEW", "PUBLISHED"] as const;
  const at = all.indexOf(status);
  return all.map((step, place) => ({
    key: step,
    name: t(`step.${step}`),
    state:
      place < at || (status === "PUBLISHED" && place === at)
        ? ("done" as const)
        : place === at
          ? ("current" as const)
          : ("ahead" as const),
  }));
}

function Standing({ judged, left, mayPublish }: { judged: JudgedDraft; left: number; mayPublish: boolean }) {
  const t = useTranslations("composer.publishing");
  const locale = dateLocale(useLocale());
  const { published, unpublished } = judged.draft;
  return (
    <>
      {published ? (
        <p className="m-0 text-ink-2 text-xs">
          {t("version", {
            number: published.number,
            on: dayMonthYear(calendarDate(published.at.slice(0, 10)), locale),
          })}{" "}
          {published.changedSince ? t("changedSince") : null}
        </p>
      ) : unpublished ? (
        <p className="m-0 text-ink-2 text-xs">{t("wasUnpublished")}</p>
      ) : null}
      {published && !published.changedSince ? null : left > 0 ? (
        <p className="m-0 text-ink-2 text-xs">
          <b className="font-strong text-ink">{t("left", { count: left })}</b> {t("leftText")}
        </p>
      ) : mayPublish ? null : (
        <Notice className="rounded-sm text-xs">{t("adminPublishes")}</Notice>
      )}
    </>
  );
}
