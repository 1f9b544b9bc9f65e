import type { Metadata } from "next";
import { orNotFound, requireActor } from "@/access/page";
import { HostPage } from "@/components/hosts/host-page";
import { calendarDate } from "@/domain/clock";
import { getHost } from "@/features/hosts/queries/get-host";

type Props = PageProps<"/hosts/[hostId]">;

async function load({ params }: Props) {
  const actor = await requireActor();
  const { hostId } = await params;
  return orNotFound(getHost(actor, hostId, calendarDate(new Date().toISOString().slice(0, 10))));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).name };
}

export default async function HostDesk(props: Props) {
  const host = await load(props);
  return (
    <main className="px-4 py-7 sm:px-8">
      <HostPage host={host} />
    </main>
  );
}
