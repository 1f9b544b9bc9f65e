import { getLocale, getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { AccountMenu } from "@/components/desk/account-menu";
import { DeskHeader } from "@/components/desk/desk-header";
import { DeskContent, PendingDesk } from "@/components/desk/pending-desk";
import { TripCrumbs } from "@/components/desk/trip-crumbs";
import { TripTabs } from "@/components/desk/trip-tabs";
import { getTripHeader } from "@/features/trips/queries";
import type { Locale } from "@/lib/messages";

/** What stands above every desk of one trip. */
export default async function TripLayout({ children, params }: LayoutProps<"/trips/[tripId]">) {
  const actor = await requireActor();
  const { tripId } = await params;
  const trip = await orNotFound(getTripHeader(actor, tripId));
  const [t, locale] = await Promise.all([getTranslations("desk"), getLocale()]);
  return (
    <PendingDesk>
      <DeskHeader
        skip={t("skip")}
        place={
          <TripCrumbs
            trip={trip}
            locale={locale as Locale}
            label={t("crumbs")}
            datesOpen={t("datesOpen")}
            template={t("template")}
          />
        }
        tabs={<TripTabs trip={trip} />}
        account={<AccountMenu name={actor.name} email={actor.email} />}
      />
      <DeskContent>{children}</DeskContent>
    </PendingDesk>
  );
}
