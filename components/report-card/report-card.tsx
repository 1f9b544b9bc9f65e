import { Icon } from "@/components/ui/icon";
import { Logo } from "@/components/ui/logo";
import type { PublishedReport } from "@/domain/report/published";
import { kickerOf } from "@/features/reports/kicker";
import type { Translate } from "@/lib/messages";

type Props = {
  report: PublishedReport;
  /** The report's own address. */
  address: string;
  /** Text in the language of the report. */
  t: Translate<"public-report">;
};

/** A report in a small frame on somebody else's page; it opens outside of the frame. */
export function ReportCard({ report, address, t }: Props) {
  return (
    <main className="flex min-h-dvh flex-col border border-line-strong bg-surface px-5 py-4 font-serif">
      <p className="m-0 font-bold font-sans text-sm">{report.organisation.name}</p>
      <p className="m-0 mt-3 font-medium font-sans text-ink-2 text-sm">{kickerOf(report, t)}</p>
      <h1 className="m-0 mt-1 line-clamp-3 text-balance font-headline text-[1.75rem] leading-[2.0625rem] tracking-[-0.018em]">
        <a href={address} target="_top" className="text-ink no-underline hover:underline">
          {report.headline}
        </a>
      </h1>
      {report.standfirst ? (
        <p className="m-0 mt-2 line-clamp-3 text-pretty text-[1.0625rem] text-ink-2 leading-[1.5625rem]">
          {report.standfirst}
        </p>
      ) : null}
      <p className="m-0 mt-auto flex flex-wrap items-center justify-between gap-x-4 pt-3 font-sans text-sm">
        <a
          href={address}
          target="_top"
          className="inline-flex min-h-11 items-center gap-1.5 font-medium text-ink decoration-2 decoration-spruce"
        >
          {t("card.read")}
          <Icon name="arrow-right" />
        </a>
        <span className="flex items-center gap-1.5 text-ink-3">
          <Logo size={14} />
          {t("card.made")}
        </span>
      </p>
    </main>
  );
}
