import { classes } from "@/components/ui/classes";
import { calendarDate } from "@/domain/clock";
import { dateLocale, shortDate } from "@/domain/dates";
import type { RouteDay } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";

type Props = {
  route: readonly RouteDay[];
  /** BCP 47 tag of the report. */
  language: string;
  t: Translate<"public-report">;
  /** Over the whole page, or in the column of the text. */
  place?: "page" | "column";
};

/** Days of a long trip stand in rows of three; those of a short one share one line, each as wide as it has stops. */
const longTrip = "lg:grid-cols-3 lg:gap-y-9";
const wide = ["", "lg:grow", "lg:grow-2", "lg:grow-3", "lg:grow-4", "lg:grow-5", "lg:grow-6", "lg:grow-7", "lg:grow-8"];

/** The trip as a line with a stop for every visit: along the page on wide screens, down it on phones. */
export function RouteLine({ route, language, t, place = "page" }: Props) {
  const days = route.filter((day) => day.stops.length > 0);
  if (days.length === 0) return null;
  const onOneLine = place === "page" && days.reduce((sum, day) => sum + day.stops.length, 0) < wide.length;
  return (
    <ol
      aria-label={t("route")}
      className={classes(
        "m-0 grid list-none gap-y-5 p-0 font-sans text-sm",
        place === "page" && "mt-8.5 sm:mt-13",
        place === "page" && (onOneLine ? "lg:flex" : longTrip),
      )}
    >
      {days.map((day, index) => (
        <RouteDayLine
          key={`${day.label}-${day.date}`}
          day={day}
          language={language}
          last={index === days.length - 1}
          width={onOneLine ? wide[day.stops.length] : undefined}
        />
      ))}
    </ol>
  );
}

type DayProps = { day: RouteDay; language: string; last: boolean; width: string | undefined };

function RouteDayLine({ day, language, last, width }: DayProps) {
  const date = day.date ? shortDate(calendarDate(day.date), dateLocale(language)) : null;
  return (
    <li className={classes("flex min-w-0 flex-col", width && ["lg:basis-0", width].join(" "))}>
      <p className="m-0 flex flex-wrap gap-x-2 pl-7.5 font-strong lg:pr-3 lg:pl-0 print:break-after-avoid">
        {day.label}
        {date ? <span className="font-text text-ink-2">{date}</span> : null}
      </p>
      <ol className="m-0 mt-1.5 list-none p-0 lg:mt-2.5 lg:grid lg:auto-cols-fr lg:grid-flow-col">
        {day.stops.map((stop, place) => (
          <li
            key={`${stop.host}-${stop.detail}`}
            className={classes(
              // The line is a ground, which browsers leave out on paper unless told.
              "break-inside-avoid [print-color-adjust:exact]",
              "relative min-h-11 pb-4.5 pl-7.5 lg:pt-6.5 lg:pr-3.5 lg:pb-0 lg:pl-0",
              "before:absolute before:top-2 before:left-[7px] before:w-0.5 before:bg-ink",
              "lg:before:right-0 lg:before:bottom-auto lg:before:left-0 lg:before:h-0.5 lg:before:w-auto",
              "after:absolute after:top-px after:-left-px after:size-[18px] after:rounded-full after:border-[2.5px] after:border-ink after:bg-surface lg:after:top-0 lg:after:left-0",
              // Down the page the line goes on past the name of the next day.
              place < day.stops.length - 1 ? "before:-bottom-1" : last ? "before:hidden" : "before:-bottom-12",
            )}
          >
            <b className="block break-words font-semibold">{stop.host}</b>
            {stop.detail ? <span className="block text-ink-2">{stop.detail}</span> : null}
          </li>
        ))}
      </ol>
    </li>
  );
}
