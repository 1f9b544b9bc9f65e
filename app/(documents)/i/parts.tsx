import { ItineraryPage } from "@/components/itinerary/itinerary-page";
import { ItemPage } from "@/components/itinerary-details/item-page";
import { PeoplePage } from "@/components/itinerary-details/people-page";
import { PracticalPage } from "@/components/itinerary-details/practical-page";
import { getMyTakeaways } from "@/features/itineraries/queries/my-takeaways";
import type { OpenItinerary } from "@/features/itineraries/queries/open-itinerary";
import { getPeopleOnTrip } from "@/features/itineraries/queries/people-on-trip";
import { allItems } from "@/features/itineraries/view";
import { countSignUps } from "@/features/sign-ups/queries";
import { isId } from "@/lib/known-id";
import type { ItineraryPart } from "./itinerary-answer";
import type { Way } from "./visit";

/** Now, next and the days. */
export function days(): ItineraryPart {
  return {
    version: "days",
    document: "itinerary",
    draw: (frame) => ({ title: frame.title, body: <ItineraryPage {...frame} /> }),
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

/** Where we stay, what to bring, whom to ask. */
export async function practical(itinerary: OpenItinerary): Promise<ItineraryPart> {
  const found = await getPeopleOnTrip(itinerary);
  return {
    document: "itinerary-details",
    version: `practical ${JSON.stringify(found)}`,
    draw: (frame) => ({
      title: `${frame.t("practical.title")} · ${frame.title}`,
      body: <PracticalPage {...frame} people={found} />,
    }),
  };
}

/** One item, as far as it is the reader's; also one they did not take of a choice, which they may take instead. */
export function item(way: Way, itemId: string) {
  return async (itinerary: OpenItinerary): Promise<ItineraryPart> => {
    const [takeaways, signedUp] = await Promise.all([
      isId(itemId) ? getMyTakeaways(itinerary, itemId) : [],
      countSignUps(itinerary),
    ]);
    const own = itinerary.audience.kind === "staff" ? null : { takeaways, tripId: itinerary.tripId, link: way.token };
    return {
      document: "itinerary-details",
      version: `item ${itemId} ${JSON.stringify([takeaways, signedUp])}`,
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
