import type { ReactNode } from "react";
import { withoutLeadingFigure } from "@/domain/report/leading-figure";
import type { PublishedReport } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";
import type { Around } from "./around";
import { Correction } from "./correction";
import { Figure } from "./figure";
import { type Alternate, Masthead } from "./masthead";
import { Opening } from "./opening";
import { ReportFoot } from "./report-foot";
import { RouteLine } from "./route-line";
import { ReportSection } from "./section";
import { WhoWeMet } from "./who-we-met";

type Props = {
  report: PublishedReport;
  /** The report's own address. */
  address: string;
  alternates: readonly Alternate[];
  /** Null in a preview. */
  published: { on: string; number: number } | null;
  /** Stands above everything, such as what a preview is. */
  above?: ReactNode;
  /** Text in the language of the report. */
  t: Translate<"public-report">;
  around: Around;
};

/** A report as the public reads it, in either format. Nothing but the published content is needed. */
export function ReportPage({ report, address, alternates, published, above, t, around }: Props) {
  const { leading, sections } = withoutLeadingFigure(report.sections);
  return (
    <div className="min-h-dvh bg-surface font-serif text-[1.1875rem] leading-[1.875rem] [font-optical-sizing:auto] sm:text-[1.25rem] sm:leading-8 print:text-[11pt] print:leading-[16pt]">
      {above}
      <div className="mx-auto max-w-[1184px] px-5 sm:px-8 print:p-0">
        <Masthead organisation={report.organisation} alternates={alternates} around={around} />
        <main id="report">
          <article lang={report.language}>
            <Opening report={report} t={t} sharing={published ? { ...around, address } : null} />
            <Correction report={report} t={t} />
            {leading ? <Figure picture={leading.picture} caption={leading.caption} width="page" /> : null}
            {report.format === "JOURNEY" ? <RouteLine route={report.route} language={report.language} t={t} /> : null}
            {sections.map((section, index) => (
              <ReportSection
                key={`${section.key}-${section.blocks[0]?.id ?? index}`}
                section={section}
                format={report.format}
                language={report.language}
                first={section.label !== sections[index - 1]?.label}
                t={t}
              />
            ))}
            {report.format === "JOURNEY" ? <WhoWeMet met={report.met} t={t} /> : null}
          </article>
        </main>
      </div>
      <ReportFoot report={report} address={address} published={published} t={t} around={around} />
    </div>
  );
}
