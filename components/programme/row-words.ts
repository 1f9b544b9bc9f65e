/** What stands in the lines of a printed programme. Paper has no second page to tap: everything is said here. */
import { isOrganisation, partTitle } from "@/components/itinerary/part-words";
import { continuationWords, endWords, placeWords } from "@/components/itinerary/words";
import type { DateLocale } from "@/domain/dates";
import { languageName } from "@/domain/languages";
import { listWords } from "@/domain/lists";
import type { SharedPart } from "@/features/itineraries/shared-plan";
import type { ItemView } from "@/features/itineraries/view";
import { organisationOf } from "@/features/itineraries/who-is-who";
import type { Translate } from "@/lib/messages";

/** The column of times: "13:30–15:15", only the start where the end is not plain, or the part of the day. */
export function columnTime({ item, start, end, latestEnd, endCity }: ItemView, t: Translate<"itinerary">): string {
  if (start === null) return item.dayPart ? t(`part.${item.dayPart}`) : "";
  const plain = end !== null && latestEnd === null && endCity === null && item.endCertainty === "FIXED";
  return plain ? `${start}–${end}` : start;
}

/** What follows a title: the names of its groups, and whether one has to come along. */
export function tailOf({ item, groups, choice }: ItemView, t: Translate<"programme">): string {
  const told = [...groups.map(({ name }) => name)];
  if (choice !== null) told.push(t("oneOf", { choice }));
  else if (item.optional) told.push(t("optional"));
  return told.map((one) => `, ${one}`).join("");
}

/** The lines under a title: with whom, what to bring, in which language, when it ends. */
export function itemLines(
  view: ItemView,
  t: Translate<"itinerary">,
  tProgramme: Translate<"programme">,
  locale: DateLocale,
): string[] {
  const { item, host, subject } = view;
  const said = `${item.title} ${placeWords(view)}`.toLocaleLowerCase();
  const named = [host?.name, subject?.name].filter((name) => name && !said.includes(name.toLocaleLowerCase()));
  const ends = [endWords(view, t), ...continuationWords(view, t, locale)].filter(Boolean).join(" · ");
  return [
    item.parts.length === 0 ? named.join(", ") : null,
    ...item.parts.map((part) => partWords(part, t, tProgramme)),
    ends,
    item.purpose,
    item.audience,
    spokenWords(view, t, tProgramme, locale),
    item.preparation ? tProgramme("prepare", { text: item.preparation }) : null,
    item.noteToParticipants,
    item.link ? tProgramme("online", { link: item.link }) : null,
    ...(item.kind === "TRANSFER" ? [] : pickUpLines(view, tProgramme)),
  ].filter((line): line is string => typeof line === "string" && line !== "");
}

/** "Moderator: Ana Pop, Head of Incubator, Aleap, on behalf of SIVA"; for speakers without the word. */
function partWords(part: SharedPart, t: Translate<"itinerary">, tProgramme: Translate<"programme">): string {
  const organisation = isOrganisation(part) ? null : organisationOf(part);
  const behalf = part.onBehalfOf ? t("onBehalfOf", { name: part.onBehalfOf }) : null;
  const who = [partTitle(part, t), part.roleThen, ...part.alsoThen, organisation, behalf].filter(Boolean).join(", ");
  return part.role === "SPEAKER" ? who : tProgramme("part", { role: t(`role.${part.role}`), who });
}

/** "Meet at 08:20: hotel lobby. Look for the green bus." for each place where people get on. */
export function pickUpLines({ pickUps }: ItemView, t: Translate<"programme">): string[] {
  return pickUps.map(({ place, time, note }) => {
    const meet = time === null ? t("meetAt", { place }) : t("meet", { time, place });
    return note ? `${meet}, ${note}` : meet;
  });
}

/** Street and town, where the place does not say them already. */
export function streetOf(view: ItemView): string | null {
  const street = view.address?.street ?? null;
  return street !== null && !placeWords(view).includes(street) ? street : null;
}

function spokenWords(
  { item }: ItemView,
  t: Translate<"itinerary">,
  tProgramme: Translate<"programme">,
  locale: DateLocale,
): string | null {
  const into = item.interpretation.map((tag) => languageName(tag, locale));
  const told = [
    item.language ? tProgramme("spoken", { language: languageName(item.language, locale) }) : null,
    into.length > 0 ? t("item.interpreted", { languages: listWords(into, locale) }) : null,
  ];
  return told.filter(Boolean).join(", ") || null;
}
