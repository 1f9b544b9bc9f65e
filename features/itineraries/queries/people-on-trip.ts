import "server-only";
import { db } from "@/lib/db";
import type { OpenItinerary } from "./open-itinerary";

/** Somebody on the trip, as the others on it may see them. */
export type FellowParticipant = { id: string; name: string; affiliation: string | null; function: string | null };

export type PeopleOnTrip = {
  /** Those who come and allow the others to see their name and organisation. Never kept with the shared plan: who takes the permission back is gone at once. */
  participants: FellowParticipant[];
  /** Those who run the trip, with the address they answer at. */
  organisers: { name: string; email: string }[];
};

/** Who is on a trip, for a reader whose itinerary has been opened. */
export async function getPeopleOnTrip({ tripId }: OpenItinerary): Promise<PeopleOnTrip> {
  const [participants, team] = await Promise.all([
    db.participant.findMany({
      where: { tripId, deletedAt: null, status: "ACCEPTED", listedToParticipants: true },
      select: { id: true, name: true, affiliation: true, function: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
    db.tripTeamMember.findMany({
      where: { tripId, role: "ORGANISER" },
      select: { user: { select: { name: true, email: true } } },
      orderBy: { user: { name: "asc" } },
    }),
  ]);
  return { participants, organisers: team.map(({ user }) => user) };
}
