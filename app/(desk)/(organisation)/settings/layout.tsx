import { getTranslations } from "next-intl/server";
import { currentOrganisation, requireActor } from "@/access/page";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { PageHeader } from "@/components/ui/page-header";

/** What stands above every page of the settings. */
export default async function SettingsLayout({ children }: LayoutProps<"/settings">) {
  const { current } = await currentOrganisation(await requireActor());
  const t = await getTranslations("settings");
  return (
    <main className="min-h-[calc(100dvh-3.0625rem)] bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <PageHeader title={t("title")} subtitle={current?.name} />
      <SettingsTabs isAdmin={current?.role === "ADMIN"} />
      {children}
    </main>
  );
}
