import { useLocale, useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/status-glyph";
import { useLanguageName } from "@/components/ui/use-language-name";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import type { ReportInList } from "@/features/reports/queries/list";
import { dateThere, momentWords } from "./moment";

type Props = { reports: readonly ReportInList[] };

const tones: Record<ReportInList["status"], Tone> = { DRAFT: "idea", IN_REVIEW: "waiting", PUBLISHED: "settled" };

/** Every report with its trip, where it stands, and the way to composer and public page. */
export function ReportList({ reports }: Props) {
  const t = useTranslations("reports");
  const locale = dateLocale(useLocale());
  const languageName = useLanguageName();
  return (
    <ul className="m-0 list-none border-line-strong border-t p-0">
      {reports.map((report) => (
        <li
          key={report.id}
          className="grid items-baseline gap-x-6 gap-y-1.5 border-line border-b py-3.5 md:grid-cols-[minmax(0,1fr)_10rem_15rem]"
        >
          <div className="min-w-0">
            <h2 className="m-0 break-words font-headline font-serif text-lg">
              {report.canOpen ? (
                <DeskLink
                  href={`/trips/${report.trip.id}/report/${report.id}`}
                  className="text-ink no-underline hover:underline"
                >
                  {report.headline}
                </DeskLink>
              ) : (
                report.headline
              )}
            </h2>
            <p className="m-0 mt-0.5 text-ink-2 text-sm">
              {[report.trip.title, t(`format.${report.format}`), languageName(report.language)].join(" · ")}
            </p>
          </div>
          <p className="m-0">
            <Badge tone={tones[report.status]}>
              {report.unpublished ? t("status.UNPUBLISHED") : t(`status.${report.status}`)}
            </Badge>
          </p>
          <div className="min-w-0 text-sm">
            {report.path ? (
              <>
                <a href={report.path} className="block font-medium text-ink [overflow-wrap:anywhere]">
                  {report.path}
                </a>
                {report.publishedAt ? (
                  <p className="m-0 text-ink-2 text-xs">
                    {dayMonthYear(dateThere(report.publishedAt, report.timeZone), locale)}
                  </p>
                ) : null}
              </>
            ) : report.scheduledAt ? null : (
              <p className="m-0 text-ink-3">{t("notPublic")}</p>
            )}
            {report.scheduledAt ? (
              <p className="m-0 text-ochre-ink">
                {t("scheduled", {
                  correction: String(report.path !== null),
                  at: momentWords(report.scheduledAt, report.timeZone, locale),
                })}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
