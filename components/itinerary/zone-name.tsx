import type { DayView } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";

/** Whose clocks the times of a day are read on. Only the script knows whether the reader's own show another time. */
export function ZoneName({ day: { date, offset, zoneCity }, t }: { day: DayView; t: Translate<"itinerary"> }) {
  if (date === null) return null;
  return (
    <span hidden data-zone-of={offset} data-zone-date={date} className="font-text text-ink-2 [&[hidden]]:hidden">
      {" · "}
      {t("zone", { city: zoneCity })}
    </span>
  );
}
