import { useLocale, useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { momentWords } from "@/components/reports/moment";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { dateLocale } from "@/domain/dates";
import type { Comparison, Versions } from "@/features/reports/queries/versions";
import { ChooseVersions } from "./choose-versions";
import { ComparisonTable } from "./comparison-table";
import { DraftList } from "./draft-list";
import { PublishedList } from "./published-list";

type Props = { tripId: string; reportId: string; versions: Versions; comparison: Comparison | null };

/** All that is kept of a report: what was published, earlier drafts, and any two of them side by side. */
export function VersionsDesk({ tripId, reportId, versions, comparison }: Props) {
  const t = useTranslations("report-versions");
  const locale = dateLocale(useLocale());
  const { published, drafts, timeZone } = versions;
  const composer = `/trips/${tripId}/report/${reportId}`;
  const names = [
    { value: "now", label: t("now") },
    ...(published ?? []).map(({ number, at }) => ({
      value: `version-${number}`,
      label: t("versionAt", { number, at: momentWords(at, timeZone, locale) }),
    })),
    ...drafts.map(({ id, by, at }) => ({
      value: id,
      label: t("draftAt", { by: by || t("somebody"), at: momentWords(at, timeZone, locale) }),
    })),
  ];
  const nameOf = (value: string) => names.find((name) => name.value === value)?.label ?? value;
  return (
    <main className="mx-auto max-w-[76rem] px-5 pt-7 pb-16 sm:px-8">
      <PageHeader
        title={t("title")}
        subtitle={versions.headline}
        actions={
          <ButtonLink as={DeskLink} href={composer} icon="arrow-left">
            {t("back")}
          </ButtonLink>
        }
      />
      <ChooseVersions action={`${composer}/versions`} names={names} comparison={comparison} />
      {comparison ? (
        <ComparisonTable comparison={comparison} from={nameOf(comparison.from)} to={nameOf(comparison.to)} />
      ) : null}
      {published && published.length > 0 ? (
        <PublishedList tripId={tripId} reportId={reportId} versions={published} timeZone={timeZone} />
      ) : null}
      <DraftList tripId={tripId} reportId={reportId} versions={versions} />
    </main>
  );
}
