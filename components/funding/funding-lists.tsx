import { useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Cell, ColumnHead, Row, RowHead, Table } from "@/components/ui/table";
import type { ProgrammeRow } from "@/features/funding/queries/get-programmes";
import type { ProjectRow } from "@/features/funding/queries/get-projects";

/** Funding programmes, with what each pays for. */
export function ProgrammeList({ programmes }: { programmes: ProgrammeRow[] }) {
  const t = useTranslations("funding.programme");
  if (programmes.length === 0) {
    return (
      <EmptyState title={t("none")} className="mx-0">
        {t("noneText")}
      </EmptyState>
    );
  }
  return (
    <Table caption={t("title")} captionHidden>
      <thead>
        <tr>
          <ColumnHead>{t("name")}</ColumnHead>
          <ColumnHead>{t("period")}</ColumnHead>
          <ColumnHead className="max-sm:hidden">{t("texts")}</ColumnHead>
          <ColumnHead className="max-md:hidden">{t("projects")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {programmes.map(({ id, name, period, languages, projects }) => (
          <Row key={id} className="hover:bg-paper">
            <RowHead tight>
              <DeskLink href={`/settings/funding-programmes/${id}`} className="text-ink no-underline hover:underline">
                {name}
              </DeskLink>
            </RowHead>
            <Cell tight className="whitespace-nowrap">
              {period}
            </Cell>
            <Cell tight className="max-sm:hidden">
              {languages.length > 0 ? languages.join(", ") : <span className="text-ochre-ink">{t("noTexts")}</span>}
            </Cell>
            <Cell tight className="max-md:hidden">
              {projects.join(" · ")}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

/** Projects, with who pays for them. */
export function ProjectList({ projects }: { projects: ProjectRow[] }) {
  const t = useTranslations("funding.project");
  if (projects.length === 0) {
    return (
      <EmptyState title={t("none")} className="mx-0">
        {t("noneText")}
      </EmptyState>
    );
  }
  return (
    <Table caption={t("title")} captionHidden>
      <thead>
        <tr>
          <ColumnHead>{t("name")}</ColumnHead>
          <ColumnHead className="max-md:hidden">{t("code")}</ColumnHead>
          <ColumnHead className="max-sm:hidden">{t("funders")}</ColumnHead>
          <ColumnHead className="text-right">{t("activities")}</ColumnHead>
          <ColumnHead className="pl-4 text-right">{t("trips")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <Row key={project.id} className="hover:bg-paper">
            <RowHead tight>
              <DeskLink href={`/settings/projects/${project.id}`} className="text-ink no-underline hover:underline">
                {project.name}
              </DeskLink>
            </RowHead>
            <Cell tight className="max-md:hidden">
              {project.code}
            </Cell>
            <Cell tight className="max-sm:hidden">
              {project.funders.map(({ name, period }) => [name, period].filter(Boolean).join(", ")).join(" · ")}
            </Cell>
            <Cell tight className="tnum text-right">
              {project.activities}
            </Cell>
            <Cell tight className="tnum pl-4 text-right">
              {project.trips}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
