"use client";

import { useTranslations } from "next-intl";
import { itemIcon, statusTone } from "@/components/agenda-items/kinds";
import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import { Status, StatusGlyph } from "@/components/ui/status-glyph";
import type { AgendaEntry } from "@/domain/agenda";
import { joinApart } from "@/domain/direction";
import type { Severity } from "@/domain/warnings/warning";
import type { PlanItem } from "@/features/agenda-items/plan";
import { speakersOf } from "../block-words";
import { useItemName, useMarks } from "../item-name";
import { usePlanner } from "../planner-context";
import { severityTone } from "../warnings/order";
import { severityWord, warningText, warningTitle } from "../warnings/words";
import { timeWords } from "../words";
import { ListActions } from "./list-actions";

type Props = {
  entry: AgendaEntry<PlanItem>;
  /** Its place among those beside it that have no time; -1 with a time. */
  place: number;
  last: boolean;
  depth?: number;
};

/** An item as a line of the list, with what is inside it below. */
export function ListItem({ entry: { item, subItems }, place, last, depth = 0 }: Props) {
  const { openId, open, board } = usePlanner();
  const name = useItemName(item);
  const untimed = subItems.flatMap((one) => (one.item.startMinute === null ? one.item.id : []));
  const off = item.hostStatus === "DECLINED" || item.hostStatus === "CANCELLED";
  return (
    <li>
      <div
        className={classes(
          "flex items-start gap-1 border-line border-b py-1 pr-1.5 pl-1.5",
          openId === item.id && "bg-sunken",
        )}
        style={depth > 0 ? { paddingLeft: 6 + depth * 20 } : undefined}
      >
        <button
          type="button"
          id={`item-${item.id}`}
          data-item={item.id}
          aria-label={name}
          aria-current={openId === item.id ? "true" : undefined}
          onClick={() => open(item.id)}
          className="grid min-w-0 flex-1 grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 rounded-sm border-0 bg-transparent px-1.5 py-1 text-left text-ink text-sm hover:bg-sunken max-sm:grid-cols-[4.5rem_minmax(0,1fr)]"
        >
          <When item={item} />
          <span className="min-w-0">
            <span className="flex flex-wrap items-baseline gap-x-2.5">
              <span className={classes("wrap-anywhere font-semibold", off && "text-ink-2 line-through")}>
                {item.title}
              </span>
              <What item={item} />
            </span>
            <More item={item} />
          </span>
        </button>
        {board.mayEdit ? <ListActions item={item} place={place} last={last} /> : null}
      </div>
      <Looks item={item} />
      {subItems.length > 0 ? (
        <ol className="m-0 list-none p-0">
          {subItems.map((one) => (
            <ListItem
              key={one.item.id}
              entry={one}
              depth={depth + 1}
              place={untimed.indexOf(one.item.id)}
              last={one.item.id === untimed.at(-1)}
            />
          ))}
        </ol>
      ) : null}
    </li>
  );
}

function When({ item }: { item: PlanItem }) {
  const t = useTranslations("plan");
  const words = useTranslations("items");
  const untimed = item.dayPart ? words(`dayPart.${item.dayPart}`) : t("noTime");
  return <span className="text-ink-2">{`${item.tentative ? "~ " : ""}${timeWords(item, t) ?? untimed}`}</span>;
}

function What({ item }: { item: PlanItem }) {
  const words = useTranslations("items");
  return (
    <>
      <span className="inline-flex items-center gap-1 text-ink-2 text-xs">
        <Icon name={itemIcon(item)} size={12} />
        {words(`kind.${item.kind}`)}
      </span>
      {item.hostStatus ? (
        <Status tone={statusTone[item.hostStatus]} className="text-xs">
          {words(`status.${item.hostStatus}`)}
        </Status>
      ) : null}
    </>
  );
}

/** Who, where, and what is special. */
function More({ item }: { item: PlanItem }) {
  const marks = useMarks(item).join(" · ");
  const place = joinApart([item.venueName ?? item.place, item.room, item.floor], ", ");
  const people = speakersOf(item) ?? (item.hostName === item.title ? null : item.hostName);
  const line = joinApart([people, place], " · ");
  return (
    <>
      {line ? <span className="wrap-anywhere block text-ink-2 text-xs">{line}</span> : null}
      {marks ? <span className="wrap-anywhere block text-ink-2 text-xs">{marks}</span> : null}
    </>
  );
}

/** What deserves a look about an item, each in a line; the panel says what can be done about it. */
function Looks({ item }: { item: PlanItem }) {
  const words = useTranslations("warnings");
  const { store, locale } = usePlanner();
  const own = store.plan.warnings.filter(
    ({ accepted, severity, itemIds }) => accepted === null && severity !== "gap" && itemIds.includes(item.id),
  );
  if (own.length === 0) return null;
  return (
    <ul className="m-0 list-none border-line border-b p-0 pb-1.5 pl-3">
      {own.map((warning) => (
        <li key={warning.key} className="wrap-anywhere text-xs">
          <span className={classes("font-medium", titles[warning.severity])}>
            <StatusGlyph tone={severityTone[warning.severity]} className="mr-1.5 translate-y-px" />
            <span className="sr-only">{severityWord(words, warning.severity)} </span>
            {warningTitle(words, warning, locale)}
          </span>{" "}
          {warningText(words, warning, locale)}
        </li>
      ))}
    </ul>
  );
}

const titles: Record<Severity, string> = {
  conflict: "text-vermilion-ink",
  warning: "text-ochre-ink",
  gap: "text-ink-2",
};
