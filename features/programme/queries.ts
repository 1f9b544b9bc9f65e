import "server-only";
import type { OpenItinerary } from "@/features/itineraries/queries/open-itinerary";
import { db } from "@/lib/db";

/** What a printed programme says beside the shared plan: who pays. */
export type ProgrammeFunding = {
  /** The project's exact name. */
  project: string;
  /** Funding programmes with their periods, in the order they are named: "EEA and Norway Grants 2014–2021". */
  programmes: string[];
};

/** Who pays for a trip, for a reader whose itinerary has been opened; null for a trip of no project. */
export async function getFunding({ tripId }: OpenItinerary): Promise<ProgrammeFunding | null> {
  const { project } = await db.trip.findUniqueOrThrow({
    where: { id: tripId },
    select: {
      project: {
        select: {
          name: true,
          fundings: {
            select: { programme: { select: { name: true, period: true } } },
            orderBy: [{ position: "asc" }, { programmeId: "asc" }],
          },
        },
      },
    },
  });
  if (!project) return null;
  const named = project.fundings.map(({ programme: { name, period } }) => [name, period].filter(Boolean).join(" "));
  return { project: project.name, programmes: [...new Set(named)] };
}
