import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { Planner } from "@/components/planner/planner";
import { type Instant, toClock } from "@/domain/zones";
import { getBoard } from "@/features/agenda-items/queries";
import { getTripHeader } from "@/features/trips/queries";
import { PlanActions } from "./plan-actions";

export async function generateMetadata({ params }: PageProps<"/trips/[tripId]/plan">): Promise<Metadata> {
  const t = await getTranslations("plan");
  const { title } = await orNotFound(getTripHeader(await requireActor(), (await params).tripId));
  return { title: `${t("title")} · ${title}` };
}

/** The plan of a trip as a board. */
export default async function PlanPage({ params, searchParams }: PageProps<"/trips/[tripId]/plan">) {
  const actor = await requireActor();
  const { tripId } = await params;
  const [board, { item, view }] = await Promise.all([orNotFound(getBoard(actor, tripId)), searchParams]);
  const now = Date.now() as Instant;
  const today = board.days.find(({ date, timeZone }) => date !== null && date === toClock(now, timeZone).date);
  return (
    <Planner
      board={board}
      openItem={typeof item === "string" ? item : undefined}
      todayId={today?.id}
      openView={typeof view === "string" ? view : undefined}
      actions={<PlanActions actor={actor} tripId={tripId} todayId={today?.id ?? null} />}
    />
  );
}
