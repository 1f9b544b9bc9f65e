"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { NavTabs } from "@/components/ui/nav-tabs";
import { useCurrentTab } from "./use-current-tab";

/** The desks of an organisation. Settings and the audit log are an admin's. */
export function OrganisationTabs({ isAdmin }: { isAdmin: boolean }) {
  const t = useTranslations("desk");
  const path = usePathname();
  const places = ["trips", "hosts", "people", "reports", ...(isAdmin ? ["settings", "audit"] : [])] as const;
  const tabs = places.map((place) => ({
    href: `/${place}`,
    label: t(`tabs.${place}`),
    current: path === `/${place}` || path.startsWith(`/${place}/`),
  }));
  return (
    <NavTabs ref={useCurrentTab(tabs)} label={t("organisation")} tabs={tabs} as={DeskLink} className="lg:min-h-12" />
  );
}
