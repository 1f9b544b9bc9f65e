"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { DeskLink } from "@/components/desk/desk-link";
import { Button } from "@/components/ui/button";
import { Menu, MenuChoice, MenuLink, MenuSeparator } from "@/components/ui/menu";
import type { ReportOfTrip } from "@/features/reports/queries/draft";

type Props = { tripId: string; reports: readonly ReportOfTrip[]; currentId: string; mayEdit: boolean };

/** The reports of this trip, and the way to another one. */
export const ReportSwitcher = memo(function ReportSwitcher({ tripId, reports, currentId, mayEdit }: Props) {
  const t = useTranslations("composer.switcher");
  return (
    <Menu align="start" trigger={<Button icon="file-text">{t("label", { count: reports.length })}</Button>}>
      <MenuChoice
        label={t("choose")}
        value={currentId}
        onChoose={(id) => location.assign(`/trips/${tripId}/report/${id}`)}
        choices={reports.map((one) => ({
          value: one.id,
          label: `${one.headline} (${t(`format.${one.format}`)}, ${one.language})`,
        }))}
      />
      {mayEdit ? (
        <>
          <MenuSeparator />
          <MenuLink href={`/trips/${tripId}/report/new`} icon="plus" as={DeskLink}>
            {t("another")}
          </MenuLink>
        </>
      ) : null}
    </Menu>
  );
});
