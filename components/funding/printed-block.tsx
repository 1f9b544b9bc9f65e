import { useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { Emblems } from "@/components/report/emblems";
import { SectionRule } from "@/components/ui/section-rule";
import { useLanguageName } from "@/components/ui/use-language-name";
import type { ReportOfProgramme } from "@/features/funding/queries/get-programme-use";
import type { ProgrammeForm } from "@/features/funding/queries/get-programmes";

type Props = { programme: ProgrammeForm; reports: readonly ReportOfProgramme[] };

/** What reports print of a programme in each language, and which reports they are. */
export function PrintedBlock({ programme, reports }: Props) {
  const t = useTranslations("funding.printed");
  const languageName = useLanguageName();
  const languages = [
    ...new Set([...programme.texts.map((text) => text.language), ...reports.map((report) => report.language)]),
  ].sort();
  return (
    <SectionRule title={t("title")} id="printed" className="mt-10 max-w-3xl">
      <p className="mt-0 mb-4 text-ink-2 text-sm">{t("hint")}</p>
      {languages.length === 0 ? <p className="m-0 text-ink-2 text-sm">{t("none")}</p> : null}
      {languages.map((language) => (
        <section key={language} aria-labelledby={`printed-${language}`} className="border-line border-b py-4">
          <h3 id={`printed-${language}`} className="m-0 mb-2 font-strong text-sm">
            {languageName(language)}
          </h3>
          <Printed programme={programme} language={language} />
          <Reports reports={reports.filter((report) => report.language === language)} />
        </section>
      ))}
    </SectionRule>
  );
}

function Printed({ programme, language }: { programme: ProgrammeForm; language: string }) {
  const t = useTranslations("funding.printed");
  const text = programme.texts.find((one) => one.language === language);
  const emblems = programme.emblems.filter((emblem) => emblem.language === null || emblem.language === language);
  return (
    <div className="rounded-md border border-line bg-surface p-4">
      <div lang={language} className="text-sm">
        <p className="m-0 font-semibold">{[programme.name, programme.period].filter(Boolean).join(" ")}</p>
        {text ? <p className="m-0 mt-1.5 whitespace-pre-line">{text.statement}</p> : null}
        {text?.disclaimer ? <p className="m-0 mt-1.5 whitespace-pre-line text-ink-2">{text.disclaimer}</p> : null}
        {text?.aboutDonor ? <p className="m-0 mt-1.5 whitespace-pre-line text-ink-2">{text.aboutDonor}</p> : null}
        <Emblems
          emblems={emblems.map(({ pictureId: id, alt, width, height, minimumWidthMm }) => ({
            picture: { id, alt, width, height, credit: null, crop: null },
            minimumWidthMm,
          }))}
        />
      </div>
      {text ? null : <p className="m-0 mt-1.5 text-ochre-ink text-sm">{t("noText")}</p>}
      {emblems.length > 0 ? null : <p className="m-0 mt-1.5 text-ochre-ink text-sm">{t("noEmblem")}</p>}
    </div>
  );
}

function Reports({ reports }: { reports: readonly ReportOfProgramme[] }) {
  const t = useTranslations("funding.printed");
  if (reports.length === 0) return <p className="m-0 mt-2 text-ink-2 text-xs">{t("noReports")}</p>;
  return (
    <>
      <p className="m-0 mt-2 text-ink-2 text-xs">{t("reports", { count: reports.length })}</p>
      <ul className="m-0 mt-1 list-none p-0 text-sm">
        {reports.map(({ id, tripId, headline, isPublished }) => (
          <li key={id} className="py-0.5">
            <DeskLink href={`/trips/${tripId}/report/${id}`} className="text-ink">
              {headline}
            </DeskLink>
            {isPublished ? <span className="text-ink-2 text-xs"> · {t("published")}</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
