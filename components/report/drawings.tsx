import type { ReactNode } from "react";
import { DaySketch } from "@/components/day-map/day-picture";
import { dateLocale } from "@/domain/dates";
import { lengthWords } from "@/domain/day-map/length-words";
import type { PublishedBlock } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";
import { aboveItsNames } from "./above-its-names";
import { RouteLine } from "./route-line";

type Around = {
  /** BCP 47 tag of the report. */
  language: string;
  t: Translate<"public-report">;
};

type MapProps = Around & { block: Pick<Extract<PublishedBlock, { type: "map" }>, "map" | "day" | "caption"> };

/** The places of the trip or of a day, drawn, and named in the order of their numbers. */
export function ReportMap({ block: { map, day, caption }, language, t }: MapProps) {
  const count = map.places.length;
  const locale = dateLocale(language);
  return (
    <Drawing caption={caption}>
      <div className={aboveItsNames}>
        <DaySketch
          drawing={map}
          label={day ? t("mapOfDay", { day, count }) : t("map", { count })}
          north={t("north")}
          length={(metres) => lengthWords(metres, locale)}
          tiles={null}
        />
      </div>
      <ol className="m-0 mt-2 list-decimal columns-2 gap-x-8 pl-6 text-ink-2 text-sm marker:normal-nums">
        {map.places.map((place) => (
          <li key={place} className="break-inside-avoid break-words pl-1">
            {place}
          </li>
        ))}
      </ol>
    </Drawing>
  );
}

type TimelineProps = Around & { block: Pick<Extract<PublishedBlock, { type: "timeline" }>, "days" | "caption"> };

/** The days with their stops, drawn as a line: it is a list, so it reads as one. */
export function ReportTimeline({ block: { days, caption }, language, t }: TimelineProps) {
  return (
    <Drawing caption={caption}>
      <RouteLine route={days} language={language} t={t} place="column" />
    </Drawing>
  );
}

function Drawing({ caption, children }: { caption: string | null; children: ReactNode }) {
  return (
    <figure className="m-0 my-6 max-w-[40rem] break-inside-avoid font-sans lg:mt-7.5 lg:mb-8.5">
      {children}
      {caption ? <figcaption className="pt-2 text-ink-2 text-sm">{caption}</figcaption> : null}
    </figure>
  );
}
