import { useLocale, useTranslations } from "next-intl";
import { SectionRule } from "@/components/ui/section-rule";
import { formatRange } from "@/domain/clock";
import { dateLocale, dateRange } from "@/domain/dates";
import type { HostPage as Host } from "@/features/hosts/queries/get-host";
import { weekdayWords } from "./weekdays";

/** When a host receives delegations, and how large they may be; nothing when nobody said. */
export function Availability({ host }: { host: Host }) {
  const t = useTranslations("hosts");
  const locale = dateLocale(useLocale());
  const { largestGroup, hours, absences, availability } = host;
  if (largestGroup === null && availability === null && hours.length + absences.length === 0) return null;
  return (
    <SectionRule title={t("sections.availability")} id="availability">
      <ul className="m-0 grid list-none gap-2 p-0 text-sm">
        {hours.map((one) => (
          <li key={one.id}>
            {t("available.hours", {
              days: weekdayWords(one.weekdays, locale),
              hours: formatRange(one.fromMinute, one.untilMinute),
            })}
          </li>
        ))}
        {absences.map(({ id, first, last, note }) => {
          const dates = dateRange(first, last, locale);
          return (
            <li key={id}>{note ? t("available.awayWhy", { dates, why: note }) : t("available.away", { dates })}</li>
          );
        })}
        {largestGroup === null ? null : <li>{t("available.group", { count: largestGroup })}</li>}
        {availability === null ? null : <li className="whitespace-pre-line text-ink-2">{availability}</li>}
      </ul>
    </SectionRule>
  );
}
