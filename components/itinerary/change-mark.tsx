import { Icon } from "@/components/ui/icon";
import { formatClock } from "@/domain/clock";
import type { DateLocale } from "@/domain/dates";
import { shortDate } from "@/domain/dates";
import type { PlanChange } from "@/features/itineraries/changes";
import type { ItemView } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";

type Props = { view: ItemView; t: Translate<"itinerary"> };

/** The start as it was before the newest sharing, struck. */
export function OldTime({ view: { change, start }, t }: Props) {
  const old = change?.from?.minute ?? null;
  if (old === null || formatClock(old) === start) return null;
  return (
    <s data-change className="block font-text text-ink-3 text-sm leading-[1.125rem] [&[hidden]]:hidden">
      <span className="sr-only">{t("was", { time: "" })}</span>
      {formatClock(old)}
    </s>
  );
}

/** What the newest sharing changed about an item, in a few words. */
export function ChangeMark({ view: { change }, t, locale }: Props & { locale: DateLocale }) {
  if (!change) return null;
  return (
    <p
      data-change
      className="m-0 flex items-center gap-[5px] font-semibold text-ochre-ink text-sm leading-[1.3125rem] [&[hidden]]:hidden"
    >
      <Icon name="history" size={14} />
      {markWords(change, t, locale)}
    </p>
  );
}

/** "15 min later than before", "Moved from Tue 26 Sept, 12:00", "New". */
export function markWords({ kind, from, to }: PlanChange, t: Translate<"itinerary">, locale: DateLocale): string {
  if (kind === "added") return t("newItem");
  if (kind === "moved" && from) {
    const when = [from.date && shortDate(from.date, locale), from.minute === null ? null : formatClock(from.minute)];
    return t("movedItem", { when: when.filter(Boolean).join(", ") });
  }
  if (kind === "retimed" && from?.minute != null && to?.minute != null && from.minute !== to.minute) {
    const minutes = to.minute - from.minute;
    return minutes > 0 ? t("minutesLater", { minutes }) : t("minutesEarlier", { minutes: -minutes });
  }
  return kind === "place" ? t("placeChanged") : t("otherwiseChanged");
}
