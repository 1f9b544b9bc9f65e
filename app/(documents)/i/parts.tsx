import { DayMapPage } from "@/components/day-map/day-map-page";
import { ItineraryPage } from "@/components/itinerary/itinerary-page";
import { dayTitle } from "@/components/itinerary/words";
import { ItemPage } from "@/components/itinerary-details/item-page";
import { PeoplePage } from "@/components/itinerary-details/people-page";
import { PracticalPage } from "@/components/itinerary-details/practical-page";
import { announcementsFor } from "@/features/announcements/queries";
import { courseOfDay } from "@/features/itineraries/day-course";
import { getMyTakeaways } from "@/features/itineraries/queries/my-takeaways";
import type { OpenItinerary } from "@/features/itineraries/queries/open-itinerary";
import { getPeopleOnTrip } from "@/features/itineraries/queries/people-on-trip";
import { allItems } from "@/features/itineraries/view";
import { travelOf } from "@/features/legs/travel-of";
import { countSignUps } from "@/features/sign-ups/queries";
import { env } from "@/lib/env";
import { isId } from "@/lib/known-id";
import { mapTiles } from "@/lib/map-tiles";
import { translatorFor } from "@/lib/messages";
import { tileOrigin } from "@/lib/tile-origin";
import { checkInOf } from "./check-in";
import type { ItineraryPart } from "./itinerary-answer";
import type { Way } from "./visit";

/** What was announced, now, next and the days. */
export function days(itinerary: OpenItinerary): ItineraryPart {
  const { tripId, audience, announced } = itinerary;
  return {
    version: `days ${announced}`,
    document: "itinerary",
    draw: async (frame) => {
      const reader = audience.kind === "staff" ? null : audience.participantId;
      const announcements = announced === "" ? [] : await announcementsFor(tripId, reader);
      return { title: frame.title, body: <ItineraryPage {...frame} announcements={announcements} /> };
    },
  };
}

/** Who's who. */
export async function people(itinerary: OpenItinerary): Promise<ItineraryPart> {
  const found = await getPeopleOnTrip(itinerary);
  return {
    document: "itinerary-details",
    version: `people ${JSON.stringify(found)}`,
    draw: (frame) => ({
      title: `${frame.t("who.title")} · ${frame.title}`,
      body: <PeoplePage {...frame} people={found} />,
    }),
  };
}

/** How the reader travels and where they stay, what to bring, whom to ask. */
export async function practical(itinerary: OpenItinerary): Promise<ItineraryPart> {
  const { tripId, audience } = itinerary;
  const [found, travel] = await Promise.all([
    getPeopleOnTrip(itinerary),
    audience.kind === "staff" ? null : travelOf(tripId, audience.participantId),
  ]);
  return {
    document: "itinerary-details",
    version: `practical ${JSON.stringify([found, travel])}`,
    draw: (frame) => ({
      title: `${frame.t("practical.title")} · ${frame.title}`,
      body: <PracticalPage {...frame} people={found} travel={travel} />,
    }),
  };
}

/** One item, as far as it is the reader's; also one they did not take of a choice, which they may take instead. */
export function item(way: Way, itemId: string) {
  return async (itinerary: OpenItinerary): Promise<ItineraryPart> => {
    const known = isId(itemId);
    const [takeaways, signedUp, checkIn] = await Promise.all([
      known ? getMyTakeaways(itinerary, itemId) : [],
      countSignUps(itinerary),
      known ? checkInOf(itinerary, itemId) : null,
    ]);
    const { tripId, audience } = itinerary;
    const own = audience.kind === "staff" ? null : { takeaways, checkIn, tripId, link: way.token };
    return {
      document: "itinerary-details",
      version: `item ${itemId} ${JSON.stringify([takeaways, signedUp, checkIn])}`,
      wholeChoices: true,
      draw: (frame) => {
        const found = allItems(frame.view).find((one) => one.item.item.id === itemId);
        if (!found) return null;
        return {
          title: `${found.item.item.title} · ${frame.title}`,
          body: <ItemPage {...frame} {...found} own={own} signedUp={signedUp} />,
        };
      },
    };
  };
}

/** The map of one day, as far as it is the reader's. */
export function dayMap(dayId: string) {
  return (): ItineraryPart => ({
    document: "day-map",
    version: `map ${dayId} ${JSON.stringify(mapTiles())}`,
    draw: (frame) => {
      const place = frame.view.days.findIndex(({ day }) => day.id === dayId);
      const day = frame.view.days[place];
      if (!day) return null;
      const t = translatorFor(frame.locale, "day-map");
      const name = dayTitle(day, frame.t, frame.locale);
      return {
        title: `${t("title", { day: name })} · ${frame.title}`,
        imagesFrom: tileOrigin(env().MAP_TILES_URL),
        body: <DayMapPage {...frame} tMap={t} name={name} place={place} course={courseOfDay(day)} tiles={mapTiles()} />,
      };
    },
  });
}
