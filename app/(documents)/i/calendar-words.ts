/** An item of the itinerary in the fields of a calendar entry. A calendar shows no page: what matters stands in it. */
import { partDetail, partName, partTitle, peopleWords } from "@/components/itinerary/part-words";
import {
  addressWords,
  continuationWords,
  endWords,
  pickUpWords,
  placeWords,
  remarksOf,
  timeWords,
} from "@/components/itinerary/words";
import type { DateLocale } from "@/domain/dates";
import type { CalendarWords } from "@/domain/ical";
import { languageName } from "@/domain/languages";
import { listWords } from "@/domain/lists";
import type { ItemView } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";

/** @param page absolute address of the item in the itinerary */
export function calendarWords(
  view: ItemView,
  page: string,
  t: Translate<"itinerary">,
  locale: DateLocale,
): CalendarWords {
  const { item, address } = view;
  return {
    title: item.title,
    location: locationOf(view),
    description: [...linesOf(view, t, locale), ...(item.link ? [page] : [])].join("\n") || null,
    contacts: contactsOf(view, t),
    geo:
      address?.latitude == null || address.longitude == null
        ? null
        : { latitude: address.latitude, longitude: address.longitude },
    url: item.link ?? page,
  };
}

/** "Room 2, ground floor, Oslo Science Park, Gaustadalléen 21, 0349 Oslo"; the link of an item that is nowhere else. */
function locationOf({ item, venue, host, address }: ItemView): string | null {
  const place = venue?.name ?? item.place ?? host?.name;
  const parts = [item.room, item.floor, place, address ? addressWords(address) : null];
  return parts.filter(Boolean).join(", ") || item.link;
}

function contactsOf({ item }: ItemView, t: Translate<"itinerary">): string[] {
  const people = item.parts.filter(({ role }) => role === "CONTACT").map((part) => partName(part, t));
  return [...people, ...(item.phone ? [item.phone] : [])];
}

function linesOf(view: ItemView, t: Translate<"itinerary">, locale: DateLocale): string[] {
  const { item, groups, host, subject } = view;
  const into = item.interpretation.map((tag) => languageName(tag, locale));
  const hosts = [...new Set([host?.name, subject?.name])].filter(Boolean);
  return [
    item.startMinute === null ? timeWords(view, t) : null,
    endWords(view, t),
    ...remarksOf(view, t),
    view.signedUp ? t("signedUp") : null,
    groups.map(({ letter, name }) => t("group", { letter, name })).join(", "),
    item.transport ? t(`transport.${item.transport}`) : null,
    hosts.join(", "),
    ...item.parts.map((part) => [partTitle(part, t), partDetail(part, t), ...part.alsoThen].join(", ")),
    pickUpWords(view, t),
    ...continuationWords(view, t, locale),
    ...subLines(view, t, locale),
    item.language ? `${t("item.language")}: ${languageName(item.language, locale)}` : null,
    into.length > 0 ? t("item.interpreted", { languages: listWords(into, locale) }) : null,
    item.topics.length > 0 ? listWords(item.topics, locale) : null,
    item.purpose,
    item.audience,
    item.preparation,
    item.noteToParticipants,
    item.phone,
    item.link,
  ].filter((line): line is string => typeof line === "string" && line !== "");
}

function subLines({ subItems }: ItemView, t: Translate<"itinerary">, locale: DateLocale): string[] {
  return subItems.flatMap((sub) => [
    [sub.start, [sub.item.title, peopleWords(sub, t, locale), placeWords(sub)].filter(Boolean).join(", ")]
      .filter(Boolean)
      .join(" "),
    ...subLines(sub, t, locale).map((line) => `  ${line}`),
  ]);
}
