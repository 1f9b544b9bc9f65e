import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { FollowUpsDesk } from "@/components/follow-ups/follow-ups-desk";
import { calendarDate } from "@/domain/clock";
import { getFollowUps } from "@/features/follow-ups/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("follow-ups"))("title") };
}

export default async function FollowUpsPage({ params }: PageProps<"/trips/[tripId]/follow-ups">) {
  const actor = await requireActor();
  const { tripId } = await params;
  const today = calendarDate(new Date().toISOString().slice(0, 10));
  return <FollowUpsDesk desk={await orNotFound(getFollowUps(actor, tripId))} today={today} />;
}
