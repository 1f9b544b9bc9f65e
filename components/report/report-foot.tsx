import type { ReactNode } from "react";
import { LanguageSwitch } from "@/components/documents/language-switch";
import { Logo } from "@/components/ui/logo";
import type { FunderBlock, PublishedReport } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";
import type { Around } from "./around";
import { Emblems } from "./emblems";
import { Inline, ReportLink } from "./inline";
import { TakeAlong } from "./take-along";

type Props = {
  report: PublishedReport;
  /** The report's own address. */
  address: string;
  /** The day this version was published, in words, and which version it is. */
  published: { on: string; number: number } | null;
  /** Text in the language of the report. */
  t: Translate<"public-report">;
  around: Around;
};

/** What the funder wants to see, how to take the report along, and which version this is. */
export function ReportFoot({ report, address, published, t, around }: Props) {
  return (
    <footer className="mt-11 border-line-strong border-t bg-paper pt-7 pb-8 font-sans text-base sm:mt-18 sm:pt-10 sm:pb-11 print:mt-8 print:bg-transparent print:pt-6 print:pb-0 print:text-[10pt]">
      <div className="mx-auto max-w-[1184px] px-5 sm:px-8 print:p-0">
        {report.activity ? (
          <Row title={t("activity")}>
            <p className="m-0">
              <Inline runs={report.activity} />
            </p>
          </Row>
        ) : null}
        {report.projects.length > 0 ? (
          <Row title={t("project", { count: report.projects.length })}>
            {report.projects.map((project) => (
              <p key={project.name} className="m-0">
                {project.website ? <ReportLink href={project.website}>{project.name}</ReportLink> : project.name}
                {project.code ? `, ${project.code}` : null}
              </p>
            ))}
          </Row>
        ) : null}
        {report.funders.length > 0 ? (
          <Row title={t("funding")}>
            {report.funders.map((funder) => (
              <Funder key={`${funder.name}-${funder.role}`} funder={funder} t={t} />
            ))}
          </Row>
        ) : null}
        {published ? (
          <Row id="share" title={around.t("take")} lang={around.locale} className="print:hidden">
            <TakeAlong report={report} address={address} t={around.t} />
          </Row>
        ) : null}
        <p
          lang={around.locale}
          className="m-0 mt-5.5 flex items-center gap-2 border-line border-t pt-5.5 text-ink-3 text-sm"
        >
          <Logo size={16} />
          {published ? around.t("published", published) : around.t("notPublished")}
        </p>
        <LanguageSwitch {...around.languages} />
        <p className="m-0 hidden text-ink-3 text-sm print:block">{address}</p>
      </div>
    </footer>
  );
}

type RowProps = { title: string; id?: string; lang?: string; className?: string; children: ReactNode };

function Row({ title, id, lang, className = "", children }: RowProps) {
  return (
    <section
      id={id}
      lang={lang}
      className={`border-line py-5.5 first:pt-0 [&+&]:border-t lg:grid lg:grid-cols-[9rem_minmax(0,40rem)_1fr] xl:grid-cols-[200px_minmax(0,40rem)_1fr] ${className}`}
    >
      <h2 className="m-0 mb-1 font-strong text-base print:break-after-avoid">{title}</h2>
      <div className="min-w-0">{children}</div>
    </section>
  );
}

function Funder({ funder, t }: { funder: FunderBlock; t: Translate<"public-report"> }) {
  const name = [funder.name, funder.period].filter(Boolean).join(" ");
  return (
    <div className="not-first:mt-4 break-inside-avoid">
      <p className="m-0 font-semibold">
        {funder.website ? <ReportLink href={funder.website}>{name}</ReportLink> : name}
        <span className="font-text text-ink-2">{`, ${t(`fundingRole.${funder.role}`)}`}</span>
      </p>
      {[funder.statement, funder.disclaimer, funder.aboutDonor].map((text) =>
        text ? (
          <p key={text} className="m-0 mt-1.5 whitespace-pre-line text-pretty">
            {text}
          </p>
        ) : null,
      )}
      <Emblems emblems={funder.emblems ?? []} />
    </div>
  );
}
