import { getTranslations } from "next-intl/server";
import { currentOrganisation, requireActor } from "@/access/page";
import { AccountMenu } from "@/components/desk/account-menu";
import { DeskHeader } from "@/components/desk/desk-header";
import { OrganisationSwitcher } from "@/components/desk/organisation-switcher";
import { OrganisationTabs } from "@/components/desk/organisation-tabs";
import { DeskContent, PendingDesk } from "@/components/desk/pending-desk";

/** What stands above every desk that is about an organisation as a whole. */
export default async function OrganisationLayout({ children }: LayoutProps<"/">) {
  const actor = await requireActor();
  const { current, all } = await currentOrganisation(actor);
  const t = await getTranslations("desk");
  return (
    <PendingDesk>
      <DeskHeader
        skip={t("skip")}
        place={<OrganisationSwitcher current={current} all={all} />}
        tabs={<OrganisationTabs isAdmin={current?.role === "ADMIN"} />}
        account={<AccountMenu name={actor.name} email={actor.email} />}
      />
      <DeskContent>{children}</DeskContent>
    </PendingDesk>
  );
}
