"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DeskLink } from "@/components/desk/desk-link";
import { ahead } from "@/components/ui/ahead";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem, MenuLink } from "@/components/ui/menu";
import type { TripForMoving } from "@/features/trips/for-moving";
import { persistently } from "@/lib/persistently";
import type { Moved } from "./move-dialog";

const TemplateDialog = dynamic(
  () => persistently(() => import("./template-dialog").then((file) => file.TemplateDialog)),
  { ssr: false },
);
const MoveDialog = dynamic(
  ahead(() => import("./move-dialog").then((file) => file.MoveDialog)),
  {
    ssr: false,
  },
);

type Props = { trip: TripForMoving; readerId: string; onMoved?: Moved };

/**
 * What one does with a trip as a whole: copy it, keep it as a template, move it.
 *
 * @param onMoved says that the trip was moved, with the way back, where a plan is open; else the menu says so itself
 */
export function TripMenu({ trip, readerId, onMoved }: Props) {
  const t = useTranslations("trips.menu");
  const [open, setOpen] = useState<"template" | "move" | null>(null);
  const { tripId, title, seriesName, isTemplate, may } = trip;
  const copy = `/trips/${tripId}/copy`;
  const close = () => setOpen(null);
  return (
    <>
      <Menu trigger={<IconButton icon="ellipsis" variant="secondary" label={t("more", { title })} />}>
        <MenuLink icon="copy" href={copy} as={DeskLink}>
          {t("copy")}
        </MenuLink>
        {seriesName === null ? null : (
          <MenuLink icon="arrow-right" href={`${copy}?as=next`} as={DeskLink}>
            {t("next")}
          </MenuLink>
        )}
        {isTemplate ? null : (
          <MenuItem icon="bookmark" onSelect={() => setOpen("template")}>
            {t("template")}
          </MenuItem>
        )}
        {may.edit && !isTemplate ? (
          <MenuItem icon="calendar-days" onSelect={() => setOpen("move")}>
            {t("move")}
          </MenuItem>
        ) : null}
      </Menu>
      {open === "template" ? <TemplateDialog trip={trip} onClose={close} /> : null}
      {open === "move" ? <MoveDialog trip={trip} readerId={readerId} onMoved={onMoved} onClose={close} /> : null}
    </>
  );
}
