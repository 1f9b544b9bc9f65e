"use client";

import { useLocale, useTranslations } from "next-intl";
import { dateThere, momentWords } from "@/components/reports/moment";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import { listWords } from "@/domain/lists";
import type { ReviewState } from "@/features/reports/queries/review-state";

type Props = {
  review: ReviewState;
  mayPublish: boolean;
  onUnschedule: () => void;
  busy: boolean;
};

/** Who was asked to look at the report and what they answered, and when it publishes itself. */
export function ReviewLog({ review, mayPublish, onUnschedule, busy }: Props) {
  const t = useTranslations("review.log");
  const locale = dateLocale(useLocale());
  const { schedule, requests, timeZone } = review;
  const on = (at: string) => dayMonthYear(dateThere(at, timeZone), locale);
  const [latest] = requests;
  return (
    <>
      {schedule ? (
        <Notice tone="waiting" icon="clock" className="rounded-sm text-xs">
          <p className="m-0">
            {t("scheduled", {
              at: momentWords(schedule.at, schedule.timeZone, locale),
              zone: schedule.timeZone,
              by: schedule.by,
            })}
          </p>
          {mayPublish ? (
            <Button size="sm" busy={busy} onClick={onUnschedule} className="mt-1.5">
              {t("cancelSchedule")}
            </Button>
          ) : null}
        </Notice>
      ) : null}
      {latest ? (
        <div className="text-ink-2 text-xs">
          <p className="m-0">
            {t("asked", { by: latest.askedBy, on: on(latest.askedAt), whom: listWords(latest.reviewers, "en") })}
          </p>
          {latest.message ? <p className="m-0 mt-1 whitespace-pre-line">“{latest.message}”</p> : null}
          {latest.answer?.outcome === "SENT_BACK" ? (
            <Notice tone="waiting" className="mt-2 rounded-sm text-xs">
              <p className="m-0 font-semibold">{t("sentBack", { by: latest.answer.by, on: on(latest.answer.at) })}</p>
              <p className="m-0 mt-0.5 whitespace-pre-line">{latest.answer.note}</p>
            </Notice>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
