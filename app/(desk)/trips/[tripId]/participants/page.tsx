import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { ParticipantsDesk } from "@/components/participants/participants-desk";
import { getParticipants } from "@/features/participants/queries/get-participants";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("participants"))("title") };
}

export default async function ParticipantsPage({ params }: PageProps<"/trips/[tripId]/participants">) {
  const actor = await requireActor();
  const { tripId } = await params;
  return <ParticipantsDesk list={await orNotFound(getParticipants(actor, tripId))} />;
}
