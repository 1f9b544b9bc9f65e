/** Changes in words, for mails, the phone and the desk alike. */
import { formatClock } from "@/domain/clock";
import { dateLocale, shortDate } from "@/domain/dates";
import type { Translate } from "@/lib/messages";
import type { ChangePoint, PlanChange } from "./changes";

/** One change as a sentence: "Lunch starts 15 min later, at 12:15." */
export function changeWords({ kind, title, from, to }: PlanChange, t: Translate<"changes">, locale: string): string {
  const when = (point: ChangePoint | null) => momentOf(point, t, locale);
  switch (kind) {
    case "added":
      return t("added", { title, when: when(to) });
    case "cancelled":
      return t("cancelled", { title, when: when(from) });
    case "moved":
      return t("moved", { title, from: when(from), to: when(to) });
    case "retimed":
      return retimed(title, from, to, t);
    case "place":
      return to?.place ? t("place", { title, place: to.place }) : t("placeOpen", { title });
    case "renamed":
      return t("renamed", { from: from?.title ?? "", to: to?.title ?? "" });
    case "details":
      return t("details", { title });
    case "facts":
      return t("facts");
  }
}

function retimed(title: string, from: ChangePoint | null, to: ChangePoint | null, t: Translate<"changes">): string {
  const [was, is] = [from?.minute ?? null, to?.minute ?? null];
  if (is === null) return t("timeOpen", { title });
  const at = formatClock(is);
  if (was === null) return t("timeSet", { title, at });
  if (was === is) return t("length", { title, at });
  const minutes = Math.abs(is - was);
  return t(is > was ? "later" : "earlier", { title, minutes, at });
}

function momentOf(point: ChangePoint | null, t: Translate<"changes">, locale: string): string {
  if (!point) return "";
  const number = point.dayNumber === null ? t("arrival") : t("day", { number: point.dayNumber });
  const day = point.date === null ? number : shortDate(point.date, dateLocale(locale));
  return [day, point.minute === null ? null : formatClock(point.minute)].filter(Boolean).join(", ");
}
