import { currentActor } from "@/access/actor";
import { type LinkVisit, openByLink, openSignedIn } from "@/features/itineraries/queries/open-itinerary";
import { Refusal } from "@/lib/errors";

/** The two ways to an itinerary, and the address under which its pages stand. */
export type Way = { base: string; token: string | null; open: () => Promise<LinkVisit> };

/** By personal link, without an account. */
export function byLink(token: string): Way {
  return { base: `/i/${token}`, token, open: () => openByLink(token) };
}

/** Signed in, as a participant or as staff. */
export function byTrip(tripId: string): Way {
  const open = async (): Promise<LinkVisit> => {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tripId)) throw new Refusal("not-found", "notFound");
    return { state: "open", itinerary: await openSignedIn(await currentActor(), tripId) };
  };
  return { base: `/i/trips/${tripId}`, token: null, open };
}

/** Sends people who must sign in first to do so, and back afterwards. */
export function signInFirst(path: string): Response {
  const Location = `/sign-in?returnTo=${encodeURIComponent(path)}`;
  return new Response(null, { status: 303, headers: { Location, "Cache-Control": "no-store" } });
}
