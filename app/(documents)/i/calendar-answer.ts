import { readerOf } from "@/access/reader";
import { orNothing } from "@/app/(documents)/messages";
import { partName } from "@/components/itinerary/part-words";
import { addressWords } from "@/components/itinerary/words";
import { slugOf } from "@/domain/addresses";
import { formatClock } from "@/domain/clock";
import { writeCalendar } from "@/domain/ical";
import { type ItineraryEntry, itineraryFor } from "@/domain/itinerary";
import type { Instant } from "@/domain/zones";
import { readerOf as groupsToRead } from "@/features/itineraries/changes";
import { loadNumber } from "@/features/itineraries/queries/load-shared";
import type { Audience } from "@/features/itineraries/queries/open-itinerary";
import type { SharedItem, SharedPlanContent } from "@/features/itineraries/shared-plan";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { type Translate, translatorFor } from "@/lib/messages";
import { signInFirst, type Way } from "./visit";

/** The calendar file of an itinerary: the shared version, never the draft. */
export function calendarAnswer(request: Request, way: Way): Promise<Response> {
  return orNothing(
    request,
    async () => {
      try {
        return await answer(request, way);
      } catch (error) {
        if (error instanceof Refusal && error.code === "unauthenticated") return signInFirst(way.base);
        throw error;
      }
    },
    way.token === null ? "notFound" : "linkEnded",
  );
}

async function answer(request: Request, way: Way): Promise<Response> {
  const visit = await way.open();
  if (visit.state !== "open" || visit.itinerary.number === null) throw new Refusal("not-found", "notFound");
  const { itinerary } = visit;
  const [shared] = await loadNumber(itinerary, visit.itinerary.number);
  if (!shared) throw new Refusal("not-found", "notFound");
  const { audience } = itinerary;
  const t = translatorFor(readerOf(request, itinerary.language).locale, "itinerary");
  const text = writeCalendar({
    tripId: itinerary.tripId,
    name: itinerary.title,
    domain: new URL(env().BASE_URL).hostname,
    madeAt: shared.sharedAt.getTime() as Instant,
    days: itineraryFor(shared.content, groupsToRead(shared.content, ...readBy(audience))),
    wordsFor: (entry) => ({
      title: entry.item.title,
      location: locationOf(entry.item, shared.content),
      description: descriptionOf(entry, t),
      url: `${env().BASE_URL}${way.base}/items/${entry.item.id}`,
    }),
  });
  return new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `inline; filename="${slugOf(itinerary.title) || "itinerary"}.ics"`,
      "Cache-Control": "private, no-cache",
      "Referrer-Policy": "same-origin",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

function readBy(audience: Audience): [groups: readonly string[] | null, signedUpIds?: readonly string[]] {
  return audience.kind === "staff" ? [null] : [audience.groupIds, audience.signedUpIds];
}

function locationOf(item: SharedItem, { hosts }: SharedPlanContent): string | null {
  const host = (id: string | null) => (id === null ? undefined : hosts[id]);
  const venue = host(item.venueId) ?? (item.place === null ? host(item.hostId) : undefined);
  const [address] = venue?.addresses ?? [];
  const parts = [item.room, venue?.name ?? item.place, address ? addressWords(address) : null];
  return parts.filter(Boolean).join(", ") || null;
}

function descriptionOf({ item, subItems }: ItineraryEntry<SharedItem>, t: Translate<"itinerary">): string | null {
  const lines = [
    ...item.parts.map((part) => partName(part, t)),
    ...subItems.map(({ item: sub }) =>
      [sub.startMinute === null ? null : formatClock(sub.startMinute), sub.title].filter(Boolean).join(" "),
    ),
    item.preparation,
    item.noteToParticipants,
    item.link,
  ];
  return lines.filter(Boolean).join("\n") || null;
}
