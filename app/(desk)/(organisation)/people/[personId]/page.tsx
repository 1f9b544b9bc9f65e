import type { Metadata } from "next";
import { orNotFound, requireActor } from "@/access/page";
import { PersonPage } from "@/components/people/person-page";
import { calendarDate } from "@/domain/clock";
import { getPerson } from "@/features/people/queries/get-person";

type Props = PageProps<"/people/[personId]">;

async function load({ params }: Props) {
  const actor = await requireActor();
  const { personId } = await params;
  return orNotFound(getPerson(actor, personId, calendarDate(new Date().toISOString().slice(0, 10))));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).name };
}

export default async function PersonDesk(props: Props) {
  const person = await load(props);
  return (
    <main className="px-4 py-7 sm:px-8">
      <PersonPage person={person} />
    </main>
  );
}
