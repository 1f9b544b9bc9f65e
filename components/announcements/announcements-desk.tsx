"use client";

import { useLocale, useTranslations } from "next-intl";
import { type TripChanges, useTripChanges } from "@/components/desk/use-trip-changes";
import { Button } from "@/components/ui/button";
import { DeleteDialog } from "@/components/ui/delete-dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SectionRule } from "@/components/ui/section-rule";
import { Status } from "@/components/ui/status-glyph";
import { formatClock } from "@/domain/clock";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import type { AnnouncementsDesk as Desk, SentAnnouncement } from "@/features/announcements/queries";
import { WriteForm } from "./write-form";

/** What organisers tell the people of a trip: written here, mailed, and shown in itineraries. */
export function AnnouncementsDesk({ desk }: { desk: Desk }) {
  const t = useTranslations("announcements");
  const changes = useTripChanges(desk.tripId);
  return (
    <main className="min-h-[calc(100dvh-3rem)] bg-surface px-4 pt-5 pb-16 sm:px-8">
      <PageHeader title={t("title")} />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
        {desk.may.send ? (
          <SectionRule title={t("write")} id="write">
            <WriteForm desk={desk} changes={changes} />
          </SectionRule>
        ) : null}
        <SectionRule title={t("sent")} id="sent">
          {desk.announcements.length === 0 ? (
            <EmptyState title={t("none.title")} level={3}>
              {t("none.text")}
            </EmptyState>
          ) : (
            <ol className="m-0 list-none p-0">
              {desk.announcements.map((announcement) => (
                <Sent key={announcement.id} announcement={announcement} desk={desk} changes={changes} />
              ))}
            </ol>
          )}
        </SectionRule>
      </div>
    </main>
  );
}

type SentProps = { announcement: SentAnnouncement; desk: Desk; changes: TripChanges };

function Sent({ announcement, desk, changes }: SentProps) {
  const t = useTranslations("announcements");
  const locale = dateLocale(useLocale());
  const { subject, text, sent, forEveryone, groups, mailed, isWithdrawn } = announcement;
  const names = groups.map(({ name }) => name).join(", ");
  const facts = [
    t("by", { name: announcement.sentByName, date: dayMonthYear(sent.date, locale), time: formatClock(sent.minute) }),
    forEveryone ? t("toEveryone") : t("to", { audience: names || t("deletedGroup") }),
    t("mailed", { count: mailed }),
  ];
  return (
    <li className="grid gap-1.5 border-line border-b py-3.5 text-sm">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="m-0 mr-auto min-w-0 break-words font-semibold text-base">{subject}</h3>
        <Status tone={isWithdrawn ? "refused" : "settled"}>{t(isWithdrawn ? "withdrawn" : "shown")}</Status>
      </div>
      <p className="m-0 text-ink-2 text-xs">{facts.join(" · ")}</p>
      <p className="m-0 max-w-2xl whitespace-pre-line break-words">{text}</p>
      {desk.may.send && !isWithdrawn ? (
        <p className="m-0">
          <DeleteDialog
            trigger={
              <Button size="sm" aria-label={t("withdraw.label", { subject })}>
                {t("withdraw.open")}
              </Button>
            }
            title={t("withdraw.title")}
            description={t("withdraw.text")}
            confirm={t("withdraw.confirm")}
            action={`${changes.base}/announcements/${announcement.id}`}
            values={{ revision: announcement.revision }}
            onDone={() => changes.told(t("withdraw.done", { subject }))}
          />
        </p>
      ) : null}
    </li>
  );
}
