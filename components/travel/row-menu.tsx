"use client";

import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/menu";

type Props = { name: string; onChange: () => void; onRemove: () => void };

/** What one does to one leg or stay. */
export function RowMenu({ name, onChange, onRemove }: Props) {
  const t = useTranslations("travel.menu");
  return (
    <Menu trigger={<IconButton icon="ellipsis" size="sm" label={t("more", { name })} />}>
      <MenuItem icon="pencil" onSelect={onChange}>
        {t("change")}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon="trash-2" danger onSelect={onRemove}>
        {t("remove")}
      </MenuItem>
    </Menu>
  );
}
