"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Menu, MenuChoice } from "@/components/ui/menu";
import { sendJson } from "@/lib/send-json";

type Choice = { id: string; name: string };
type Props = { current: Choice | null; all: Choice[] };

/** The organisation a desk works for; with more than one, a menu to change it. */
export function OrganisationSwitcher({ current, all }: Props) {
  const t = useTranslations("desk.switcher");
  const name = <span className="min-w-0 truncate font-strong">{current?.name ?? t("none")}</span>;
  if (!current || all.length < 2) return <span className="flex min-w-0 items-center">{name}</span>;
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          className="flex min-w-0 items-center gap-2.5 rounded-sm border-0 bg-transparent p-1 text-ink"
        >
          {name}
          <Icon name="chevrons-up-down" size={14} className="shrink-0 text-ink-3" />
        </button>
      }
    >
      <MenuChoice
        label={t("label")}
        value={current.id}
        onChoose={choose}
        choices={all.map((one) => ({ value: one.id, label: one.name }))}
      />
    </Menu>
  );
}

async function choose(organisationId: string): Promise<void> {
  const sent = await sendJson("/api/v1/account/organisation", "POST", { organisationId });
  if (sent.ok) location.assign("/trips");
}
