"use client";

import { useLocale, useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SectionRule } from "@/components/ui/section-rule";
import { SegmentedNav } from "@/components/ui/segmented";
import { dateLocale, shortDate } from "@/domain/dates";
import type { AttendanceDay, AttendanceDesk as Desk } from "@/features/attendance/queries";
import { ItemList } from "./item-list";
import { PeopleList } from "./people-list";

/** Who was at which item of a day, put down with a thumb or by the keyboard. */
export function AttendanceDesk({ desk }: { desk: Desk }) {
  const t = useTranslations("attendance");
  const locale = dateLocale(useLocale());
  const item = desk.items.find(({ id }) => id === desk.itemId);
  const dayName = ({ number, date }: AttendanceDay) =>
    [number === null ? t("arrivalDay") : t("day", { number }), date ? shortDate(date, locale) : ""]
      .filter(Boolean)
      .join(" · ");
  return (
    <main className="min-h-[calc(100dvh-3rem)] bg-surface px-4 pt-5 pb-16 sm:px-8">
      <PageHeader title={t("title")} />
      <SegmentedNav
        label={t("days")}
        as={DeskLink}
        className="mb-4"
        links={desk.days.map((day) => ({
          href: `/trips/${desk.tripId}/attendance?day=${day.id}`,
          label: dayName(day),
          current: day.id === desk.dayId,
        }))}
      />
      {item ? (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-5 lg:grid-cols-[20rem_minmax(0,1fr)]">
          <ItemList desk={desk} />
          <SectionRule title={item.title} id="item">
            <PeopleList key={item.id} desk={desk} />
          </SectionRule>
        </div>
      ) : (
        <EmptyState title={t("noItems.title")}>{t("noItems.text")}</EmptyState>
      )}
    </main>
  );
}
