import { dayName } from "@/components/itinerary/words";
import type { DateLocale } from "@/domain/dates";
import { longDate, weekdayName } from "@/domain/dates";
import type { SharedPlanContent } from "@/features/itineraries/shared-plan";
import type { DayView } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";
import { ItemRow } from "./item-row";

export type DayProps = {
  t: Translate<"itinerary">;
  tProgramme: Translate<"programme">;
  locale: DateLocale;
  /** BCP 47 tag of what the organisers wrote, where it is not the page's. */
  lang: string | undefined;
  day: DayView;
  /** Whether the zone is named, because the days have several. */
  zone: boolean;
  content: SharedPlanContent;
};

/**
 * One day. Its name stands in the head of the table, in a cell without height, so that a browser repeats it where the day
 * goes on on another page, and it takes no room of its own beside the rows. An unseen copy beside the table keeps the day as
 * tall as its name. On a phone the name stands above the rows.
 */
export function DayTable(props: DayProps) {
  const { tProgramme, lang, day } = props;
  const id = `day-${day.day.id}`;
  return (
    <section
      aria-labelledby={id}
      className="mt-[7px] flow-root break-inside-avoid border-ink border-t pt-[13px] [header+&]:mt-0 [header+&]:border-t-0"
    >
      <h2 id={id} lang={lang} className="m-0 mb-2 font-bold text-[0.8125rem] leading-[1.125rem] sm:sr-only">
        {headingOf(props)}
      </h2>
      {day.items.length === 0 ? <p className="m-0 sm:h-0 sm:pl-[7.375rem]">{tProgramme("nothing")}</p> : null}
      <div aria-hidden="true" className="invisible float-left mr-[-6.5rem] mb-2 hidden sm:block">
        <DayHead {...props} />
      </div>
      <table className="wrap-anywhere w-full border-collapse">
        <thead className="break-inside-avoid">
          <tr>
            <td aria-hidden="true" className="hidden w-[7.375rem] p-0 sm:table-cell">
              <div className="h-0 overflow-visible">
                <DayHead {...props} />
              </div>
            </td>
            {(["time", "what", "where"] as const).map((column) => (
              <th key={column} scope="col" className={column === "where" ? "hidden p-0 sm:table-cell" : "p-0"}>
                <span className="sr-only">{tProgramme(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {day.items.map((view, place) => (
            <ItemRow key={view.item.id} {...props} view={view} last={place === day.items.length - 1} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DayHead({ t, locale, lang, day, zone }: DayProps) {
  const { date } = day;
  return (
    <div className="w-[6.5rem]">
      <b className="block font-bold text-[0.8125rem] leading-[1.125rem]">{dayName(day, t)}</b>
      {date ? (
        <>
          <span className="block">{capital(weekdayName(date, locale))}</span>
          <span className="block">{withoutWeekday(longDate(date, locale), weekdayName(date, locale))}</span>
        </>
      ) : null}
      {zone ? <span className="block">{t("zone", { city: day.zoneCity })}</span> : null}
      {day.day.theme ? (
        <span
          lang={lang}
          className="mt-1.5 block text-balance wrap-anywhere font-medium font-serif text-[0.9375rem] leading-[1.125rem] italic"
        >
          {day.day.theme}
        </span>
      ) : null}
      {aboutOf(day, t).map((line) => (
        <span key={line} className="mt-1 block wrap-anywhere">
          {line}
        </span>
      ))}
    </div>
  );
}

function headingOf({ t, locale, day, zone }: DayProps): string {
  const { date } = day;
  const name = [dayName(day, t), date ? longDate(date, locale) : null, zone ? t("zone", { city: day.zoneCity }) : null];
  return [name.filter(Boolean).join(", "), day.day.theme, ...aboutOf(day, t)].filter(Boolean).join(" · ");
}

function aboutOf({ day }: DayView, t: DayProps["t"]): string[] {
  const spot = [day.base, day.city].filter(Boolean).join(", ");
  return [
    ...(day.chairName ? [t("chair", { name: day.chairName })] : []),
    ...(spot ? [day.base ? t("daySpot", { base: spot }) : spot] : []),
  ];
}

/** "Monday 25 September" → "25 September" */
function withoutWeekday(text: string, weekday: string): string {
  return text.replace(weekday, "").replace(/^[\s,.]+/, "");
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
