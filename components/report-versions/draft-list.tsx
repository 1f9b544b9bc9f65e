import { useLocale, useTranslations } from "next-intl";
import { momentWords } from "@/components/reports/moment";
import { Cell, ColumnHead, Row, RowHead, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { dateLocale } from "@/domain/dates";
import type { Versions } from "@/features/reports/queries/versions";
import { RestoreDraft } from "./restore-draft";

type Props = { tripId: string; reportId: string; versions: Versions };

/** Earlier states of the draft: who left it so, when, and the way back to it. */
export function DraftList({ tripId, reportId, versions }: Props) {
  const t = useTranslations("report-versions");
  const locale = dateLocale(useLocale());
  const { drafts, revision, mayEdit, timeZone } = versions;
  return (
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title" className="m-0 mb-1 font-strong text-lg">
        {t("drafts")}
      </h2>
      <p className="m-0 mb-3 text-ink-2 text-sm">{t(drafts.length === 0 ? "noDrafts" : "draftsText")}</p>
      {drafts.length === 0 ? null : (
        <div className="relative overflow-x-auto">
          <Table caption={t("drafts")} captionHidden>
            <thead>
              <tr>
                <ColumnHead>{t("when")}</ColumnHead>
                <ColumnHead>{t("who")}</ColumnHead>
                <ColumnHead>{t("why")}</ColumnHead>
                <ColumnHead>
                  <span className="sr-only">{t("actions")}</span>
                </ColumnHead>
              </tr>
            </thead>
            <tbody>
              {drafts.map(({ id, at, by, cause }) => {
                const when = momentWords(at, timeZone, locale);
                return (
                  <Row key={id}>
                    <RowHead tight className="whitespace-nowrap">
                      {when}
                    </RowHead>
                    <Cell tight>{by || t("somebody")}</Cell>
                    <Cell tight className="text-ink-2">
                      {t(`kept.${cause}`)}
                    </Cell>
                    <Cell tight>
                      <span className="flex flex-wrap items-center justify-end gap-x-4">
                        <TextLink href={`/trips/${tripId}/report/${reportId}/versions?from=${id}&to=now`}>
                          {t("compareWithNow")}
                          <span className="sr-only"> {when}</span>
                        </TextLink>
                        {mayEdit ? (
                          <RestoreDraft
                            address={`/api/v1/trips/${tripId}/reports/${reportId}/drafts/${id}/restore`}
                            back={`/trips/${tripId}/report/${reportId}`}
                            revision={revision}
                            when={when}
                          />
                        ) : null}
                      </span>
                    </Cell>
                  </Row>
                );
              })}
            </tbody>
          </Table>
        </div>
      )}
    </section>
  );
}
