import { anchorOf } from "@/components/itinerary/day-switcher";
import type { Frame } from "@/components/itinerary/itinerary-page";
import { Shell } from "@/components/itinerary/shell";
import type { Course } from "@/domain/day-map/course";
import type { Translate } from "@/lib/messages";
import { DayMap } from "./day-map";
import type { TileSource } from "./day-picture";

type Props = Frame & {
  tMap: Translate<"day-map">;
  /** Name of the day. */
  name: string;
  /** Place of the day in the trip, from 0. */
  place: number;
  course: Course;
  tiles: TileSource | null;
};

/** The map of a day for those who travel. */
export function DayMapPage({ t, tMap, locale, base, title, view, languages, name, place, course, tiles }: Props) {
  return (
    <Shell t={t} base={base} tab="itinerary" title={title} hasCalendar languages={languages}>
      <p className="m-0 mt-3 print:hidden">
        <a href={`${base}#${anchorOf(place)}`} className="text-ink-2 text-sm">
          {tMap("back")}
        </a>
      </p>
      <h2 className="m-0 mt-2 mb-3 font-strong text-lg">{tMap("title", { day: name })}</h2>
      <DayMap t={tMap} locale={locale} day={name} course={course} groups={view.content.groups} tiles={tiles} />
    </Shell>
  );
}
