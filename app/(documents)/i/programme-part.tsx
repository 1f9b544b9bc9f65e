import type { Frame } from "@/components/itinerary/itinerary-page";
import type { DayToDraw } from "@/components/programme/day-maps";
import { pageStyle } from "@/components/programme/page-style";
import { ProgrammePage } from "@/components/programme/programme-page";
import { listWords } from "@/domain/lists";
import { courseOfDay } from "@/features/itineraries/day-course";
import type { OpenItinerary } from "@/features/itineraries/queries/open-itinerary";
import { getFunding, type ProgrammeFunding } from "@/features/programme/queries";
import { env } from "@/lib/env";
import { type Translate, translatorFor } from "@/lib/messages";
import type { ItineraryPart } from "./itinerary-answer";

/** The programme on paper, of the shared plan; for staff with every group. Maps of its days come where they are asked for. */
export function programme(request: Request): (itinerary: OpenItinerary) => Promise<ItineraryPart> {
  const hasMaps = new URL(request.url).searchParams.get("maps") === "yes";
  return (itinerary) => programmePart(itinerary, hasMaps);
}

async function programmePart(itinerary: OpenItinerary, hasMaps: boolean): Promise<ItineraryPart> {
  const found = await getFunding(itinerary);
  return {
    document: "programme",
    version: `programme ${hasMaps ? "with maps " : ""}${JSON.stringify(found)}`,
    draw: (frame) => {
      const t = translatorFor(frame.languages.current, "programme");
      const funding = found ? fundingWords(found, t, frame.locale) : null;
      return {
        title: `${t("title")} · ${frame.title}`,
        body: (
          <ProgrammePage
            {...frame}
            tProgramme={t}
            address={`${env().BASE_URL}/i/trips/${itinerary.tripId}`}
            funding={funding}
            maps={{
              tMap: translatorFor(frame.languages.current, "day-map"),
              days: daysToDraw(frame),
              isShown: hasMaps,
            }}
          />
        ),
        style: pageStyle({ left: funding, page: t("page", { page: "{page}", pages: "{pages}" }) }),
      };
    },
  };
}

function daysToDraw({ view }: Frame): DayToDraw[] {
  const days = view.days.map((day) => ({ day, course: courseOfDay(day) }));
  return days.filter(({ course }) => course.places.length > 1);
}

function fundingWords({ project, programmes }: ProgrammeFunding, t: Translate<"programme">, locale: string): string {
  return programmes.length > 0 ? t("funded", { project, programmes: listWords(programmes, locale) }) : project;
}
