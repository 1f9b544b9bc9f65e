import type { Metadata } from "next";
import { cache } from "react";
import { orNotFound, requireActor } from "@/access/page";
import { HostPage } from "@/components/hosts/host-page";
import { calendarDate } from "@/domain/clock";
import { followUpsOfHost } from "@/features/follow-ups/queries";
import { getHost } from "@/features/hosts/queries/get-host";

type Props = PageProps<"/hosts/[hostId]">;

/** The title and the page ask for the same; they get it once. */
const load = cache(async (hostId: string) => {
  const actor = await requireActor();
  const today = calendarDate(new Date().toISOString().slice(0, 10));
  const host = await orNotFound(getHost(actor, hostId, today));
  return { host, today, followUps: await followUpsOfHost(actor, host.organisationId, hostId) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).hostId)).host.name };
}

export default async function HostDesk({ params }: Props) {
  const page = await load((await params).hostId);
  return (
    <main className="min-h-[calc(100dvh-3.0625rem)] bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <HostPage {...page} />
    </main>
  );
}
