import { formatClock, minuteOfDay } from "@/domain/clock";
import type { Course, MapPlace, MapWay } from "@/domain/day-map/course";
import { drawDay } from "@/domain/day-map/drawing";
import { lengthWords } from "@/domain/day-map/length-words";
import type { Translate } from "@/lib/messages";
import { DayPicture, type TileSource } from "./day-picture";

type Props = {
  t: Translate<"day-map">;
  locale: string;
  /** Name of the day. */
  day: string;
  course: Course;
  groups: readonly { id: string; letter: string }[];
  tiles: TileSource | null;
  /** Where coordinates of a place can be entered, for those who may. */
  placeHref?: (key: string) => string;
};

/** Where a day goes, as a picture and in words. */
export function DayMap({ t, locale, day, course, groups, tiles, placeHref }: Props) {
  const { places, ways, missing } = course;
  const drawing = drawDay(course);
  const length = (metres: number) => lengthWords(metres, locale);
  const letters = new Map(groups.map(({ id, letter }) => [id, letter]));
  return (
    <div className="grid gap-4">
      {drawing ? (
        <DayPicture
          drawing={drawing}
          label={t("sketch", { day, count: places.length })}
          north={t("north")}
          length={length}
          tiles={tiles}
        />
      ) : (
        <p className="m-0 text-ink-2">{t("nothing")}</p>
      )}
      {places.length > 0 ? (
        <section aria-label={t("places")}>
          <ol className="m-0 grid list-decimal gap-1 pl-6 text-sm marker:normal-nums">
            {places.map((place) => (
              <li key={Object.values(place.coordinates).join()} className="pl-1">
                <b className="font-semibold">{place.name}</b>
                <span className="text-ink-2">{visitWords(place)}</span>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {ways.length > 0 ? (
        <section aria-label={t("ways")} className="border-line border-t pt-3">
          <ul className="m-0 grid list-none gap-1 p-0 text-sm">
            {ways.map((way) => (
              <li key={`${way.from} ${way.to} ${way.mode} ${way.groupIds.join()}`}>
                <b className="font-semibold tabular-nums">{t("way", { from: way.from + 1, to: way.to + 1 })}</b>
                <span className="text-ink-2"> · {wayWords(way, t, length, letters)}</span>
              </li>
            ))}
          </ul>
          {ways.some((way) => !way.stated && way.minutes !== null) ? (
            <p className="m-0 mt-2 text-ink-2 text-xs">{t("assumed")}</p>
          ) : null}
        </section>
      ) : null}
      {missing.length > 0 ? (
        <section aria-label={t("missing")} className="border-line border-t pt-3 text-sm">
          <p className="m-0 font-semibold">{t("missing")}</p>
          <ul className="m-0 pl-5">
            {missing.map(({ key, name }) => (
              <li key={key}>{placeHref ? <a href={placeHref(key)}>{name}</a> : name}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

/** " · 09:00 Port tour · Lunch" */
function visitWords({ visits }: MapPlace): string {
  return visits
    .map(({ title, startMinute }) =>
      startMinute === null ? title : `${formatClock(minuteOfDay(startMinute))} ${title}`,
    )
    .map((words) => ` · ${words}`)
    .join("");
}

function wayWords(
  { metres, minutes, mode, stated, groupIds }: MapWay,
  t: Translate<"day-map">,
  length: (metres: number) => string,
  letters: ReadonlyMap<string, string>,
): string {
  const by = groupIds.flatMap((id) => letters.get(id) ?? []).join(", ");
  return [
    ...(by ? [t("group", { letters: by })] : []),
    t("distance", { distance: length(metres) }),
    ...(minutes === null ? [] : [t(stated ? "minutes" : "about", { count: minutes })]),
    ...(mode === null ? (minutes === null ? [] : [t("ride")]) : [t(mode)]),
  ].join(", ");
}
