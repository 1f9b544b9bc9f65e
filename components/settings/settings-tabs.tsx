"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { useCurrentTab } from "@/components/desk/use-current-tab";
import { NavTabs } from "@/components/ui/nav-tabs";

const places = [
  { place: "organisation", href: "/settings" },
  { place: "members", href: "/settings/members" },
  { place: "planning", href: "/settings/planning" },
  { place: "programmes", href: "/settings/funding-programmes" },
  { place: "projects", href: "/settings/projects" },
];

/** The pages of the settings; all but one's own account are an admin's. */
export function SettingsTabs({ isAdmin }: { isAdmin: boolean }) {
  const t = useTranslations("settings");
  const path = usePathname();
  const own = { place: "account", href: "/settings/account" };
  const tabs = [...(isAdmin ? places : []), own].map(({ place, href }) => ({
    href,
    label: t(`tabs.${place}`),
    current: href === "/settings" ? path === href : path.startsWith(href),
  }));
  return (
    <NavTabs
      ref={useCurrentTab(tabs)}
      label={t("title")}
      tabs={tabs}
      as={DeskLink}
      className="mb-6 border-line border-b"
    />
  );
}
