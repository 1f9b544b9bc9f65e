import { classes } from "@/components/ui/classes";
import type { DateLocale } from "@/domain/dates";
import { type DayView, rowsOf } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";
import { anchorOf } from "./day-switcher";
import { ChoiceStop, Stop } from "./stop";
import { dayName, dayTitle } from "./words";
import { ZoneName } from "./zone-name";

type Props = {
  t: Translate<"itinerary">;
  locale: DateLocale;
  base: string;
  day: DayView;
  /** Place in the trip, from 0. */
  place: number;
  /** BCP 47 tag of what the organisers wrote, where it is not the page's. */
  lang: string | undefined;
  /** On a desk all days stand below each other, whatever scripts run. */
  always?: boolean;
};

/**
 * One day as a line with stops. With a script only one day is seen at a time: the first, until the script opens
 * another; without one all stand below each other.
 */
export function DaySection({ t, locale, base, day, place, lang, always = false }: Props) {
  const { theme, chairName, base: hotel, city } = day.day;
  const spot = [hotel, city].filter(Boolean).join(", ");
  const about = [
    chairName ? t("chair", { name: chairName }) : null,
    hotel ? t("daySpot", { base: spot }) : city,
  ].filter(Boolean);
  return (
    <section
      id={anchorOf(place)}
      aria-labelledby={`${anchorOf(place)}h`}
      data-day-of={place}
      data-offset={day.offset ?? undefined}
      data-open={place === 0 ? "" : undefined}
      className={classes(
        "mt-4.5 scroll-mt-16",
        !always && "target:block! print:block! [@media(scripting:enabled)]:not-data-open:hidden",
      )}
    >
      <div className="flex items-baseline justify-between gap-3">
        <h2 id={`${anchorOf(place)}h`} className="m-0 font-strong text-sm leading-5">
          {dayTitle(day, t, locale)}
          {day.date ? <span className="font-text text-ink-2"> · {dayName(day, t)}</span> : null}
          <ZoneName day={day} t={t} />
        </h2>
        <span data-next-in className="shrink-0 font-medium text-ink-2 text-sm" />
      </div>
      {theme || about.length > 0 ? (
        <p className="m-0 text-ink-2 text-sm">
          {theme ? <span lang={lang}>{theme}</span> : null}
          {theme && about.length > 0 ? " · " : null}
          {about.join(" · ")}
        </p>
      ) : null}
      {day.items.some((item) => item.address?.latitude != null) ? (
        <a href={`${base}/days/${day.day.id}`} className="text-sm text-ink-2 print:hidden">
          {t("dayMap")}
        </a>
      ) : null}
      {day.items.length > 0 ? (
        <ol className="m-0 mt-0.5 list-none p-0">
          {rowsOf(day.items).map((views) => {
            const props = { t, locale, base, lang };
            const [view] = views;
            return views.length > 1 ? (
              <ChoiceStop key={view.item.id} {...props} views={views} />
            ) : (
              <Stop key={view.item.id} {...props} view={view} />
            );
          })}
        </ol>
      ) : (
        <p className="m-0 mt-3 text-ink-2">{t("nothingThatDay")}</p>
      )}
    </section>
  );
}
