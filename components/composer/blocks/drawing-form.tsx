"use client";

import { useLocale, useTranslations } from "next-intl";
import { DaySketch } from "@/components/day-map/day-picture";
import { aboveItsNames } from "@/components/report/above-its-names";
import { Notice } from "@/components/ui/notice";
import { Segmented } from "@/components/ui/segmented";
import { Select } from "@/components/ui/select";
import { lengthWords } from "@/domain/day-map/length-words";
import type { DrawingBlock } from "@/domain/report/blocks";
import type { MaterialDrawing } from "@/features/reports/material";
import { fieldOf, useComposing } from "../composing";
import { CaptionField } from "./caption-field";

type Props = { block: DrawingBlock; onChange: (block: DrawingBlock) => void; mayEdit: boolean };

/** A map or a timeline, of the trip or of a day: shown as the record stands, drawn for good when it is published. */
export function DrawingForm({ block, onChange, mayEdit }: Props) {
  const t = useTranslations("composer.drawing");
  const { material } = useComposing();
  const drawn = material.drawings.find(({ dayId }) => dayId === block.dayId);
  return (
    <figure className="m-0 font-sans">
      {drawn ? <Drawn drawing={block.drawing} drawn={drawn} /> : <Notice tone="problem">{t("dayGone")}</Notice>}
      <figcaption className="mt-1.5 flex">
        <CaptionField
          id={fieldOf(block.id)}
          label={t("caption")}
          caption={block.caption}
          ofPicture={null}
          mayEdit={mayEdit}
          onCaption={(caption) => onChange({ ...block, caption: caption || null })}
        />
      </figcaption>
      {mayEdit ? (
        <div className="mt-1.5 flex flex-wrap items-center gap-2">
          <Segmented
            label={t("what")}
            choices={[
              { value: "map", label: t("map") },
              { value: "timeline", label: t("timeline") },
            ]}
            value={block.drawing}
            onChoose={(drawing) => onChange({ ...block, drawing })}
          />
          <Select
            aria-label={t("of")}
            value={block.dayId ?? ""}
            onChange={(event) => onChange({ ...block, dayId: event.target.value || null })}
            className="max-w-48"
          >
            <option value="">{t("wholeTrip")}</option>
            {material.days.map((day) => (
              <option key={day.id} value={day.id}>
                {day.number === null ? t("arrival") : t("day", { number: day.number })}
              </option>
            ))}
          </Select>
        </div>
      ) : null}
    </figure>
  );
}

function Drawn({ drawing, drawn: { map, days } }: { drawing: DrawingBlock["drawing"]; drawn: MaterialDrawing }) {
  const t = useTranslations("composer.drawing");
  const ofMap = useTranslations("day-map");
  const locale = useLocale();
  if (drawing === "map") {
    if (!map) return <Notice tone="waiting">{t("noMap")}</Notice>;
    return (
      <>
        <div className={aboveItsNames}>
          <DaySketch
            drawing={map}
            label={t("mapLabel", { places: map.places.join(", ") })}
            north={ofMap("north")}
            length={(metres) => lengthWords(metres, locale)}
            tiles={null}
          />
        </div>
        <ol className="m-0 mt-1.5 list-decimal columns-2 pl-6 text-ink-2 text-xs marker:normal-nums">
          {map.places.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ol>
      </>
    );
  }
  if (days.length === 0) return <Notice tone="waiting">{t("noStops")}</Notice>;
  return (
    <ol className="m-0 list-none p-0 text-sm">
      {days.map((day) => (
        <li key={`${day.label}-${day.date}`} className="border-line border-b py-1.5">
          <b className="font-strong">{day.label}</b>
          <span className="block text-ink-2">{day.stops.map(({ host }) => host).join(" · ")}</span>
        </li>
      ))}
    </ol>
  );
}
