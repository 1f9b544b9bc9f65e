import { DeskLink } from "@/components/desk/desk-link";
import { ButtonLink } from "@/components/ui/button";
import { Cell, ColumnHead, Row, RowHead, Table } from "@/components/ui/table";
import type { TemplateLine } from "@/features/trips/list-templates";
import type { Translate } from "@/lib/messages";
import { TemplateMenu } from "./template-menu";

type Props = { organisationId: string; templates: TemplateLine[]; t: Translate<"trips.templates"> };

/** Patterns to make trips from. */
export function TemplateTable({ organisationId, templates, t }: Props) {
  return (
    <Table caption={t("title")} id="templates" className="mb-8">
      <thead>
        <tr>
          <ColumnHead>{t("name")}</ColumnHead>
          <ColumnHead className="max-sm:hidden">{t("holds")}</ColumnHead>
          <ColumnHead>
            <span className="sr-only">{t("use")}</span>
          </ColumnHead>
        </tr>
      </thead>
      <tbody>
        {templates.map((template) => (
          <Row key={template.tripId} className="hover:bg-paper">
            <RowHead className="py-[11px]">
              <DeskLink
                href={`/trips/${template.tripId}/plan`}
                className="text-base text-ink no-underline hover:underline"
              >
                {template.title}
              </DeskLink>
              <span className="block font-normal text-ink-2">{template.city}</span>
            </RowHead>
            <Cell className="py-[11px] text-ink-2 max-sm:hidden">
              {`${t("days", { count: template.dayCount })}, ${t("items", { count: template.itemCount })}`}
            </Cell>
            <Cell className="py-[11px]">
              <span className="flex justify-end gap-1.5">
                <ButtonLink href={`/trips/${template.tripId}/copy`} as={DeskLink} icon="plus">
                  {t("use")}
                </ButtonLink>
                <TemplateMenu organisationId={organisationId} template={template} />
              </span>
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
