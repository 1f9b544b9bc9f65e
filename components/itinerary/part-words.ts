/** Who has a part in an item, in words. */
import { listWords } from "@/domain/lists";
import type { SharedPart } from "@/features/itineraries/shared-plan";
import type { ItemView } from "@/features/itineraries/view";
import { organisationOf } from "@/features/itineraries/who-is-who";
import type { Translate } from "@/lib/messages";

/** Who has a part: a person with title, a name as it was written, an organisation, or that it is to be confirmed. */
export function partName(part: SharedPart, t: Translate<"itinerary">): string {
  if (part.personName !== null) return [part.titleThen, part.personName].filter(Boolean).join(" ");
  if (part.nameThen !== null) return part.nameThen;
  if (part.toBeConfirmed) return t("toBeConfirmed");
  return organisationOf(part) ?? t("toBeConfirmed");
}

/** The same with what the part is, where it is not the whole item: "Introduction by Orkestra". */
export function partTitle(part: SharedPart, t: Translate<"itinerary">): string {
  const said = partPhrase(part, t);
  return part.contribution === null ? said : capital(said);
}

function partPhrase(part: SharedPart, t: Translate<"itinerary">): string {
  const name = partName(part, t);
  return part.contribution === null ? name : t("contributionBy", { contribution: part.contribution, name });
}

/** "Speaker, Head of Incubator, Aleap, on behalf of SIVA" */
export function partDetail(part: SharedPart, t: Translate<"itinerary">): string {
  const organisation = isOrganisation(part) ? null : organisationOf(part);
  const behalf = part.onBehalfOf ? t("onBehalfOf", { name: part.onBehalfOf }) : null;
  const detail = [part.roleThen, organisation, behalf].filter(Boolean).join(", ");
  const role = t(`role.${part.role}`);
  return detail ? t("roleLine", { role, detail }) : role;
}

/** Whether the organisation itself has the part, and nobody of it is named. */
export function isOrganisation({ personName, nameThen, toBeConfirmed }: SharedPart): boolean {
  return personName === null && nameThen === null && !toBeConfirmed;
}

/** Up to three names of people and organisations with a part, then how many more; contacts are left out. */
export function peopleWords({ item }: ItemView, t: Translate<"itinerary">, locale: string): string {
  const parts = item.parts.filter(({ role, toBeConfirmed }) => role !== "CONTACT" && !toBeConfirmed);
  const [first] = parts;
  const names = parts.map((part) => (part === first ? partTitle(part, t) : partPhrase(part, t)));
  if (names.length === 1) return [names[0], first?.roleThen].filter(Boolean).join(", ");
  if (names.length > 3) return t("morePeople", { names: names.slice(0, 2).join(", "), count: names.length - 2 });
  return listWords(names, locale);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
