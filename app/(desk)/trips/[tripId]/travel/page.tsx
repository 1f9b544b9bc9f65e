import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { TravelDesk } from "@/components/travel/travel-desk";
import { getTravel } from "@/features/legs/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("travel"))("title") };
}

export default async function TravelPage({ params }: PageProps<"/trips/[tripId]/travel">) {
  const actor = await requireActor();
  const { tripId } = await params;
  return <TravelDesk desk={await orNotFound(getTravel(actor, tripId))} />;
}
