import { readerOf } from "@/access/reader";
import { orNothing } from "@/app/(documents)/messages";
import { slugOf } from "@/domain/addresses";
import { dateLocale } from "@/domain/dates";
import { type Withdrawn, writeCalendar } from "@/domain/ical";
import { type ItineraryEntry, itineraryFor } from "@/domain/itinerary";
import type { Instant } from "@/domain/zones";
import { readerOf as asReader } from "@/features/itineraries/changes";
import { loadNumber } from "@/features/itineraries/queries/load-shared";
import type { OpenItinerary } from "@/features/itineraries/queries/open-itinerary";
import type { SharedItem, SharedPlanContent } from "@/features/itineraries/shared-plan";
import { allItems, type ItineraryView, viewOf } from "@/features/itineraries/view";
import { travelOf } from "@/features/legs/travel-of";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { type Translate, translatorFor } from "@/lib/messages";
import { ownEvents } from "./calendar-travel";
import { calendarWords } from "./calendar-words";
import { forReader } from "./itinerary-answer";
import { signInFirst, type Way } from "./visit";

/**
 * The calendar file of an itinerary: the shared version, never the draft.
 *
 * An item without a time is an entry of its whole day, with the part of the day in its description: a list of days is
 * where people look for what they do that day, and a made-up hour would be believed. What the newest sharing called off
 * stays as a cancelled entry; calendars that subscribe drop what is gone of themselves.
 */
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
  const [shared, before] = await loadNumber(itinerary, visit.itinerary.number);
  if (!shared) throw new Refusal("not-found", "notFound");
  const { locale } = readerOf(request, itinerary.language);
  const text = await calendarOf(itinerary, way.base, translatorFor(locale, "itinerary"), {
    locale,
    madeAt: shared.sharedAt.getTime() as Instant,
    content: shared.content,
    before: before?.content ?? null,
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

type Version = { locale: string; madeAt: Instant; content: SharedPlanContent; before: SharedPlanContent | null };

async function calendarOf(
  itinerary: OpenItinerary,
  base: string,
  t: Translate<"itinerary">,
  { locale, madeAt, content, before }: Version,
): Promise<string> {
  const { audience, tripId } = itinerary;
  const reader = forReader(audience);
  const view = viewOf(content, null, reader);
  const views = viewsById(view);
  const earlier = before ? viewsById(viewOf(before, null, reader)) : new Map<string, never>();
  const travel = audience.kind === "staff" ? null : await travelOf(tripId, audience.participantId);
  return writeCalendar<SharedItem>({
    tripId,
    name: itinerary.title,
    domain: new URL(env().BASE_URL).hostname,
    madeAt,
    cancelled: itinerary.cancelled !== null,
    days: itineraryFor(content, asReader(content, reader.groups, reader.signedUpIds)),
    withdrawn: before ? withdrawnFrom(before, new Set(content.items.map(({ id }) => id)), reader) : [],
    own: travel ? ownEvents(travel, t, dateLocale(locale)) : [],
    wordsFor: ({ item }) => {
      const seen = views.get(item.id) ?? earlier.get(item.id);
      const page = `${env().BASE_URL}${base}/items/${item.id}`;
      return seen ? calendarWords(seen, page, t, dateLocale(locale)) : { title: item.title };
    },
  });
}

function viewsById(view: ItineraryView) {
  return new Map(allItems(view).map(({ item }) => [item.item.id, item]));
}

/** What the version before had for this reader, and the plan has for nobody any more. */
function withdrawnFrom(
  before: SharedPlanContent,
  present: ReadonlySet<string>,
  { groups, signedUpIds }: ReturnType<typeof forReader>,
): Withdrawn<SharedItem>[] {
  const gone = ({ item }: ItineraryEntry<SharedItem>) => !present.has(item.id);
  return itineraryFor(before, asReader(before, groups, signedUpIds)).flatMap((day) =>
    day.entries.filter(gone).map((entry) => ({ day, entry })),
  );
}
