import { useTranslations } from "next-intl";
import { Status } from "@/components/ui/status-glyph";
import { inOrder } from "@/domain/agenda";
import { formatRange } from "@/domain/clock";
import { usePlanner } from "../planner-context";
import { dayLabel } from "../words";
import { useReasons } from "./reasons";
import type { Suggested } from "./use-suggestion";

/** What is suggested, day by day with the ways, and what found no place and why. */
export function Proposal({ found }: { found: Suggested }) {
  const t = useTranslations("suggest");
  const { store, names, locale } = usePlanner();
  const { suggestion, task } = found;
  const reasons = useReasons(found);
  const minutesOf = new Map(task.wishes.map((wish) => [wish.itemId, wish.minutes]));
  const titleOf = (itemId: string) => store.plan.items.find((item) => item.id === itemId)?.title ?? "";
  const placeless = task.wishes.filter((wish) => wish.place === null).length;
  const proven = suggestion.status === "proven";
  return (
    <>
      <p className="m-0 mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm" role="status">
        <strong className="font-strong">
          {t("placed", { count: suggestion.placements.length, all: task.wishes.length + found.aside.length })}
        </strong>
        <Status tone={proven ? "settled" : "waiting"}>{t(proven ? "proven" : "bestFound")}</Status>
      </p>
      <p className="m-0 mt-1 text-ink-2 text-sm">
        {t("travel", { before: suggestion.travelMinutesBefore, after: suggestion.travelMinutes })}{" "}
        {placeless > 0 ? t("placeless", { count: placeless }) : null}
      </p>
      {inOrder(store.plan.days).map((day) => {
        const placed = suggestion.placements.filter((one) => one.dayId === day.id);
        if (placed.length === 0) return null;
        const travel = suggestion.days.find((one) => one.dayId === day.id)?.travelMinutes ?? 0;
        return (
          <section key={day.id} className="mt-4">
            <h3 className="m-0 flex items-baseline gap-2 border-line border-b pb-1 font-strong text-sm">
              {dayLabel(day, names, locale)}
              <span className="ml-auto font-normal text-ink-2 text-xs">{t("dayTravel", { minutes: travel })}</span>
            </h3>
            <ul className="m-0 list-none p-0">
              {placed.map(({ itemId, startMinute }) => (
                <li key={itemId} className="flex gap-3 border-line border-b py-1.5 text-sm">
                  <span className="w-[5.75rem] shrink-0 text-ink-2">
                    {formatRange(startMinute, startMinute + (minutesOf.get(itemId) ?? 0))}
                  </span>
                  <span className="wrap-anywhere min-w-0">{titleOf(itemId)}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {reasons.length > 0 ? (
        <section className="mt-4">
          <h3 className="m-0 border-line border-b pb-1 font-strong text-sm">{t("notPlaced")}</h3>
          <ul className="m-0 list-none p-0">
            {reasons.map(({ itemId, words }) => (
              <li key={itemId} className="border-line border-b py-1.5 text-sm">
                <span className="wrap-anywhere block font-medium">{titleOf(itemId)}</span>
                <span className="text-ink-2">{words}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
