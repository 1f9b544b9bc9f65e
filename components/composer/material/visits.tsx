"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { calendarDate } from "@/domain/clock";
import { dateLocale, shortDate } from "@/domain/dates";
import type { ReportBlock } from "@/domain/report/blocks";
import type { MaterialDay } from "@/features/reports/material";
import type { Translate } from "@/lib/messages";
import { useComposing } from "../composing";
import { draggedBlock } from "../drag";
import { drawingBlock, factsBlock } from "../new-block";
import type { Finding, Told } from "./finding";
import { Group, MaterialRow } from "./row";

type Props = {
  told: Told;
  found: Finding;
  onInsert: (block: ReportBlock) => void;
  /** Puts what the record says of an item where it belongs. */
  onInsertItem: (itemId: string) => void;
};

/** The days with what was on them, and what can be drawn of them. */
export function Visits({ told, found, onInsert, onInsertItem }: Props) {
  const t = useTranslations("composer.material");
  const { material, mayEdit, offers } = useComposing();
  const locale = dateLocale(useLocale());
  const offered = (itemId: string) =>
    offers.added.find(({ block }) => block.source?.kind === "item" && block.source.ids.includes(itemId))?.block ?? null;
  const facts = factsBlock(material.hosts);
  return (
    <>
      {material.days.map((day) => {
        const items = day.items.filter(({ title, detail }) => found(title, detail));
        if (items.length === 0) return null;
        return (
          <Group
            key={day.id}
            title={nameOf(day, t)}
            aside={day.date ? shortDate(calendarDate(day.date), locale) : null}
          >
            <ul className="m-0 list-none p-0">
              {items.map((item) => {
                const block = offered(item.id);
                return (
                  <MaterialRow
                    key={item.id}
                    title={item.title}
                    detail={item.detail}
                    told={told.items.has(item.id)}
                    make={mayEdit && block ? () => block : null}
                    insert={
                      mayEdit && block
                        ? { label: t("insertNamed", { name: item.title }), onClick: () => onInsertItem(item.id) }
                        : null
                    }
                  />
                );
              })}
            </ul>
            {mayEdit ? <Drawings day={day} name={nameOf(day, t)} onInsert={onInsert} /> : null}
          </Group>
        );
      })}
      {mayEdit && found() ? (
        <Group title={t("drawings")}>
          <Drawings day={null} name={t("wholeTrip")} onInsert={onInsert} />
          {facts ? (
            <Button
              {...draggedBlock(() => factsBlock(material.hosts))}
              size="sm"
              icon="list"
              variant="quiet"
              onClick={() => onInsert(facts)}
              className="-ml-2"
            >
              {t("allFacts")}
            </Button>
          ) : null}
        </Group>
      ) : null}
    </>
  );
}

type DrawingsProps = { day: MaterialDay | null; name: string; onInsert: (block: ReportBlock) => void };

function Drawings({ day, name, onInsert }: DrawingsProps) {
  const t = useTranslations("composer.material");
  const { material } = useComposing();
  const drawn = material.drawings.find(({ dayId }) => dayId === (day?.id ?? null));
  const kinds = [
    { drawing: "map", icon: "map", there: drawn?.map != null, label: day ? t("mapOf", { day: name }) : t("insertMap") },
    {
      drawing: "timeline",
      icon: "milestone",
      there: (drawn?.days.length ?? 0) > 0,
      label: day ? t("timelineOf", { day: name }) : t("insertTimeline"),
    },
  ] as const;
  return (
    <p className="m-0 -ml-2 flex flex-wrap">
      {kinds.map(({ drawing, icon, there, label }) =>
        there ? (
          <Button
            key={drawing}
            {...draggedBlock(() => drawingBlock(drawing, day?.id ?? null))}
            size="sm"
            icon={icon}
            variant="quiet"
            aria-label={label}
            onClick={() => onInsert(drawingBlock(drawing, day?.id ?? null))}
          >
            {t(drawing)}
          </Button>
        ) : null,
      )}
    </p>
  );
}

function nameOf(day: MaterialDay, t: Translate<"composer.material">): string {
  return day.number === null ? t("arrivalDay") : t("day", { number: day.number });
}
