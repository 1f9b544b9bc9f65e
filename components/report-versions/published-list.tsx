import { useLocale, useTranslations } from "next-intl";
import { momentWords } from "@/components/reports/moment";
import { Badge } from "@/components/ui/badge";
import { Cell, ColumnHead, Row, RowHead, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { dateLocale } from "@/domain/dates";
import type { VersionInList } from "@/features/reports/queries/versions";

type Props = { tripId: string; reportId: string; versions: VersionInList[]; timeZone: string };

/** What was published, by whom, and why although a check failed. */
export function PublishedList({ tripId, reportId, versions, timeZone }: Props) {
  const t = useTranslations("report-versions");
  const checks = useTranslations("composer.checks");
  const locale = dateLocale(useLocale());
  return (
    <section aria-labelledby="published-title" className="mb-10">
      <h2 id="published-title" className="m-0 mb-3 font-strong text-lg">
        {t("published")}
      </h2>
      <div className="relative overflow-x-auto">
        <Table caption={t("published")} captionHidden>
          <thead>
            <tr>
              <ColumnHead>{t("version")}</ColumnHead>
              <ColumnHead>{t("when")}</ColumnHead>
              <ColumnHead>{t("who")}</ColumnHead>
              <ColumnHead>{t("note")}</ColumnHead>
              <ColumnHead>{t("hash")}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <Row key={version.number}>
                <RowHead className="whitespace-nowrap">
                  <TextLink href={`/preview/trips/${tripId}/reports/${reportId}/versions/${version.number}`}>
                    {t("number", { number: version.number })}
                  </TextLink>
                  {version.isPublic ? (
                    <Badge tone="settled" className="ml-2">
                      {t("public")}
                    </Badge>
                  ) : null}
                </RowHead>
                <Cell className="whitespace-nowrap">{momentWords(version.at, timeZone, locale)}</Cell>
                <Cell>
                  {version.by ?? t("somebody")}
                  {version.cause === "PUBLISHED" ? null : (
                    <span className="block text-ink-2">{t(`cause.${version.cause}`)}</span>
                  )}
                </Cell>
                <Cell className="min-w-64">
                  {version.correction ? <p className="m-0">{version.correction}</p> : null}
                  {version.overrideReason ? (
                    <p className="m-0 text-ink-2">
                      {t("overridden", {
                        checks: version.overridden
                          .map((key) => (checks.has(`${key}.name`) ? checks(`${key}.name`) : key))
                          .join(", "),
                        reason: version.overrideReason,
                      })}
                    </p>
                  ) : null}
                </Cell>
                <Cell>
                  <code title={version.contentHash} className="text-ink-2 text-xs">
                    {version.contentHash.slice(0, 12)}
                  </code>
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      </div>
    </section>
  );
}
