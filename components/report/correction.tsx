import { calendarDate } from "@/domain/clock";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import type { PublishedReport } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";

type Props = { report: PublishedReport; t: Translate<"public-report"> };

/** What was put right since the report was first published, and when. */
export function Correction({ report: { correction, language }, t }: Props) {
  if (!correction) return null;
  const on = dayMonthYear(calendarDate(correction.date), dateLocale(language));
  return (
    <aside
      aria-label={t("correction.label")}
      className="mt-6 max-w-[40rem] border-ochre border-l-4 bg-ochre-tint px-4 py-3 font-sans text-base sm:mt-8 lg:ml-36 xl:ml-[200px] print:ml-0 print:bg-transparent"
    >
      <p className="m-0 font-strong">{t("correction.on", { on })}</p>
      <p className="m-0 mt-1 whitespace-pre-line">{correction.note}</p>
    </aside>
  );
}
