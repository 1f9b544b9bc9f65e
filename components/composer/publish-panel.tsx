"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { memo, useState } from "react";
import { DeskLink } from "@/components/desk/desk-link";
import { dateThere } from "@/components/reports/moment";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Steps } from "@/components/ui/steps";
import { useToast } from "@/components/ui/toast";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import type { ReportBlock } from "@/domain/report/blocks";
import type { ChosenWords } from "@/domain/report/chosen-words";
import type { CommentThread } from "@/features/comments/queries";
import type { ComposerDesk, JudgedDraft } from "@/features/reports/queries/draft";
import type { Translate } from "@/lib/messages";
import { sendJson } from "@/lib/send-json";
import { Checklist } from "./checklist";
import { Comments } from "./comments/comments";
import { useComposing } from "./composing";
import { DeleteDraft } from "./delete-draft";
import { OtherForms } from "./other-forms";
import { QuoteApprovals } from "./review/quote-approvals";
import { ReviewLog } from "./review/review-log";
import { PublishWithWords, SchedulePublication, SendBack, SendForReview } from "./review/steps";

type Props = {
  address: string;
  tripId: string;
  judged: JudgedDraft;
  /** Those this panel tells of. */
  blocks: readonly ReportBlock[];
  desk: ComposerDesk;
  /** The block somebody is in, and the words they chose there. */
  about: { blockId: string; chosen: ChosenWords | null } | null;
  threads: CommentThread[];
  onThreads: (threads: CommentThread[]) => void;
  /** How often somebody asked to comment on what they chose. */
  askedToComment: number;
  revision: () => number;
  takeOver: (answer: JudgedDraft) => void;
};

type Step = "publish" | "unpublish";

/** Where the report stands, what is left to do, and the step that settles it. */
export const PublishPanel = memo(function PublishPanel({
  address,
  tripId,
  judged,
  blocks,
  desk,
  revision,
  takeOver,
  ...comments
}: Props) {
  const t = useTranslations("composer.publishing");
  const words = useTranslations("review");
  const toast = useToast();
  const router = useRouter();
  const { may, review } = desk;
  const { goTo, saveNow } = useComposing();
  const [busy, setBusy] = useState<Step | "schedule" | null>(null);
  const { draft, checks } = judged;
  const left = checks.filter((check) => check.state === "missing" || check.state === "problem").length;
  const isPublished = draft.status === "PUBLISHED";

  function done(answer: JudgedDraft, text: string): void {
    takeOver(answer);
    toast({ text, icon: "check" });
    // Who was asked, what is scheduled and what was said stand beside the draft.
    router.refresh();
  }

  async function take(step: Step): Promise<void> {
    setBusy(step);
    const saved = await saveNow();
    const sent = saved ? await sendJson<JudgedDraft>(`${address}/${step}`, "POST", { revision: revision() }) : null;
    setBusy(null);
    if (sent?.ok) return done(sent.data, t(`done.${step}`));
    toast({ text: sent?.error.message || t("notDone"), icon: "triangle-alert" });
  }

  async function unschedule(): Promise<void> {
    setBusy("schedule");
    const sent = await sendJson(`${address}/schedule`, "DELETE");
    setBusy(null);
    if (sent.ok) toast({ text: words("schedule.cancelled"), icon: "check" });
    else toast({ text: sent.error.message || t("notDone"), icon: "triangle-alert" });
    router.refresh();
  }

  const step = { address, revision: draft.revision, onOpen: () => void saveNow() };
  const isCorrection = draft.hasVersions;
  const mayPublishNow = may.publish && (!isPublished || draft.published?.changedSince);

  return (
    <aside
      aria-labelledby="publishing-title"
      className="flex flex-col border-line bg-paper max-lg:order-2 max-lg:border-t lg:overflow-y-auto lg:border-l"
    >
      <div className="flex-1 px-5 pt-3.5 pb-6">
        <div className="mb-3 flex items-baseline justify-between gap-3">
          <h2 id="publishing-title" className="m-0 font-strong text-sm">
            {t("title")}
          </h2>
          <DeskLink
            href={`/trips/${tripId}/report/${draft.id}/versions`}
            className="inline-flex min-h-6 items-center font-medium text-ink text-xs"
          >
            {words("versions")}
          </DeskLink>
        </div>
        <Steps label={t("steps")} steps={stepsOf(draft.status, t)} className="mb-4" />
        <Checklist checks={checks} blocks={blocks} tripId={tripId} />
        <QuoteApprovals address={address} tripId={tripId} desk={desk} blocks={blocks} />
        <Comments address={address} {...comments} blocks={blocks} timeZone={review.timeZone} onGo={goTo} />
      </div>
      <div className="grid gap-2 lg:sticky lg:bottom-0 border-line border-t bg-surface px-5 pt-3.5 pb-4.5">
        <Standing judged={judged} left={left} mayPublish={may.publish} timeZone={review.timeZone} />
        <ReviewLog
          review={review}
          mayPublish={may.publish}
          busy={busy === "schedule"}
          onUnschedule={() => void unschedule()}
        />
        {may.edit && draft.status === "DRAFT" ? (
          <SendForReview
            {...step}
            review={review}
            prominent={!may.publish}
            onDone={(answer: JudgedDraft) => done(answer, t("done.review"))}
          />
        ) : null}
        {may.publish && draft.status === "IN_REVIEW" ? (
          <SendBack {...step} onDone={(answer: JudgedDraft) => done(answer, t("done.sentBack"))} />
        ) : null}
        {mayPublishNow ? (
          <>
            {isCorrection && left === 0 ? null : (
              <Button
                variant="settle"
                icon="globe"
                disabled={left > 0}
                busy={busy === "publish"}
                onClick={() => void take("publish")}
                className="h-9.5!"
              >
                {isPublished ? t("publishCorrection") : t("publish")}
              </Button>
            )}
            {isCorrection || left > 0 ? (
              <PublishWithWords
                {...step}
                left={left}
                isCorrection={isCorrection}
                onDone={(answer: JudgedDraft) => done(answer, t("done.publish"))}
              />
            ) : null}
            <SchedulePublication
              address={address}
              onOpen={step.onOpen}
              left={left}
              isCorrection={isCorrection}
              timeZone={review.timeZone}
              schedule={review.schedule}
              onScheduled={() => {
                toast({ text: words("schedule.done"), icon: "check" });
                router.refresh();
              }}
            />
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
        <OtherForms tripId={tripId} reportId={draft.id} />
        {may.edit && !draft.hasVersions ? <DeleteDraft address={address} tripId={tripId} /> : null}
      </div>
    </aside>
  );
});

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

type StandingProps = {
  judged: JudgedDraft;
  left: number;
  mayPublish: boolean;
  /** The organisation's. */
  timeZone: string;
};

function Standing({ judged, left, mayPublish, timeZone }: StandingProps) {
  const t = useTranslations("composer.publishing");
  const locale = dateLocale(useLocale());
  const { published, unpublished } = judged.draft;
  return (
    <>
      {published ? (
        <p className="m-0 text-ink-2 text-xs">
          {t("version", {
            number: published.number,
            on: dayMonthYear(dateThere(published.at, timeZone), locale),
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
