import type { Metadata } from "next";
import { cache } from "react";
import { orNotFound, requireActor } from "@/access/page";
import { PersonPage } from "@/components/people/person-page";
import { calendarDate } from "@/domain/clock";
import { getPerson } from "@/features/people/queries/get-person";

type Props = PageProps<"/people/[personId]">;

/** The title and the page ask for the same; they get it once. */
const load = cache(async (personId: string) => {
  const actor = await requireActor();
  return orNotFound(getPerson(actor, personId, calendarDate(new Date().toISOString().slice(0, 10))));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).personId)).name };
}

export default async function PersonDesk({ params }: Props) {
  const person = await load((await params).personId);
  return (
    <main className="min-h-[calc(100dvh-3.0625rem)] bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <PersonPage person={person} />
    </main>
  );
}
