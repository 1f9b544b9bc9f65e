import { pageStyle } from "@/components/programme/page-style";
import { ProgrammePage } from "@/components/programme/programme-page";
import { listWords } from "@/domain/lists";
import type { OpenItinerary } from "@/features/itineraries/queries/open-itinerary";
import { getFunding, type ProgrammeFunding } from "@/features/programme/queries";
import { env } from "@/lib/env";
import { type Translate, translatorFor } from "@/lib/messages";
import type { ItineraryPart } from "./itinerary-answer";

/** The programme on paper, of the shared plan; for staff with every group. */
export async function programme(itinerary: OpenItinerary): Promise<ItineraryPart> {
  const found = await getFunding(itinerary);
  return {
    document: "programme",
    version: `programme ${JSON.stringify(found)}`,
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
          />
        ),
        style: pageStyle({ left: funding, page: t("page", { page: "{page}", pages: "{pages}" }) }),
      };
    },
  };
}

function fundingWords({ project, programmes }: ProgrammeFunding, t: Translate<"programme">, locale: string): string {
  return programmes.length > 0 ? t("funded", { project, programmes: listWords(programmes, locale) }) : project;
}
