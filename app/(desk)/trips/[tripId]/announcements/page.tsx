import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { AnnouncementsDesk } from "@/components/announcements/announcements-desk";
import { getAnnouncements } from "@/features/announcements/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("announcements"))("title") };
}

export default async function AnnouncementsPage({ params }: PageProps<"/trips/[tripId]/announcements">) {
  const actor = await requireActor();
  const { tripId } = await params;
  return <AnnouncementsDesk desk={await orNotFound(getAnnouncements(actor, tripId))} />;
}
