import { useLocale, useTranslations } from "next-intl";
import type { CalendarDate } from "@/domain/clock";
import { dateLocale, dayMonthYear } from "@/domain/dates";

type Props = {
  since: CalendarDate | null;
  until: CalendarDate | null;
  /** Whether something stands before it, from which it must be set off. */
  after?: boolean;
};

/** From when until when somebody was somewhere; nothing when neither is known. */
export function Period({ since, until, after = false }: Props) {
  const t = useTranslations("hosts.period");
  const locale = dateLocale(useLocale());
  if (!since && !until) return null;
  const values = { since: since ? dayMonthYear(since, locale) : "", until: until ? dayMonthYear(until, locale) : "" };
  const words = since && until ? t("both", values) : since ? t("since", values) : t("until", values);
  return (
    <>
      {after ? " · " : null}
      {words}
    </>
  );
}
