import { classes } from "@/components/ui/classes";
import type { DateLocale } from "@/domain/dates";
import { shortDate, weekdayName } from "@/domain/dates";
import type { DayView } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";
import { dayName } from "./words";

type Props = { t: Translate<"itinerary">; locale: DateLocale; days: DayView[] };

/** One tab for each day. Without a script they are links to the headings below, where all days stand. */
export function DaySwitcher({ t, locale, days }: Props) {
  return (
    <nav
      aria-label={t("days")}
      className="sticky top-0 z-10 overflow-x-auto border-line-strong border-b bg-surface px-2 print:hidden"
    >
      <ul className="m-0 grid list-none auto-cols-[minmax(6.5rem,1fr)] grid-flow-col p-0">
        {days.map((day, place) => (
          <li key={day.day.id} className="grid">
            <a
              href={`#${anchorOf(place)}`}
              data-day={place}
              data-date={day.date ?? undefined}
              className={classes(
                "relative flex h-14 flex-col justify-center px-2.5 text-ink-2 text-sm leading-[1.1875rem] no-underline -outline-offset-2",
                "aria-[current]:text-ink aria-[current]:after:absolute aria-[current]:after:inset-x-2.5 aria-[current]:after:bottom-0 aria-[current]:after:h-[3px] aria-[current]:after:bg-ink",
              )}
            >
              <b className="whitespace-nowrap font-semibold text-base leading-[1.1875rem]">
                {day.date ? weekdayName(day.date, locale, "short") : dayName(day, t)}
              </b>
              <span className="whitespace-nowrap">
                {day.date ? withoutWeekday(shortDate(day.date, locale)) : t("datesOpen")}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Name of the place on the page where a day begins. */
export function anchorOf(place: number): string {
  return `d${place + 1}`;
}

/** "Tue 26 Sept" → "26 Sept" */
function withoutWeekday(text: string): string {
  return text.slice(text.indexOf(" ") + 1);
}
