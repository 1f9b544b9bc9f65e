import type { ReactNode } from "react";
import { type DocumentOptions, type DocumentPage, documentResponse } from "@/access/document";
import { type Reader, readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import { orNothing } from "@/app/(documents)/messages";
import { MessagePage } from "@/components/documents/message-page";
import type { Frame } from "@/components/itinerary/itinerary-page";
import { dateLocale } from "@/domain/dates";
import { loadNumber } from "@/features/itineraries/queries/load-shared";
import type { Audience, OpenItinerary } from "@/features/itineraries/queries/open-itinerary";
import { type ForReader, viewOf } from "@/features/itineraries/view";
import { Refusal } from "@/lib/errors";
import { translatorFor } from "@/lib/messages";
import { clientWords } from "./client-words";
import { signInFirst, type Way } from "./visit";

type Drawn = { title: string; body: ReactNode; style?: string; imagesFrom?: string | null };

/** One page of an itinerary: what it depends on besides the shared version, and how it is drawn. */
export type ItineraryPart = {
  /** Names the page and whatever else it shows. */
  version: string;
  /** The page; null when there is nothing at its address. */
  draw: (frame: Frame) => Drawn | null | Promise<Drawn | null>;
  /** Its style and script: the days, what stands below them, or paper. */
  document: "itinerary" | "itinerary-details" | "day-map" | "programme";
  /** Whether the rest of a choice the reader made is there too. */
  wholeChoices?: boolean;
};

/**
 * Answers a page of an itinerary. Who asks and what is newest is read on every request, in one statement; the shared
 * plan only when this version has not been drawn for such a reader yet.
 */
export function itineraryAnswer(
  request: Request,
  way: Way,
  partOf: (itinerary: OpenItinerary) => ItineraryPart | Promise<ItineraryPart>,
): Promise<Response> {
  const why = way.token === null ? "notFound" : "linkEnded";
  return orNothing(
    request,
    async () => {
      try {
        const visit = await way.open();
        if (visit.state === "not-coming") return notComing(request, visit);
        const { itinerary } = visit;
        if (itinerary.number === null) return notShared(request, itinerary);
        return await answer(request, way, itinerary, itinerary.number, await partOf(itinerary));
      } catch (error) {
        if (error instanceof Refusal && error.code === "unauthenticated") return signInFirst(pathOf(request));
        throw error;
      }
    },
    why,
  );
}

async function answer(
  request: Request,
  way: Way,
  itinerary: OpenItinerary,
  number: number,
  part: ItineraryPart,
): Promise<Response> {
  const reader = readerOf(request, itinerary.language);
  const { audience, cancelled, title } = itinerary;
  const mine = forReader(audience);
  const version = JSON.stringify(["itinerary", way.base, number, mine, title, cancelled, reader, part.version]);
  return documentResponse(request, { cache: "private", version }, async () => {
    const [latest, before] = await loadNumber(itinerary, number);
    if (!latest) throw new Error(`Shared plan ${number} of trip ${itinerary.tripId} is gone`);
    const frame: Frame = {
      t: translatorFor(reader.locale, "itinerary"),
      tChanges: translatorFor(reader.locale, "changes"),
      locale: dateLocale(reader.locale),
      base: way.base,
      title,
      view: viewOf(latest.content, before?.content ?? null, { ...mine, wholeChoices: part.wholeChoices }),
      number,
      sharedAt: latest.sharedAt,
      before: before?.sharedAt ?? null,
      cancelled,
      languages: languageChoice(reader.locale, pathOf(request)),
    };
    const page = await part.draw(frame);
    if (!page) throw new Refusal("not-found", "notFound");
    const kept = { "data-number": String(number), "data-base": way.base };
    const days: DocumentPage["data"] =
      part.document === "itinerary"
        ? {
            ...kept,
            "data-trip": itinerary.tripId,
            "data-zone": latest.content.trip.timeZone,
            "data-words": JSON.stringify(clientWords(frame)),
          }
        : kept;
    return {
      name: part.document,
      lang: reader.locale,
      theme: reader.theme,
      title: page.title,
      head: <link rel="manifest" href="/manifest.webmanifest" />,
      body: page.body,
      style: page.style,
      imagesFrom: page.imagesFrom ?? null,
      data: days,
    };
  });
}

/** What of a plan somebody sees: their groups and what they signed up for; staff see it all. */
export function forReader(audience: Audience): ForReader {
  return audience.kind === "staff"
    ? { groups: null }
    : { groups: audience.groupIds, signedUpIds: audience.signedUpIds };
}

function notShared(request: Request, itinerary: OpenItinerary): Promise<Response> {
  const reader = readerOf(request, itinerary.language);
  const t = translatorFor(reader.locale, "itinerary");
  const staff = itinerary.audience.kind === "staff";
  const options = { cache: "private", version: null } as const;
  return say(request, reader, options, itinerary.title, {
    title: t("notShared.title"),
    text: t(staff ? "notShared.staffText" : "notShared.text"),
    ...(staff ? { go: { href: `/trips/${itinerary.tripId}/plan`, label: t("notShared.staffGo") } } : {}),
  });
}

type NotComing = { status: string; title: string; language: string | null };

function notComing(request: Request, { status, title, language }: NotComing): Promise<Response> {
  const reader = readerOf(request, language);
  const t = translatorFor(reader.locale, "itinerary");
  return say(request, reader, { status: 403, cache: "no-store", version: null }, title, {
    title: t("notComing.title"),
    text: t(`notComing.${status}`, { trip: title }),
  });
}

type Message = { title: string; text: string; go?: { href: string; label: string } };

function say(
  request: Request,
  { locale, theme }: Reader,
  options: DocumentOptions,
  title: string,
  message: Message,
): Promise<Response> {
  return documentResponse(request, options, () => ({
    name: "message",
    lang: locale,
    theme,
    title,
    body: <MessagePage {...message} languages={languageChoice(locale, pathOf(request))} />,
  }));
}

function pathOf(request: Request): string {
  return new URL(request.url).pathname;
}
