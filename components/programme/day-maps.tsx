import { DaySketch } from "@/components/day-map/day-picture";
import { dayName } from "@/components/itinerary/words";
import { type DateLocale, longDate } from "@/domain/dates";
import type { Course } from "@/domain/day-map/course";
import { drawDay } from "@/domain/day-map/drawing";
import { lengthWords } from "@/domain/day-map/length-words";
import type { DayView } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";

export type DayToDraw = { day: DayView; course: Course };

type Props = {
  t: Translate<"itinerary">;
  tProgramme: Translate<"programme">;
  tMap: Translate<"day-map">;
  locale: DateLocale;
  lang: string | undefined;
  days: readonly DayToDraw[];
};

/** Where the days go, on a sheet of their own: a sketch of each with a scale, black on white, and its places by number. */
export function DayMaps({ t, tProgramme, tMap, locale, lang, days }: Props) {
  return (
    <section aria-labelledby="maps" className="mt-6 border-ink border-t-2 pt-3 print:mt-0 print:break-before-page">
      <h2 id="maps" className="m-0 font-bold text-[0.9375rem] leading-5">
        {tProgramme("maps")}
      </h2>
      <div className="mt-3 grid gap-6">
        {days.map(({ day, course }) => {
          const drawing = drawDay(course);
          const name = [dayName(day, t), day.date ? longDate(day.date, locale) : null].filter(Boolean).join(", ");
          if (!drawing) return null;
          return (
            <figure key={day.day.id} className="m-0 break-inside-avoid">
              <figcaption className="mb-1.5 font-strong text-[0.8125rem] leading-[1.125rem]">{name}</figcaption>
              <div className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[1fr_10rem] print:grid-cols-[1fr_10rem]">
                <div className="print:[&_path]:stroke-ink print:[&_rect]:fill-transparent">
                  <DaySketch
                    drawing={drawing}
                    label={tMap("sketch", { day: name, count: course.places.length })}
                    north={tMap("north")}
                    length={(metres) => lengthWords(metres, locale)}
                    tiles={null}
                  />
                </div>
                <ol lang={lang} className="m-0 pl-5">
                  {course.places.map((place) => (
                    <li key={Object.values(place.coordinates).join()} className="wrap-anywhere">
                      {place.name}
                    </li>
                  ))}
                </ol>
              </div>
            </figure>
          );
        })}
      </div>
    </section>
  );
}
