import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { TripHosts } from "@/components/hosts/trip-hosts";
import { PageHeader } from "@/components/ui/page-header";
import { getTripHosts } from "@/features/hosts/queries/get-trip-hosts";

export async function generateMetadata() {
  return { title: (await getTranslations("hosts"))("title") };
}

export default async function TripHostsPage({ params }: PageProps<"/trips/[tripId]/hosts">) {
  const actor = await requireActor();
  const { tripId } = await params;
  const trip = await orNotFound(getTripHosts(actor, tripId));
  const t = await getTranslations("hosts");
  return (
    <main className="min-h-[calc(100dvh-3.0625rem)] bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <PageHeader
        title={t("title")}
        subtitle={t("trip.count", { count: trip.hosts.filter(({ host }) => host !== null).length })}
      />
      <TripHosts trip={trip} />
    </main>
  );
}
