import { currentActor } from "@/access/actor";
import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import { MyItinerariesPage } from "@/components/my-itineraries/my-itineraries-page";
import { dateLocale } from "@/domain/dates";
import { getMyItineraries } from "@/features/itineraries/queries/my-itineraries";
import { translatorFor } from "@/lib/messages";
import { signInFirst } from "./visit";

/** The trips of whoever is signed in; straight to the itinerary when there is only one. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor.kind !== "user") return signInFirst("/i");
  const trips = await getMyItineraries(actor);
  const [only] = trips;
  if (only && trips.length === 1) {
    return new Response(null, {
      status: 303,
      headers: { Location: `/i/trips/${only.tripId}`, "Cache-Control": "no-store" },
    });
  }
  const { locale, theme } = readerOf(request, actor.language);
  const t = translatorFor(locale, "itinerary");
  return documentResponse(request, { cache: "private", version: null }, () => ({
    name: "my-itineraries",
    lang: locale,
    theme,
    title: `${t("mine.title")} · Sojourn`,
    body: (
      <MyItinerariesPage t={t} locale={dateLocale(locale)} languages={languageChoice(locale, "/i")} trips={trips} />
    ),
  }));
}
